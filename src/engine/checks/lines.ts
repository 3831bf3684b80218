/**
 * Numbers against labels: 行次 and 栏次 that contradict the label beside them (L-01), amounts that stand under no label
 * or code the form knows (L-02).
 */
import { FORM_IDS } from '../forms/definitions/titles';
import type { Form, FormColumn, FormRow } from '../forms/model';
import { qualifiedA1, type CellRef } from '../workbook/reference';
import { broken, holds, notRun, remark, type Check, type CheckContext, type Instance } from './check';

export const LINE_CHECKS: readonly Check[] = [
  {
    id: 'L-01',
    forms: [],
    level: 'warning',
    statement: '所印行次、栏次与项目、栏目名称相符',
    basis: ['部门决算公开样表的行次、栏次；各地删行后重新编号的，按其自身顺序'],
    run: (context) => everyForm(context, (form) => [...linesOf(form), ...columnsOf(form)]),
  },
  {
    id: 'L-02',
    forms: [],
    level: 'warning',
    statement: '有金额的行都有可以识别的项目名称或科目编码，且不重复',
    basis: ['无法识别的行不参加校验'],
    run: (context) => everyForm(context, unaddressed),
  },
];

function everyForm({ form }: CheckContext, look: (form: Form) => Instance[]): ReturnType<Check['run']> {
  const instances = FORM_IDS.flatMap((id) => {
    const found = form(id);
    return found ? look(found) : [];
  });
  return instances.length > 0 ? { instances, why: null } : notRun({ id: 'whyNoSuchRows', values: {} });
}

/** A numbered place: what the sheet prints, what the official form numbers it. */
interface Numbered {
  readonly place: string;
  readonly label: string;
  readonly printed: number;
  readonly official: number;
  readonly cell: CellRef;
}

/** The lines of each side of 表1 and 表4; the sides are told apart by the column their labels stand in. */
function linesOf(form: Form): Instance[] {
  if (form.id !== 'T1' && form.id !== 'T4') return [];
  const numbered = form.rows.flatMap((row): Numbered[] =>
    row.line === null
      ? []
      : [
          {
            place: `${form.id}/${row.key}`,
            label: row.label,
            printed: row.line,
            official: Number(row.key.slice(1)),
            cell: row.cell,
          },
        ],
  );
  return contradictions(form, numbered, 'lineContradicts');
}

function columnsOf(form: Form): Instance[] {
  const { sheet, header } = form;
  if (!header) return [];
  const numbered = form.columns.flatMap((column): Numbered[] =>
    column.number === null
      ? []
      : [
          {
            place: `${form.id}/${column.key}`,
            label: column.label,
            printed: column.number,
            official: officialNumber(form, column),
            cell: { sheet, row: header.bottom, column: column.sheetColumn },
          },
        ],
  );
  return contradictions(form, numbered, 'columnContradicts');
}

/** The 栏次 the column has on the official form. 表8 with carried-over money is numbered as 表7 is. */
function officialNumber({ id, columns }: Form, { key }: FormColumn): number {
  const carriesOver = id === 'T8' && columns.some((column) => column.key === 'c4');
  const number = carriesOver ? ['c4', 'c5', 'c1', 'c2', 'c3', 'c6'].indexOf(key) + 1 : 0;
  return number > 0 ? number : Number(key.slice(1));
}

/**
 * A form that mostly numbers as the official one does is held to that. One that leaves lines out or adds columns numbers
 * anew: there the numbers must only rise where the official ones do, and none may come twice.
 */
function contradictions(
  form: Form,
  numbered: readonly Numbered[],
  id: 'lineContradicts' | 'columnContradicts',
): Instance[] {
  const asOfficial = numbered.filter(({ printed, official }) => printed === official);
  const official = asOfficial.length * 2 > numbered.length;
  const inOrder = official ? new Set(asOfficial) : longestRise(numbered);
  return numbered.map((one) => {
    if (inOrder.has(one)) return holds(one.place);
    const values = {
      cell: qualifiedA1(one.cell),
      label: one.label,
      printed: String(one.printed),
      expected: official ? String(one.official) : '',
    };
    return broken(one.place, { ...remark(form.id, one.cell, { id, values }), label: one.label });
  });
}

/** The longest run in which official and printed numbers rise together. */
function longestRise(numbered: readonly Numbered[]): ReadonlySet<Numbered> {
  const sorted = [...numbered].sort((a, b) => a.official - b.official);
  const chains: Numbered[][] = [];
  for (const one of sorted) {
    let best: Numbered[] = [];
    for (const chain of chains) {
      const last = chain.at(-1);
      if (last && last.printed < one.printed && chain.length > best.length) best = chain;
    }
    chains.push([...best, one]);
  }
  return new Set(chains.reduce<Numbered[]>((a, b) => (b.length > a.length ? b : a), []));
}

function unaddressed(form: Form): Instance[] {
  const unknown = form.unknownRows.map(({ cell, label }) => {
    const place = `${form.id}/${qualifiedA1(cell).split('!').at(-1) ?? ''}`;
    const values = { cell: qualifiedA1(cell), label };
    return broken(place, { ...remark(form.id, cell, { id: 'rowUnknown', values }), label });
  });
  // Repeated codes are the business of the code checks.
  const repeated = form.duplicates
    .filter(({ code, key }) => code === null || /^r\d/.test(key))
    .map((row: FormRow, index) => {
      const other = form.rowByKey.get(row.key);
      const values = {
        cell: qualifiedA1(row.cell),
        label: row.label,
        other: other ? qualifiedA1(other.cell) : '',
      };
      const draft = remark(form.id, row.cell, { id: 'rowRepeated', values });
      return broken(`${form.id}/${row.key}#${index + 2}`, { ...draft, label: row.label });
    });
  const found = [...unknown, ...repeated];
  return found.length > 0 || form.rows.length === 0 ? found : [holds(form.id)];
}
