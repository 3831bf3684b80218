/**
 * One unit's final accounts in 分 (hundredths of a 元), random but correct: what every form must state follows from the
 * 项 items, the money each spends and receives, and the economic items.
 */
import { CLASSES } from '../../src/engine/forms/definitions/classes';
import { ECONOMIC_NAMES, FUNCTIONAL_NAMES } from '../../src/engine/packs/classification';
import type { Random } from './random';

/** Amounts in 分. */
export type Fen = number;

/** What one kind of 财政拨款 does for one item; opening + income = basic + project + closing. */
export interface Flow {
  readonly opening: Fen;
  readonly income: Fen;
  readonly basic: Fen;
  readonly project: Fen;
  readonly closing: Fen;
}

export type Fund = 'general' | 'fund' | 'capital';
export const FUNDS: readonly Fund[] = ['general', 'fund', 'capital'];

export interface Item {
  /** Seven digits. */
  readonly code: string;
  readonly flows: Readonly<Record<Fund, Flow>>;
  /** 基本, 项目, 上缴上级, 经营, 对附属单位补助 paid from other money. */
  readonly otherSpending: readonly [Fen, Fen, Fen, Fen, Fen];
  /** 上级补助, 事业, 经营, 附属单位上缴, 其他. */
  readonly otherIncome: readonly [Fen, Fen, Fen, Fen, Fen];
}

export interface Accounts {
  readonly entity: string;
  readonly year: number;
  /** By code. */
  readonly items: readonly Item[];
  /** 使用非财政拨款结余, opening and closing of other money, 结余分配. */
  readonly other: {
    readonly used: Fen;
    readonly opening: Fen;
    readonly closing: Fen;
    readonly allotted: Fen;
  };
  /** 款 of economic items, five digits; together the basic spending of general money. */
  readonly economic: ReadonlyMap<string, Fen>;
  /** 因公出国, 购置, 运行维护, 接待: budget and final amount. */
  readonly threePublic: readonly { readonly budget: Fen; readonly final: Fen }[];
}

/** The 项 items known to the classification, and two whose names no list holds. */
const GENERAL_CODES = [...FUNCTIONAL_NAMES.keys(), '2049902', '2130599']
  .filter((code) => code.length === 7 && !/^(21208|22960|223)/.test(code))
  .sort();
const FUND_CODES = ['2120801', '2120803', '2120899', '2296002', '2296006'];
const CAPITAL_CODES = ['2230105', '2230199', '2239999'];
const ECONOMIC_CODES = [...ECONOMIC_NAMES.keys()].filter((code) => code.length === 5).sort();
/** 因公出国, 购置, 运行维护, 接待 among the economic items. */
export const THREE_PUBLIC_CODES = ['30212', '31013', '30231', '30217'];

export interface Wanted {
  readonly fundMoney: boolean;
  readonly capitalMoney: boolean;
  readonly threePublic: boolean;
}

export function randomAccounts(random: Random, wanted: Wanted): Accounts {
  const carried = random.chance(0.5);
  const withOther = random.chance(0.4);
  const codes = random.sample(GENERAL_CODES, random.between(1, 16));
  const items = new Map<string, Item>();
  const put = (code: string, fund: Fund): void => {
    const before = items.get(code) ?? emptyItem(code);
    items.set(code, { ...before, flows: { ...before.flows, [fund]: flow(random, carried) } });
  };
  for (const code of codes) put(code, 'general');
  if (wanted.fundMoney) for (const code of random.sample(FUND_CODES, random.between(1, 3))) put(code, 'fund');
  if (wanted.capitalMoney)
    for (const code of random.sample(CAPITAL_CODES, random.between(1, 2))) put(code, 'capital');
  const other = withOther ? addOtherMoney(random, items) : { used: 0, opening: 0, closing: 0, allotted: 0 };
  const all = [...items.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  const basic = all.reduce((sum, { flows }) => sum + flows.general.basic, 0);
  const economic = economicItems(random, basic, wanted.threePublic);
  return {
    entity: random.pick([
      '某市社会保险服务中心',
      '某区市场监督管理局',
      '某县人民医院（本级）',
      '某市第二中学',
    ]),
    year: random.between(2019, 2025),
    items: all,
    other,
    economic,
    threePublic: THREE_PUBLIC_CODES.map((code) => {
      if (!wanted.threePublic) return { budget: 0, final: 0 };
      const final = (economic.get(code) ?? 0) + (random.chance(0.5) ? amount(random) : 0);
      return { budget: final + (random.chance(0.6) ? amount(random) : 0), final };
    }),
  };
}

function emptyItem(code: string): Item {
  const none: Flow = { opening: 0, income: 0, basic: 0, project: 0, closing: 0 };
  const nothing = [0, 0, 0, 0, 0] as const;
  return {
    code,
    flows: { general: none, fund: none, capital: none },
    otherSpending: nothing,
    otherIncome: nothing,
  };
}

/** 1 元 to some hundred million, all magnitudes alike, often with 分; at times so little that it rounds to 0.00 万元. */
function amount(random: Random): Fen {
  const size = Math.round(10 ** (2 + random.next() * 8.5));
  return random.chance(0.2) ? Math.max(1, Math.round(size / 100)) * 100 : size;
}

function flow(random: Random, carried: boolean): Flow {
  const kind = random.between(0, 2);
  const basic = kind === 1 ? 0 : amount(random);
  const project = kind === 0 ? 0 : amount(random);
  const opening = carried && random.chance(0.4) ? random.between(0, basic + project) : 0;
  const closing = carried && random.chance(0.4) ? amount(random) : 0;
  return { opening, basic, project, closing, income: basic + project + closing - opening };
}

/** Money besides 财政拨款, spent on some of the items; income + used + opening = spending + allotted + closing. */
function addOtherMoney(random: Random, items: Map<string, Item>): Accounts['other'] {
  let spent = 0;
  const chosen = random.sample([...items.keys()], random.between(1, Math.min(4, items.size)));
  for (const code of chosen) {
    const parts = [0, 1, 2, 3, 4].map((kind) => (random.chance(kind < 2 ? 0.7 : 0.2) ? amount(random) : 0));
    const [a = 0, b = 0, c = 0, d = 0, e = 0] = parts;
    spent += a + b + c + d + e;
    items.set(code, { ...(items.get(code) ?? emptyItem(code)), otherSpending: [a, b, c, d, e] });
  }
  const used = random.chance(0.3) ? amount(random) : 0;
  const opening = random.chance(0.4) ? amount(random) : 0;
  const allotted = random.chance(0.3) ? amount(random) : 0;
  // Whatever came in beyond what was needed stays.
  const least = Math.max(0, spent + allotted - used - opening);
  const income = least + (random.chance(0.5) ? amount(random) : 0);
  const bySource = random.split(income, 5);
  for (const [source, total] of bySource.entries()) {
    random.split(total, chosen.length).forEach((part, index) => {
      const code = chosen[index] ?? '';
      const before = items.get(code) ?? emptyItem(code);
      const [a, b, c, d, e] = before.otherIncome.map((old, i) => (i === source ? old + part : old));
      items.set(code, { ...before, otherIncome: [a ?? 0, b ?? 0, c ?? 0, d ?? 0, e ?? 0] });
    });
  }
  return { used, opening, allotted, closing: income + used + opening - spent - allotted };
}

function economicItems(random: Random, total: Fen, threePublic: boolean): Map<string, Fen> {
  const codes = random
    .sample(ECONOMIC_CODES, random.between(1, ECONOMIC_CODES.length))
    .filter((code) => threePublic || !THREE_PUBLIC_CODES.includes(code));
  if (codes.length === 0) codes.push('30101');
  const parts = random.split(total, codes.length);
  return new Map(codes.map((code, index) => [code, parts[index] ?? 0]));
}

/** The classes (类) that a form may leave out without losing an amount. */
export function idleClasses(accounts: Accounts): ReadonlySet<string> {
  const used = new Set(accounts.items.map(({ code }) => code.slice(0, 3)));
  return new Set(CLASSES.map(({ code }) => code).filter((code) => !used.has(code)));
}
