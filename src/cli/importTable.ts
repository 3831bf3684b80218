/** What an import read, refused, warns of and leaves blank, as text. */
import { placeText } from '../engine/sources/collate';
import type { ImportPlan } from '../engine/sources/planImport';
import type { SourceProblem } from '../engine/sources/source';
import { saySource } from '../locales/sourceSentences';
import { table } from '../output/columns';
import { IMPORT_WORDS as WORDS } from './importWords';

/** Rows told at most: whoever has more has one cause. */
const MOST = 500;

/** Every bad row: where, what stands there, why and what to do. */
export function problemTable(problems: readonly SourceProblem[]): string {
  const lines = problems.slice(0, MOST).map(problemLine);
  const more = problems.length > MOST ? [WORDS.more(problems.length - MOST)] : [];
  return [WORDS.refused(problems.length), ...lines, ...more].join('\n');
}

export function problemLine({ place, content, reason }: SourceProblem): string {
  const { source, sheet, row, column } = place;
  const at =
    row !== null && column === null
      ? [source, sheet, WORDS.row(row + 1)].filter((part) => part !== '').join(' ')
      : placeText(place);
  const where = at === '' ? '' : `${at}${content === '' ? '' : `“${content}”`}：`;
  return `  ${where}${saySource('zh-CN', reason)}`;
}

/** What was taken from where, and what stays blank. */
export function importTable({ tables, missing, workbook }: ImportPlan): string {
  const rows = tables
    .filter(({ taken, kind }) => taken > 0 || kind === 'list')
    .map(({ place, kind, taken }) => [
      placeText({ ...place, row: null }),
      kind === 'list' ? WORDS.list : kind,
      kind === 'list' ? WORDS.rows(taken) : WORDS.amounts(taken),
    ]);
  return [
    ...table(rows).map((line) => `  ${line}`),
    ...(workbook ? [WORDS.counts(workbook.items.length, workbook.derived)] : []),
    WORDS.missing(missing.length),
    ...missing.map((one) => `  ${saySource('zh-CN', one)}`),
  ].join('\n');
}
