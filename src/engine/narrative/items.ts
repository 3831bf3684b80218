/** The 类, 款 and 项 of a code form as sentences name them. */
import { FUNCTIONAL_NAMES } from '../packs/classification';
import { figureAt, type Form, type FormRow } from '../forms/model';
import { halfWidth, unnumbered } from '../workbook/text';
import { absentZero, amountOf, blankAmount } from './figures';
import { unknown, type Named } from './pattern/scope';
import { total, type Quantity } from './quantity';
import type { Wording } from './wording';

/** Rows of 类 (three digits) or 项 (seven digits) in code order; of several rows with one code the first counts. */
export function rowsOf(form: Form, digits: 3 | 7): readonly FormRow[] {
  const rows = form.rows.filter(({ code }) => code !== null && isOf(form, code, digits));
  return [...rows].sort((a, b) => ((a.code ?? '') < (b.code ?? '') ? -1 : 1));
}

/** A code without any below it counts as an item: nothing that has an amount is left out of the text. */
function isOf(form: Form, code: string, digits: 3 | 7): boolean {
  if (digits === 3) return code.length === 3;
  if (code.length === 7) return true;
  return !form.rows.some(
    (other) => other.code !== null && other.code !== code && other.code.startsWith(code),
  );
}

/** Final amount of a row; where a 类 has no amount of its own, the sum of its items. */
export function rowAmount(form: Form, row: FormRow, column: string): Quantity {
  const figure = figureAt(form, row.key, column);
  const items = form.rows.filter(
    ({ code }) => code !== null && row.code?.length === 3 && code.length === 7 && code.startsWith(row.code),
  );
  if (figure && figure.reading.kind !== 'blank') return amountOf(figure);
  if (figure && items.length === 0) return blankAmount(form, figure);
  return total(items.map((item) => rowAmount(form, item, column)));
}

/** All 类 codes of a form, also those of which only items are listed. */
export function classCodes(form: Form): readonly string[] {
  const codes = form.rows.flatMap(({ code }) => (code === null ? [] : [code.slice(0, 3)]));
  return [...new Set(codes)].sort();
}

/** Amount of a 类: its own row, else the sum of its items. */
export function classAmount(form: Form, code: string, column: string): Quantity {
  const row = form.rowByKey.get(code);
  if (row) return rowAmount(form, row, column);
  const items = form.rows.filter((item) => item.code?.length === 7 && item.code.startsWith(code));
  return items.length === 0 ? absentZero(form) : total(items.map((item) => rowAmount(form, item, column)));
}

/** The name of a code: as the form prints it, else as the classification does. */
export function nameOf(form: Form | null, code: string, brackets: Wording['brackets']): Named {
  const row = form?.rowByKey.get(code);
  const printed = row ? unnumberedLabel(row.label) : '';
  if (row && printed !== '') return { kind: 'word', text: bracketed(printed, brackets), cell: row.cell };
  const known = FUNCTIONAL_NAMES.get(code)?.name;
  if (known !== undefined) return { kind: 'word', text: bracketed(known, brackets), cell: null };
  return unknown(`name.${code}`);
}

/** Without numbering, spaces and 其中：; its own brackets and quotation marks kept. */
function unnumberedLabel(label: string): string {
  const compact = label.replace(/\s+/g, '');
  const plain = unnumbered(compact);
  return compact.slice(Math.max(0, compact.length - plain.length));
}

export function bracketed(text: string, brackets: Wording['brackets']): string {
  if (brackets === 'as printed') return text;
  if (brackets === 'half') return text.replace(/[（）]/g, halfWidth);
  return text.replace(/\(/g, '（').replace(/\)/g, '）');
}
