/** What was read against what was laid out. */
import { toText } from '../../../src/engine/amounts/scaled';
import { recognise } from '../../../src/engine/forms/recognise';
import { foundForm, type Form, type Recognition } from '../../../src/engine/forms/model';
import type { Finding, FormId, WorkbookReport } from '../../../src/engine/report/report';
import { checkRecognised } from '../../../src/engine/run';
import { a1 } from '../../../src/engine/workbook/reference';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import type { ExpectedFigure, Layout } from '../../generator/layout';

const NINE: readonly FormId[] = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9'];

export interface Comparison {
  readonly figures: number;
  /** Every difference, for people. */
  readonly problems: readonly string[];
}

/** Reads and checks `snapshot`, which holds the layout (itself, or as a file gave it back). */
export function compare(layout: Layout, snapshot: WorkbookSnapshot): Comparison {
  const recognition = recognise(snapshot);
  const laidOut = layout.units;
  const problems = [
    ...NINE.flatMap((id) => presence(id, recognition, laidOut.has(id))),
    ...differences(
      layout.figures,
      NINE.flatMap((id) => foundForm(recognition, id) ?? []),
    ),
    ...differences(layout.source, recognition.sources).map((problem) => `source: ${problem}`),
    ...falseAlarms(layout, checkRecognised(snapshot, recognition)),
  ];
  return { figures: layout.figures.length, problems };
}

function presence(id: FormId, recognition: Recognition, expected: boolean): string[] {
  const { status } = recognition.slots[id];
  return status === (expected ? 'found' : 'missing') ? [] : [`${id} is ${status}`];
}

function differences(figures: readonly ExpectedFigure[], forms: readonly Form[]): string[] {
  const expected = new Map(figures.map((figure) => [`${figure.form}/${figure.key}`, figure]));
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const { id, figures: read } of forms) {
    for (const { row, column, cell, reading } of read) {
      const name = `${id}/${row.key}|${column.key}`;
      const wanted = expected.get(name);
      seen.add(name);
      const value =
        reading.kind === 'amount' ? toText(reading.value) : reading.kind === 'blank' ? '0' : reading.text;
      // A header cell that takes the place of an amount is a blank to the reader and nothing to the layout.
      if (!wanted && value === '0') continue;
      if (!wanted) problems.push(`${name} read ${value} at ${cell.sheet}!${a1(cell)}, which is no figure`);
      else if (wanted.value !== value) problems.push(`${name} is ${wanted.value}, read ${value}`);
      else if (wanted.sheet !== cell.sheet || wanted.row !== cell.row || wanted.column !== cell.column) {
        problems.push(`${name} stands at ${wanted.sheet}!${a1(wanted)}, read at ${cell.sheet}!${a1(cell)}`);
      }
    }
  }
  for (const [name, { value, sheet, ...place }] of expected) {
    if (!seen.has(name)) problems.push(`${name} = ${value} at ${sheet}!${a1(place)} was not read`);
  }
  return problems;
}

/** What must not be said of a correct workbook: errors, rows not known, numbers that contradict their labels. */
function isFalseAlarm({ level, check: id }: Finding): boolean {
  return level === 'error' || id === 'L-01' || id === 'L-02';
}

/** Findings there must not be, besides the cells that were glued on purpose. */
function falseAlarms(layout: Layout, report: WorkbookReport): string[] {
  const planted = new Set(
    [...layout.glued].map((place) => {
      const [sheet = '', cell = ''] = place.split('!');
      const [row = 0, column = 0] = cell.split(',').map(Number);
      return `${sheet}!${a1({ row, column })}`;
    }),
  );
  const found = report.findings.filter(isFalseAlarm);
  const reported = new Set(
    found.filter(({ check: id }) => id === 'S-01').map(({ sheet, cell }) => `${sheet}!${cell}`),
  );
  return [
    ...found
      .filter(({ check: id, sheet, cell }) => id !== 'S-01' || !planted.has(`${sheet}!${cell}`))
      .map(({ id, sheet, cell, sentence }) => `${id} at ${sheet}!${cell} ${JSON.stringify(sentence.values)}`),
    ...[...planted]
      .filter((place) => !reported.has(place))
      .map((place) => `${place} is glued and not reported`),
  ];
}
