/**
 * Structure of the code forms: codes once, ascending, known, with their names and their parents (Tk-04, Tk-05, T6-04).
 */
import { parentCode } from '../forms/codes';
import { CLASSES } from '../forms/definitions/classes';
import type { Form, FormRow } from '../forms/model';
import { ECONOMIC_NAMES, FUNCTIONAL_NAMES, type KnownName } from '../packs/classification';
import type { FormId, Level } from '../report/report';
import type { SentenceId } from '../report/sentence';
import { qualifiedA1 } from '../workbook/reference';
import { plainLabel, withoutRemark } from '../workbook/text';
import { broken, holds, notRun, remark, type Check, type CheckRun, type Instance } from './check';
import { rowLabel } from './equationInstance';

const CODE_FORM_IDS: readonly FormId[] = ['T2', 'T3', 'T5', 'T7', 'T8'];
const KNOWN_CLASSES: ReadonlySet<string> = new Set(CLASSES.map(({ code }) => code));
const ECONOMIC_CLASSES: ReadonlySet<string> = new Set([
  '301',
  '302',
  '303',
  '307',
  '309',
  '310',
  '311',
  '312',
  '313',
  '399',
]);

export const CODE_CHECKS: readonly Check[] = [
  ...CODE_FORM_IDS.flatMap((id): Check[] => [
    {
      id: `${id}-04`,
      forms: [id],
      level: 'error',
      statement: '科目编码不重复、按序排列、类级编码有效，科目名称与编码一致',
      basis: ['政府收支分类科目'],
      run: ({ form }) => perForm(form(id), (found) => codesOf(found, KNOWN_CLASSES, FUNCTIONAL_NAMES)),
    },
    {
      id: `${id}-05`,
      forms: [id],
      level: 'error',
      statement: '列有款、项的科目，其上级类、款也应列出',
      basis: ['政府收支分类科目：类、款、项逐级列示'],
      run: ({ form }) => perForm(form(id), parentsOf),
    },
  ]),
  {
    id: 'T6-04',
    forms: ['T6'],
    level: 'error',
    statement: '经济分类科目编码不重复，科目名称与编码一致',
    basis: ['部门预算支出经济分类科目'],
    run: ({ form }) => perForm(form('T6'), (found) => codesOf(found, ECONOMIC_CLASSES, ECONOMIC_NAMES)),
  },
];

function perForm(form: Form | null, look: (form: Form) => Instance[]): CheckRun {
  const instances = form ? look(form) : [];
  return instances.length > 0 ? { instances, why: null } : notRun({ id: 'whyNoSuchRows', values: {} });
}

function codesOf(
  form: Form,
  classes: ReadonlySet<string>,
  names: ReadonlyMap<string, KnownName>,
): Instance[] {
  const coded = form.rows.filter((row): row is FormRow & { code: string } => row.code !== null);
  const times = new Map<string, number>();
  const duplicates = form.duplicates.map((row) => {
    const nth = (times.get(row.key) ?? 1) + 1;
    times.set(row.key, nth);
    return problem(form, row, 'error', 'duplicateCode', { other: placeOf(form.rowByKey.get(row.key)) }, nth);
  });
  // 表6 lists its blocks side by side: order means something within a sheet column only.
  const above = new Map<number, string>();
  const unordered = coded.flatMap((row) => {
    const before = above.get(row.cell.column);
    above.set(row.cell.column, row.code);
    return before !== undefined && before > row.code
      ? [problem(form, row, 'warning', 'codesNotAscending', { other: before })]
      : [];
  });
  const rows = coded.map((row) => {
    if (row.code.length === 3 && !classes.has(row.code))
      return problem(form, row, 'warning', 'unknownClass', {});
    const known = names.get(row.code);
    const name = withoutRemark(plainLabel(row.label));
    if (!known || name === '' || sameName(name, known)) return holds(row.key);
    return problem(form, row, 'warning', 'nameDiffers', { name: row.label, expected: known.name });
  });
  return [...duplicates, ...unordered, ...rows];
}

function sameName(name: string, known: KnownName): boolean {
  return [known.name, ...known.others].some((other) => withoutRemark(plainLabel(other)) === name);
}

/** A form that lists parents at all lists them for every code. */
function parentsOf(form: Form): Instance[] {
  const coded = form.rows.filter((row): row is FormRow & { code: string } => row.code !== null);
  const levels = new Set(coded.map(({ code }) => code.length));
  return coded.flatMap((row) => {
    const parent = parentCode(row.code);
    if (parent === null) return [];
    if (form.rowByKey.has(parent)) return [holds(row.key)];
    // Some regions leave the 款 level out altogether.
    return levels.has(parent.length) ? [problem(form, row, 'error', 'parentMissing', { parent })] : [];
  });
}

function placeOf(row: FormRow | undefined): string {
  return row ? qualifiedA1(row.cell) : '';
}

function problem(
  form: Form,
  row: FormRow,
  level: Exclude<Level, 'rounding'>,
  id: SentenceId,
  values: Readonly<Record<string, string>>,
  nth = 1,
): Instance {
  const label = rowLabel({ row });
  return broken(`${row.key}${nth > 1 ? `#${nth}` : ''}/${id}`, {
    ...remark(form.id, row.cell, {
      id,
      values: { cell: qualifiedA1(row.cell), label, code: row.code ?? '', ...values },
    }),
    label,
    level,
  });
}
