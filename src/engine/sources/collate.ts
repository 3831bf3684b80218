/** Figures of all sources as one set. Two sources may say the same amount; they must say the same. */
import { toText, ZERO } from '../amounts/scaled';
import { a1 } from '../workbook/reference';
import { sentence } from './sentence';
import {
  addressOf,
  type SourceFigure,
  type SourcePlace,
  type SourceProblem,
  type SourceReading,
} from './source';

export interface Collated {
  /** One per address, noughts left out. */
  readonly figures: readonly SourceFigure[];
  readonly problems: readonly SourceProblem[];
}

export function collate(readings: readonly SourceReading[]): Collated {
  const figures = new Map<string, SourceFigure>();
  const problems: SourceProblem[] = [];
  for (const figure of readings.flatMap((reading) => reading.figures)) {
    const before = figures.get(addressOf(figure));
    if (!before) figures.set(addressOf(figure), figure);
    else if (before.value !== figure.value) {
      const values = {
        address: addressOf(figure),
        printed: toText(figure.value),
        expected: toText(before.value),
        other: placeText(before.place),
      };
      problems.push({
        place: figure.place,
        content: toText(figure.value),
        reason: sentence('sourcesDiffer', values),
      });
    }
  }
  return { figures: [...figures.values()].filter(({ value }) => value !== ZERO), problems };
}

/** `明细账.xlsx 支出!C12`, for people. */
export function placeText({ source, sheet, row, column }: SourcePlace): string {
  const at = row === null ? '' : column === null ? String(row + 1) : a1({ row, column });
  return [source, [sheet, at].filter((part) => part !== '').join('!')]
    .filter((part) => part !== '')
    .join(' ');
}
