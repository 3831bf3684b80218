/** One finding as a block of text: where, what, and the equation with one row per addend. */
import type { Addend, Finding, RoundingMember } from '../engine/report/report';
import { quoteSheet } from '../engine/workbook/reference';
import { grouped, say } from '../locales/sentences';
import { table, wrap } from './columns';
import { LEVELS, SINCE, WORDS } from './words';

/** Lines without indentation; `width` is what the terminal leaves. */
export function findingLines(finding: Finding, width: number): string[] {
  const rows = equation(finding);
  // The sentence says in words what the rows show; beside them the identity itself says more.
  const words = rows.length > 0 ? finding.statement : say('zh-CN', finding.sentence);
  const members = finding.members.map((member) => memberRow(member, finding.sheet));
  const body = [...wrap(words, width - INDENT), ...rows, ...table(members, [1])];
  const basis = finding.level === 'error' || finding.level === 'warning' ? basisLines(finding, width) : [];
  const { waiver } = finding;
  const reopened = waiver?.status === 'reopened' ? WORDS.reopened(waiver.reason) : '';
  const lines = [...body, ...basis, ...wrap(reopened, width - INDENT)];
  return [headOf(finding), ...lines.map((line) => ' '.repeat(INDENT) + line)];
}

/** A finding that is explained: where, and why the figures stay as they are. */
export function explainedLines(finding: Finding, width: number): string[] {
  const reason = wrap(WORDS.reason + (finding.waiver?.reason ?? ''), width - INDENT);
  return [headOf(finding), ...reason.map((line) => ' '.repeat(INDENT) + line)];
}

function headOf(finding: Finding): string {
  const place = finding.cell === null ? finding.sheet : cellName(finding.sheet, finding.cell);
  const since = finding.since === undefined ? '' : SINCE[finding.since];
  return [LEVELS[finding.level], since, place, caption(finding), `[${finding.check}]`]
    .filter(Boolean)
    .join('  ');
}

const INDENT = 6;
const LISTED_BLANKS = 2;

/** Printed figure, addends, expected figure, difference: amounts aligned at the right. */
function equation(finding: Finding): string[] {
  if (finding.printed === null || finding.addends.length === 0) return [];
  const rows = [['', grouped(finding.printed), finding.cell ?? '', WORDS.printed], ...addendRows(finding)];
  if (finding.expected !== null) {
    const relation = finding.relation ?? '=';
    rows.push([relation, grouped(finding.expected), '', WORDS.expected[relation]]);
  }
  if (finding.difference !== null) {
    const words = finding.bound === null ? WORDS.difference : WORDS.bound(finding.bound);
    rows.push(['', grouped(finding.difference), '', words]);
  }
  return table(alignedDecimals(rows), [1]);
}

/** Amounts of one table are written with the same decimals, so that their points stand in line. */
function alignedDecimals(rows: readonly string[][]): string[][] {
  const decimals = (text: string): number => (AMOUNT.exec(text)?.[1] ?? '').length;
  const most = Math.max(...rows.map(([, amount = '']) => decimals(amount)));
  return rows.map(([sign = '', amount = '', ...rest]) => {
    if (!AMOUNT.test(amount) || most === 0) return [sign, amount, ...rest];
    const point = amount.includes('.') ? '' : '.';
    return [sign, amount + point + '0'.repeat(most - decimals(amount)), ...rest];
  });
}

const AMOUNT = /^-?[\d,]+(?:\.(\d+))?$/;

/** Blank addends are counted, not listed, where they would drown the others. */
function addendRows({ addends, sheet }: Finding): string[][] {
  const blanks = addends.filter(({ blank }) => blank).length;
  if (blanks <= LISTED_BLANKS) return addends.map((addend) => addendRow(addend, sheet));
  const filled = addends.filter(({ blank }) => !blank);
  return [...filled.map((addend) => addendRow(addend, sheet)), ['', '', '', WORDS.blanks(blanks)]];
}

function addendRow(addend: Addend, sheet: string | null): string[] {
  const cell = addend.sheet === sheet ? addend.cell : cellName(addend.sheet, addend.cell);
  const value = addend.blank ? WORDS.blank : grouped(addend.value);
  return [addend.sign === 1 ? '+' : '−', value, cell, caption(addend)];
}

function memberRow({ id, sheet, cell, difference, bound }: RoundingMember, ofSheet: string | null): string[] {
  return [sheet === ofSheet ? cell : cellName(sheet, cell), difference, `±${bound}`, id];
}

function basisLines(finding: Finding, width: number): string[] {
  if (finding.basis.length === 0) return [];
  return wrap(WORDS.basis + finding.basis.join('；'), width - INDENT);
}

function caption({ label, column }: { readonly label: string; readonly column: string }): string {
  return [label, column].filter(Boolean).join(' · ');
}

function cellName(sheet: string | null, cell: string): string {
  return sheet === null ? cell : `${quoteSheet(sheet)}!${cell}`;
}
