/**
 * The Ministry's 财决 set drawn from figures in 分, as it is exported: a sheet per form, in 元, headers over several rows
 * with their merges, 类 and 款 lines, 合计 first. Synthetic; the layout follows 财政部 部门决算报表 2022.
 */
import { CLASSES } from '../../../src/engine/forms/definitions/classes';
import { ECONOMIC_NAMES } from '../../../src/engine/packs/classification';
import type { Area } from '../../../src/engine/workbook/reference';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import type { Figures, PublishedForm } from '../../generator/figures';
import { chinese } from '../../generator/ledgerLayout';
import { drawSource } from '../../generator/sourceLayout';

export type AllFigures = Readonly<Record<PublishedForm, Figures>>;
type Cell = string | number | null;

const KINDS = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'];

class SheetDraft {
  private readonly cells: CellSnapshot[] = [];
  private readonly merges: Area[] = [];
  private row = 0;

  constructor(private readonly name: string) {}

  line(...cells: readonly Cell[]): void {
    cells.forEach((content, column) => this.put(column, content));
    this.row += 1;
  }

  /** Texts over as many columns as given. */
  spans(...spans: readonly (readonly [text: string, columns: number])[]): void {
    let column = 0;
    for (const [text, columns] of spans) {
      this.put(column, text);
      if (columns > 1)
        this.merges.push({ top: this.row, left: column, bottom: this.row, right: column + columns - 1 });
      column += columns;
    }
    this.row += 1;
  }

  private put(column: number, content: Cell): void {
    if (content === null || content === '') return;
    const text = typeof content === 'number' ? content.toFixed(2) : content;
    const kind = typeof content === 'number' ? 'number' : 'text';
    this.cells.push({ row: this.row, column, kind, value: content, text });
  }

  done(): SheetSnapshot {
    return {
      name: this.name,
      visibility: 'visible',
      cells: this.cells,
      merges: this.merges,
      hiddenRows: [],
      hiddenColumns: [],
    };
  }
}

/** 分 → 元 as a number cell; blank where there is nothing. */
function yuan(figures: Figures, key: string): number | null {
  const fen = figures.get(key) ?? 0;
  return fen === 0 ? null : fen / 100;
}

function headed(name: string, title: string, mark: string, entity: string, width: number): SheetDraft {
  const sheet = new SheetDraft(name);
  const right = (text: string): readonly Cell[] => [...Array.from({ length: width - 1 }, () => null), text];
  sheet.line(title);
  sheet.line(...right(mark));
  sheet.line(`编制单位：${entity}`, ...right('金额单位：元').slice(1));
  return sheet;
}

/** Codes and 合计 of a code form, 合计 first. */
function rowsOf(figures: Figures): readonly string[] {
  const keys = [...new Set(['合计', ...[...figures.keys()].map((key) => key.split('|')[0] ?? '')])];
  return keys.sort((a, b) => (a === '合计' ? -1 : b === '合计' ? 1 : a < b ? -1 : 1));
}

function bodyOf(sheet: SheetDraft, figures: Figures, columns: (key: string) => readonly Cell[]): void {
  for (const key of rowsOf(figures))
    sheet.line(key, null, null, key === '合计' ? null : `科目${key}`, ...columns(key));
}

function incomeAndSpending(figures: AllFigures, entity: string): SheetSnapshot {
  const accounts = { entity } as Parameters<typeof drawSource>[1]; // only the name of the entity is drawn
  const drawing = drawSource(figures.T1, accounts, true);
  const cells = drawing.cells.flatMap(({ row, column, content }): CellSnapshot[] => {
    if (content === null) return [];
    const value = content.kind === 'text' ? content.text : content.value;
    return [{ row, column, kind: content.kind, value, text: content.text }];
  });
  const sorted = cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...new SheetDraft('Z01 收入支出决算总表(财决01表)').done(), cells: sorted };
}

function appropriations({ T4 }: AllFigures, entity: string): SheetSnapshot {
  const sheet = headed(
    'Z01_1 财政拨款收入支出决算总表(财决01-1表)',
    '财政拨款收入支出决算总表',
    '财决01-1表',
    entity,
    33,
  );
  const stages = ['年初预算数', '全年预算数', '决算数'];
  sheet.spans(['收入', 5], ['支出', 28]);
  const block = (label: string): readonly (readonly [string, number])[] => [
    [label, 1],
    ['行次', 1],
    ...stages.map((stage) => [stage, 4] as const),
  ];
  sheet.spans(
    ['项目', 1],
    ['行次', 1],
    ...stages.map((stage) => [stage, 1] as const),
    ...block('项目（按功能分类）'),
    ...block('项目（按支出性质和经济分类）'),
  );
  const kinds = stages.flatMap(() => ['小计', ...KINDS]);
  sheet.line(...Array.from({ length: 7 }, () => null), ...kinds, null, null, ...kinds);
  sheet.line(
    '栏次',
    null,
    ...[1, 2, 3].map(String),
    '栏次',
    null,
    ...kinds.map((_, i) => String(i + 4)),
    '栏次',
    null,
    ...kinds.map((_, i) => String(i + 16)),
  );
  const budget = [null, null, null, null, 1, 1, null, null] as const;
  const right = (label: string, line: number, key: string): readonly Cell[] => [
    label,
    String(line),
    ...budget,
    ...['c2', 'c3', 'c4', 'c5'].map((column) => yuan(T4, `${key}|${column}`)),
  ];
  const left = (label: string, line: number, key: string | null): readonly Cell[] => [
    label,
    label === '' ? null : String(line),
    label === '' ? null : 777,
    label === '' ? null : '—',
    key === null ? null : yuan(T4, `${key}|c1`),
  ];
  CLASSES.forEach(({ name }, index) => {
    const source = KINDS[index];
    sheet.line(
      ...(source === undefined
        ? left('', 0, null)
        : left(`${chinese(index + 1)}、${source}`, index + 1, `r${index + 1}`)),
      ...right(`${chinese(index + 1)}、${name}`, index + 31, `r${33 + index}`),
      index === 0 ? '一、基本支出' : null,
    );
  });
  sheet.line(...left('本年收入合计', 27, 'r27'), ...right('本年支出合计', 58, 'r59'));
  sheet.line(...left('年初财政拨款结转和结余', 28, 'r28'), ...right('年末财政拨款结转和结余', 59, 'r60'));
  KINDS.forEach((kind, index) =>
    sheet.line(...left(`${chinese(index + 1)}、${kind}`, 29 + index, `r${29 + index}`)),
  );
  sheet.line(...left('总计', 32, 'r32'), ...right('总计', 64, 'r64'));
  return sheet.done();
}

const KEY_HEADER = [['项目', 4]] as const;

function income({ T2 }: AllFigures, entity: string): SheetSnapshot {
  const sheet = headed('Z03 收入决算表(财决03表)', '收入决算表', '财决03表', entity, 12);
  const columns = ['本年收入合计', '财政拨款收入', '上级补助收入'];
  sheet.spans(
    ...KEY_HEADER,
    ...columns.map((text) => [text, 1] as const),
    ['事业收入', 2],
    ['经营收入', 1],
    ['附属单位上缴收入', 1],
    ['其他收入', 1],
  );
  sheet.line('支出功能分类科目编码', null, null, '科目名称', null, null, null, '小计', '其中：教育收费');
  sheet.line('类', '款', '项', '栏次', ...[1, 2, 3, 4, 5, 6, 7, 8].map(String));
  bodyOf(sheet, T2, (key) => [
    ...['c1', 'c2', 'c3', 'c4'].map((column) => yuan(T2, `${key}|${column}`)),
    null,
    ...['c5', 'c6', 'c7'].map((column) => yuan(T2, `${key}|${column}`)),
  ]);
  return sheet.done();
}

function spending({ T3 }: AllFigures, entity: string): SheetSnapshot {
  const sheet = headed('Z04 支出决算表(财决04表)', '支出决算表', '财决04表', entity, 10);
  const columns = ['本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'];
  sheet.spans(...KEY_HEADER, ...columns.map((text) => [text, 1] as const));
  sheet.line('支出功能分类科目编码', null, null, '科目名称');
  sheet.line('类', '款', '项', '栏次', ...columns.map((_, i) => String(i + 1)));
  bodyOf(sheet, T3, (key) => columns.map((_, i) => yuan(T3, `${key}|c${i + 1}`)));
  return sheet.done();
}

interface BudgetForm {
  readonly name: string;
  readonly title: string;
  readonly mark: string;
  readonly rows: Figures;
  /** Ours → by row. */
  readonly opening: (key: string) => Cell;
  readonly income: (key: string) => Cell;
  readonly spending: readonly [string, string, string];
  readonly closing: (key: string) => Cell;
}

/** 财决07, 09 and 11: opening, income, spending and closing, each over 合计, 基本支出 and 项目支出. */
function budgetForm({ name, title, mark, rows, ...columns }: BudgetForm, entity: string): SheetSnapshot {
  const sheet = headed(name, title, mark, entity, 18);
  const carried = ['合计', '基本支出结转', '项目支出结转和结余'];
  sheet.spans(...KEY_HEADER, ['年初结转和结余', 3], ['本年收入', 3], ['本年支出', 5], ['年末结转和结余', 3]);
  sheet.spans(
    ['支出功能分类科目编码', 3],
    ['科目名称', 1],
    ...carried.map((text) => [text, 1] as const),
    ...['合计', '基本支出', '项目支出'].map((text) => [text, 1] as const),
    ['合计', 1],
    ['基本支出', 3],
    ['项目支出', 1],
    ...carried.map((text) => [text, 1] as const),
  );
  sheet.line(...Array.from({ length: 11 }, () => null), '小计', '人员经费', '日常公用经费');
  sheet.line('类', '款', '项', '栏次', ...Array.from({ length: 14 }, (_, i) => String(i + 1)));
  bodyOf(sheet, rows, (key) => {
    const [total, basic, project] = columns.spending.map((column) => yuan(rows, `${key}|${column}`));
    return [
      columns.opening(key),
      null,
      5,
      columns.income(key),
      1,
      1,
      total ?? null,
      basic ?? null,
      9,
      9,
      project ?? null,
      columns.closing(key),
      null,
      7,
    ];
  });
  return sheet.done();
}

function basicDetail({ T5, T6 }: AllFigures, entity: string): SheetSnapshot {
  const items = ['301', '302', '303', '310'].map((code) => ({
    code,
    name: ECONOMIC_NAMES.get(code)?.name ?? '',
    own: [...ECONOMIC_NAMES].filter(([one]) => one.length === 5 && one.startsWith(code)),
  }));
  const sheet = headed(
    'Z08_1 一般公共预算财政拨款基本支出决算明细表(财决08-',
    '一般公共预算财政拨款基本支出决算明细表',
    '财决08-1表',
    entity,
    60,
  );
  sheet.spans(...KEY_HEADER, ['合计', 1], ...items.map(({ name, own }) => [name, own.length + 1] as const));
  sheet.line(
    '支出功能分类科目编码',
    null,
    null,
    '科目名称',
    null,
    ...items.flatMap(({ own }) => ['小计', ...own.map(([, { name }]) => name)]),
  );
  sheet.line(
    '类',
    '款',
    '项',
    '栏次',
    '1',
    ...items.flatMap(({ own }) => ['小计', ...own]).map((_, i) => String(i + 2)),
  );
  const codes = items.flatMap(({ code, own }) => [code, ...own.map(([one]) => one)]);
  const basic = new Map([...T5].filter(([key, fen]) => key.endsWith('|c2') && fen !== 0));
  basic.set('合计|c2', T5.get('合计|c2') ?? 0);
  bodyOf(sheet, basic, (key) => [
    yuan(T5, `${key}|c2`),
    ...(key === '合计' ? codes.map((code) => yuan(T6, `${code}|c1`)) : []),
  ]);
  return sheet.done();
}

export function ministrySet(figures: AllFigures, entity: string): WorkbookSnapshot {
  const { T4, T5, T7, T8 } = figures;
  const onTotal = (key: string, from: string): Cell => (key === '合计' ? yuan(T4, from) : null);
  const budgets: readonly BudgetForm[] = [
    {
      name: 'Z07 一般公共预算财政拨款收入支出决算表(财决07表)',
      title: '一般公共预算财政拨款收入支出决算表',
      mark: '财决07表',
      rows: T5,
      opening: (key) => onTotal(key, 'r29|c1'),
      income: (key) => onTotal(key, 'r1|c1'),
      spending: ['c1', 'c2', 'c3'],
      closing: (key) => onTotal(key, 'r60|c3'),
    },
    {
      name: 'Z09 政府性基金预算财政拨款收入支出决算表(财决09表)',
      title: '政府性基金预算财政拨款收入支出决算表',
      mark: '财决09表',
      rows: T7,
      opening: (key) => yuan(T7, `${key}|c1`),
      income: (key) => yuan(T7, `${key}|c2`),
      spending: ['c3', 'c4', 'c5'],
      closing: (key) => yuan(T7, `${key}|c6`),
    },
    {
      name: 'Z11 国有资本经营预算财政拨款收入支出决算表(财决11表)',
      title: '国有资本经营预算财政拨款收入支出决算表',
      mark: '财决11表',
      rows: T8,
      opening: (key) => onTotal(key, 'r31|c1'),
      income: (key) => onTotal(key, 'r3|c1'),
      spending: ['c1', 'c2', 'c3'],
      closing: (key) => onTotal(key, 'r60|c5'),
    },
  ];
  const annex = headed('F03 机构运行信息表(财决附03表)', '机构运行信息表', '财决附03表', entity, 6);
  return {
    name: '财决报表.xls',
    sheets: [
      incomeAndSpending(figures, entity),
      appropriations(figures, entity),
      income(figures, entity),
      spending(figures, entity),
      ...budgets.map((form) => budgetForm(form, entity)),
      basicDetail(figures, entity),
      annex.done(),
    ],
  };
}
