/** From the judgement that was accepted to the cause as the report shows it. */
import { toText, type Scaled } from '../amounts/scaled';
import { rowLabel } from '../checks/equationInstance';
import type { Cause, SlipPattern } from '../report/report';
import type { SentenceId } from '../report/sentence';
import { a1, areaA1, qualifiedA1, quoteSheet, type Area } from '../workbook/reference';
import { correctionsOf } from './corrections';
import type { Judgement } from './hypothesis';
import type { CellId, Network } from './network';

/** A blank was not filled in as 0. `orShift`: a shift explains as much. */
function sentenceFor(slip: SlipPattern | null, orShift: boolean): SentenceId {
  if (orShift) return slip === 'blank' ? 'causeCellBlankOrShift' : 'causeCellOrShift';
  if (slip === 'blank') return 'causeCellBlank';
  return slip === null ? 'causeCell' : 'causeCellPattern';
}

/** Made before the change is committed: it quotes what stands in the cells. */
export function causeOf(network: Network, judgement: Judgement): Cause {
  const corrections = correctionsOf(network, judgement);
  return { ...toldBy(network, judgement), ...(corrections && { corrections }) };
}

function toldBy(network: Network, { hypothesis, fixed }: Judgement): Cause {
  const { kind, cells, subject, remarks } = hypothesis;
  const figures = cells.flatMap((cell) => network.figures[cell] ?? []);
  const [first, ...others] = figures;
  const explains = [...fixed.flatMap((line) => network.lines[line]?.judged.finding ?? []), ...remarks];
  const count = String(explains.length);
  const base = {
    kind,
    sheet: first?.cell.sheet ?? null,
    form: first?.form ?? null,
    label: first ? rowLabel(first) : '',
    column: first?.column.label ?? '',
    explains,
  };
  if (subject.kind === 'row') {
    const { sentence, place } = subject;
    return {
      ...base,
      ...NO_FIGURE,
      ...place,
      range: null,
      column: '',
      also: [],
      sentence: { ...sentence, values: { ...sentence.values, count } },
    };
  }
  if (subject.kind === 'range') {
    const { sentence, suggested } = subject;
    return {
      ...base,
      ...NO_FIGURE,
      cell: null,
      range: areaA1(areaOf(network, cells)),
      suggested: suggested === null ? null : toText(network.inOwnUnit(cells[0] ?? -1, suggested)),
      also: [],
      sentence: { ...sentence, values: { ...sentence.values, count } },
    };
  }
  const own = (value: Scaled): string => toText(network.inOwnUnit(cells[0] ?? -1, value));
  const printed = cells[0] === undefined ? '' : own(network.valueOf(cells[0]).middle);
  const suggested = own(subject.value);
  const also = others.map((figure) => ({ sheet: figure.cell.sheet, cell: a1(figure.cell) }));
  return {
    ...base,
    cell: first ? a1(first.cell) : null,
    range: null,
    printed,
    suggested,
    pattern: subject.slip,
    also,
    sentence: {
      id: sentenceFor(subject.slip, subject.shift !== undefined),
      values: {
        ...(subject.shift && {
          range: rangeOf(network, subject.shift.cells),
          others: subject.shift.distances,
        }),
        cell: first ? qualifiedA1(first.cell) : '',
        label: base.label,
        column: base.column,
        printed,
        suggested,
        pattern: subject.slip ?? '',
        count,
        also: others.map((figure) => qualifiedA1(figure.cell)).join('、'),
      },
    },
  };
}

const NO_FIGURE = { printed: null, suggested: null, pattern: null } as const;

/** `表3!F14:F32`: the smallest rectangle with all the cells, which stand on one sheet. */
export function rangeOf(network: Network, cells: readonly CellId[]): string {
  const sheet = network.figures[cells[0] ?? -1]?.cell.sheet ?? '';
  return `${quoteSheet(sheet)}!${areaA1(areaOf(network, cells))}`;
}

function areaOf(network: Network, cells: readonly CellId[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const id of cells) {
    const cell = network.figures[id]?.cell;
    if (!cell) continue;
    [top, left] = [Math.min(top, cell.row), Math.min(left, cell.column)];
    [bottom, right] = [Math.max(bottom, cell.row), Math.max(right, cell.column)];
  }
  return { top, left, bottom, right };
}
