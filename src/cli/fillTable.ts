/** What filling does to a workbook, as text: what is filled in, what differs, what is left and why. */
import type { FillPlan, FillProposal, Unfilled } from '../engine/filling/proposal';
import type { CellContent } from '../engine/workbook/edits';
import { a1, qualifiedA1 } from '../engine/workbook/reference';
import { grouped, say } from '../locales/sentences';
import { table } from '../output/columns';
import { MESSAGES } from './messages';

const WORDS = MESSAGES.fill;

export function fillTable({ proposals, unfilled }: FillPlan): string {
  const filled = proposals.filter(({ kind }) => kind === 'fill');
  const differing = proposals.filter(({ kind }) => kind === 'differs');
  const parts = [
    section(
      WORDS.filled(filled.length),
      WORDS.filledHead,
      filled.map((one) => [...placeOf(one), contentText(one.after), basisOf(one)]),
    ),
    section(
      WORDS.differing(differing.length),
      WORDS.differingHead,
      differing.map((one) => [
        ...placeOf(one),
        contentText(one.before),
        contentText(one.after),
        one.applied ? WORDS.replaced : WORDS.kept,
        basisOf(one),
      ]),
    ),
    [WORDS.unfilled(unfilled.length), ...unfilledLines(unfilled)].join('\n'),
  ];
  return parts.join('\n\n');
}

/** Free lines of the self-evaluation forms have neither a name nor a target: one line for all of a sheet. */
function unfilledLines(unfilled: readonly Unfilled[]): readonly string[] {
  const free = new Map<string, string[]>();
  for (const one of unfilled.filter(isFreeLine)) {
    const cells = free.get(one.sheet) ?? [];
    free.set(one.sheet, cells);
    if (one.cell) cells.push(a1(one.cell));
  }
  return [
    ...unfilled.filter((one) => !isFreeLine(one)).map(({ why }) => `  ${say('zh-CN', why)}`),
    ...[...free].map(([sheet, cells]) => `  ${WORDS.freeLines(sheet, cells)}`),
  ];
}

function isFreeLine({ why }: Unfilled): boolean {
  return (
    why.id === 'fillByJudgement' && /^[\s()（）]*分?[\s()（）]*$/.test(String(why.values['label'] ?? ''))
  );
}

function section(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return title;
  return [title, ...table([head, ...rows]).map((line) => `  ${line}`)].join('\n');
}

function placeOf({ cell, row, column }: FillProposal): readonly string[] {
  return [qualifiedA1(cell), row, column];
}

function contentText(content: CellContent): string {
  switch (content.kind) {
    case 'blank':
      return WORDS.blank;
    case 'number':
      return grouped(content.value);
    case 'text':
      return content.text;
    case 'formula':
      return content.formula;
  }
}

/** The identity, and the others that rounding sets a little apart. */
function basisOf({ basis, rounding }: FillProposal): string {
  const notes = rounding.map(({ check, value }) => WORDS.rounding(check, grouped(value)));
  const text = `${basis.check} ${basis.statement}`;
  return notes.length > 0 ? `${text}（${notes.join('；')}）` : text;
}
