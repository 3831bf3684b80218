/** What each form states, exact, in 分: `row|column` by the identities of the form model. Rows and columns that are nought are kept. */
import { CLASSES } from '../../src/engine/forms/definitions/classes';
import type { FormId } from '../../src/engine/report/report';
import { FUNDS, type Accounts, type Fen, type Flow, type Fund, type Item } from './accounts';

export type Figures = ReadonlyMap<string, Fen>;
export type PublishedForm = Exclude<FormId, 'P1' | 'P2'>;

/** Amounts of one row by column key. */
type RowAmounts = Readonly<Record<string, Fen>>;

export function figuresOf(accounts: Accounts): Readonly<Record<PublishedForm, Figures>> {
  const { items } = accounts;
  return {
    T1: incomeAndSpending(accounts),
    T2: codeRows(items, incomeOf),
    T3: codeRows(items, spendingOf),
    T4: appropriations(accounts),
    T5: codeRows(items, ({ flows }) => spendingColumns(flows.general)),
    T6: economic(accounts),
    T7: codeRows(items, ({ flows }) => fundColumns(flows.fund)),
    T8: codeRows(items, ({ flows }) => capitalColumns(flows.capital)),
    T9: threePublic(accounts),
  };
}

function incomeOf({ flows, otherIncome }: Item): RowAmounts {
  const c2 = FUNDS.reduce((sum, fund) => sum + flows[fund].income, 0);
  const [c3, c4, c5, c6, c7] = otherIncome;
  return { c1: c2 + c3 + c4 + c5 + c6 + c7, c2, c3, c4, c5, c6, c7 };
}

function spendingOf({ flows, otherSpending }: Item): RowAmounts {
  const [basic, project, c4, c5, c6] = otherSpending;
  const c2 = FUNDS.reduce((sum, fund) => sum + flows[fund].basic, basic);
  const c3 = FUNDS.reduce((sum, fund) => sum + flows[fund].project, project);
  return { c1: c2 + c3 + c4 + c5 + c6, c2, c3, c4, c5, c6 };
}

function spendingColumns({ basic, project }: Flow): RowAmounts {
  return { c1: basic + project, c2: basic, c3: project };
}

function fundColumns({ opening, income, basic, project, closing }: Flow): RowAmounts {
  return { c1: opening, c2: income, c3: basic + project, c4: basic, c5: project, c6: closing };
}

/** 栏 1–3 as 表5, 4–6 carried-over money as the form model numbers it. */
function capitalColumns(flow: Flow): RowAmounts {
  return { ...spendingColumns(flow), c4: flow.opening, c5: flow.income, c6: flow.closing };
}

/** 项 rows with an amount, their 款, 类 and 合计. */
function codeRows(items: readonly Item[], amounts: (item: Item) => RowAmounts): Figures {
  const figures = new Map<string, Fen>();
  for (const item of items) {
    const row = amounts(item);
    for (const key of ['合计', item.code.slice(0, 3), item.code.slice(0, 5), item.code]) {
      if (key !== '合计' && Object.values(row).every((fen) => fen === 0)) continue;
      for (const [column, fen] of Object.entries(row)) add(figures, `${key}|${column}`, fen);
    }
  }
  return figures;
}

function add(figures: Map<string, Fen>, key: string, fen: Fen): void {
  figures.set(key, (figures.get(key) ?? 0) + fen);
}

function total(items: readonly Item[], fund: Fund, of: keyof Flow): Fen {
  return items.reduce((sum, { flows }) => sum + flows[fund][of], 0);
}

function incomeAndSpending({ items, other }: Accounts): Figures {
  const figures = new Map<string, Fen>();
  FUNDS.forEach((fund, index) => figures.set(`r${index + 1}|c1`, total(items, fund, 'income')));
  for (let source = 0; source < 5; source += 1) {
    figures.set(
      `r${source + 4}|c1`,
      items.reduce((sum, { otherIncome }) => sum + (otherIncome[source] ?? 0), 0),
    );
  }
  const income = [...figures.values()].reduce((sum, fen) => sum + fen, 0);
  const opening = other.opening + FUNDS.reduce((sum, fund) => sum + total(items, fund, 'opening'), 0);
  const closing = other.closing + FUNDS.reduce((sum, fund) => sum + total(items, fund, 'closing'), 0);
  let spending = 0;
  CLASSES.forEach(({ code }, index) => {
    const fen = items
      .filter((item) => item.code.startsWith(code))
      .reduce((sum, item) => sum + (spendingOf(item)['c1'] ?? 0), 0);
    figures.set(`r${32 + index}|c2`, fen);
    spending += fen;
  });
  figures.set('r27|c1', income);
  figures.set('r28|c1', other.used);
  figures.set('r29|c1', opening);
  figures.set('r31|c1', income + other.used + opening);
  figures.set('r58|c2', spending);
  figures.set('r59|c2', other.allotted);
  figures.set('r60|c2', closing);
  figures.set('r62|c2', spending + other.allotted + closing);
  return figures;
}

function appropriations({ items }: Accounts): Figures {
  const figures = new Map<string, Fen>();
  FUNDS.forEach((fund, index) => {
    const column = `c${index + 3}`;
    const [income, opening, closing] = [
      total(items, fund, 'income'),
      total(items, fund, 'opening'),
      total(items, fund, 'closing'),
    ];
    figures.set(`r${index + 1}|c1`, income);
    figures.set(`r${index + 29}|c1`, opening);
    add(figures, 'r27|c1', income);
    add(figures, 'r28|c1', opening);
    add(figures, 'r32|c1', income + opening);
    const both = (row: string, fen: Fen): void => {
      add(figures, `${row}|${column}`, fen);
      add(figures, `${row}|c2`, fen);
    };
    CLASSES.forEach(({ code }, line) => {
      const ofClass = items.filter((item) => item.code.startsWith(code));
      both(`r${33 + line}`, total(ofClass, fund, 'basic') + total(ofClass, fund, 'project'));
    });
    const spending = total(items, fund, 'basic') + total(items, fund, 'project');
    both('r59', spending);
    both('r60', closing);
    both('r64', spending + closing);
  });
  return figures;
}

function economic({ economic: items }: Accounts): Figures {
  const figures = new Map<string, Fen>();
  for (const [code, fen] of items) {
    figures.set(`${code}|c1`, fen);
    add(figures, `${code.slice(0, 3)}|c1`, fen);
    add(figures, `${/^30[13]/.test(code) ? '人员经费合计' : '公用经费合计'}|c1`, fen);
  }
  for (const key of ['人员经费合计', '公用经费合计']) add(figures, `${key}|c1`, 0);
  return figures;
}

function threePublic({ threePublic: spent }: Accounts): Figures {
  const figures = new Map<string, Fen>();
  for (const [offset, kind] of [
    [0, 'budget'],
    [6, 'final'],
  ] as const) {
    const [abroad = 0, bought = 0, run = 0, reception = 0] = spent.map((amounts) => amounts[kind]);
    const row = [abroad + bought + run + reception, abroad, bought + run, bought, run, reception];
    row.forEach((fen, index) => figures.set(`金额|c${offset + index + 1}`, fen));
  }
  return figures;
}
