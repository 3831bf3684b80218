import { a1 } from '../../engine/workbook/reference';
import type { SourceProblem } from '../../engine/sources/source';
import type { ImportingText } from '../../locales/interface/importing';
import type { Locale } from '../../locales/locale';
import { saySource } from '../../locales/sourceSentences';

/** A problem as a row of the table: where it stands, what stands there, why it cannot be taken and what to do. */
export interface ProblemRow {
  readonly file: string;
  readonly sheet: string;
  /** A row number, or a cell where it is about one. */
  readonly row: string;
  readonly content: string;
  readonly reason: string;
}

export function problemRows(problems: readonly SourceProblem[], locale: Locale): readonly ProblemRow[] {
  return problems.map(({ place, content, reason }) => {
    const { source, sheet, row, column } = place;
    const at = row === null ? '' : column === null ? String(row + 1) : a1({ row, column });
    return { file: source, sheet, row: at, content, reason: saySource(locale, reason) };
  });
}

/** The table as text and as a table, for the clipboard. */
export function copyable(
  rows: readonly ProblemRow[],
  head: ImportingText['head'],
): { readonly text: string; readonly html: string } {
  const lines = [head, ...rows].map(({ file, sheet, row, content, reason }) =>
    [file, sheet, row, content, reason].map(inert),
  );
  return { text: lines.map((line) => line.join('\t')).join('\n'), html: tableHtml(lines) };
}

/** A spreadsheet it is pasted into must not take what stands in a source for a formula. */
function inert(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return /^[=+@-]/.test(line) ? `'${line}` : line;
}

function tableHtml(lines: readonly (readonly string[])[]): string {
  const table = document.createElement('table');
  for (const line of lines) {
    const row = table.insertRow();
    for (const text of line) row.insertCell().textContent = text;
  }
  return table.outerHTML;
}
