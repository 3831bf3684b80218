/**
 * Roll-ups by code: 款 = Σ 项, 类 = Σ 款, 合计 = Σ 类 (表2, 3, 5, 7, 8); 类 = Σ 款 of economic items (表6).
 * Where a region leaves a level out, rows roll up to the nearest ancestor that is listed.
 */
import type { BoundEquation, BoundTerm } from '../equations/evaluate';
import { codeDepth, parentCode } from '../forms/codes';
import { figureAt, TOTAL_ROW, type Form, type FormRow } from '../forms/model';
import { notRun, type Check, type CheckContext, type CheckRun } from './check';
import { equationInstance } from './equationInstance';

type CodeFormId = 'T2' | 'T3' | 'T5' | 'T7' | 'T8';
const CODE_FORM_IDS: readonly CodeFormId[] = ['T2', 'T3', 'T5', 'T7', 'T8'];
const BASIS = '政府收支分类科目：类、款、项逐级汇总';

/** Tk-02 and Tk-03 for each code form, and T6-01. */
export const ROLL_UPS: readonly Check[] = [
  ...CODE_FORM_IDS.flatMap((id): Check[] => [
    {
      id: `${id}-02`,
      forms: [id],
      level: 'error',
      statement: '各栏：类＝所属各款之和，款＝所属各项之和',
      basis: [BASIS],
      run: (context) => run(context, id, (form) => codeEquations(form)),
    },
    {
      id: `${id}-03`,
      forms: [id],
      level: 'error',
      statement: '各栏：合计＝各类之和',
      basis: [BASIS],
      run: (context) => run(context, id, (form) => totalEquations(form)),
    },
  ]),
  {
    id: 'T6-01',
    forms: ['T6'],
    level: 'error',
    statement: '类＝所属各款之和（301、302、303、307、309、310、311、312、313、399）',
    basis: ['部门预算支出经济分类科目：类、款逐级汇总'],
    run: (context) => run(context, 'T6', (form) => codeEquations(form)),
  },
];

interface RollUp {
  readonly equation: BoundEquation;
  readonly statement: string;
}

function run(context: CheckContext, id: CodeFormId | 'T6', equations: (form: Form) => RollUp[]): CheckRun {
  const form = context.form(id);
  const found = form ? equations(form) : [];
  if (found.length === 0) return notRun({ id: 'whyNoSuchRows', values: {} });
  return {
    instances: found.map(({ equation, statement }) => equationInstance(equation, statement)),
    why: null,
  };
}

/** The listed row a code rolls up to; null where it rolls up to the total. */
function listedParent(form: Form, code: string): string | null {
  for (let parent = parentCode(code); parent !== null; parent = parentCode(parent)) {
    if (form.rowByKey.has(parent)) return parent;
  }
  return null;
}

function childrenByParent(form: Form): Map<string | null, FormRow[]> {
  const children = new Map<string | null, FormRow[]>();
  for (const row of form.rows) {
    if (row.code === null) continue;
    const parent = listedParent(form, row.code);
    const list = children.get(parent);
    if (list) list.push(row);
    else children.set(parent, [row]);
  }
  return children;
}

function codeEquations(form: Form): RollUp[] {
  const children = childrenByParent(form);
  return form.rows.flatMap((row) => {
    const own = row.code === null ? undefined : children.get(row.code);
    return row.code !== null && own ? rollUp(form, row, own, `${row.code}＝${codeList(own)}`) : [];
  });
}

function totalEquations(form: Form): RollUp[] {
  const total = form.rowByKey.get(TOTAL_ROW);
  const top = childrenByParent(form).get(null);
  if (!total || !top) return [];
  const depth = Math.min(...top.map(({ code }) => codeDepth(code ?? '')));
  return rollUp(form, total, top, `合计＝${depth === 1 ? codeList(top) : '各行之和'}`);
}

function codeList(rows: readonly FormRow[]): string {
  const codes = rows.map(({ code }) => code ?? '');
  return codes.length > 8 ? `${codes.slice(0, 3).join('＋')}＋…＋${codes.at(-1)}` : codes.join('＋');
}

/** One equation for each column of the form; 表6 has one amount a row, whatever its block. */
function rollUp(form: Form, row: FormRow, children: readonly FormRow[], statement: string): RollUp[] {
  const keys = [...new Set(row.columns.map(({ key }) => key))];
  return keys.flatMap((key) => {
    const left = figureAt(form, row.key, key);
    if (!left) return [];
    const right = children.map((child): BoundTerm => ({
      sign: 1,
      figure: figureAt(form, child.key, key) ?? null,
    }));
    const place = [row.key === TOTAL_ROW ? null : row.key, form.id === 'T6' ? null : key]
      .filter(Boolean)
      .join('/');
    const columnName = form.id === 'T6' ? '' : `（${left.column.label}）`;
    return [
      {
        equation: { place, left: [{ sign: 1, figure: left }], relation: '=' as const, right },
        statement: `${statement}${columnName}`,
      },
    ];
  });
}
