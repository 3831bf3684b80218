/**
 * A random unit's year, exact in 分: what was received, spent and carried over, by item, fund and purpose. Everything a
 * form prints is a sum of these, so a workbook made of it is correct but for the rounding of each printed figure.
 */
import type { Random } from './random';

/** 分. One printed unit of a form in 万元 with two decimals is 10,000 of them. */
export type Fen = number;

export interface Money {
  readonly basic: Fen;
  readonly project: Fen;
}

export interface Carried {
  readonly opening: Fen;
  readonly closing: Fen;
}

/** One 项: seven digits, its spending by fund, and what is carried over on it. */
export interface Item {
  readonly code: string;
  readonly general: Money;
  readonly governmentFund: Money;
  readonly stateCapital: Money;
  /** Spending out of 事业收入 and other own money. */
  readonly own: Money;
  /** 经营支出, out of 经营收入. */
  readonly business: Fen;
  readonly carried: { readonly general: Carried; readonly governmentFund: Carried };
}

export interface Account {
  readonly items: readonly Item[];
  /** 经济分类: five digits → general basic spending. */
  readonly economic: ReadonlyMap<string, Fen>;
  /** “三公” out of project money, beside what 表6 holds: 因公出国, 购置, 运行, 接待. */
  readonly threePublicProject: readonly [Fen, Fen, Fen, Fen];
  readonly threePublicSlack: Fen;
  /** Own money: 使用非财政拨款结余, opening, 结余分配. Closing follows. */
  readonly ownReserveUsed: Fen;
  readonly ownOpening: Fen;
  readonly ownDistributed: Fen;
  readonly ownClosing: Fen;
}

const NOTHING: Money = { basic: 0, project: 0 };
const NOT_CARRIED: Carried = { opening: 0, closing: 0 };
/** Below a printed unit's half nothing would be seen of a second fund; real ones are not that small. */
const LEAST: Fen = 1_000_000;

/** `economicCodes`: the items 表6 lists. `classes`: the functional classes 表1 lists, in order. */
export function randomAccount(
  random: Random,
  classes: readonly string[],
  economicCodes: readonly string[],
): Account {
  const shape = {
    fund: random.chance(0.35),
    capital: random.chance(0.15),
    own: random.chance(0.4),
    business: random.chance(0.15),
    carried: random.chance(0.4),
  };
  const codes = randomCodes(random, classes);
  const items = codes.map((code, index) => randomItem(random, code, shape, index === 0));
  const basic = items.reduce((sum, { general }) => sum + general.basic, 0);
  const spent = items.reduce((sum, { own, business }) => sum + own.basic + own.project + business, 0);
  const ownOpening = shape.own && shape.carried ? amount(random) : 0;
  const ownReserveUsed = shape.own && random.chance(0.3) ? Math.min(spent, amount(random)) : 0;
  const ownDistributed = shape.own && random.chance(0.3) ? amount(random) : 0;
  const ownClosing = shape.own && shape.carried ? amount(random) : 0;
  return {
    items,
    economic: spread(random, basic, economicCodes),
    threePublicProject: [spare(random), spare(random), spare(random), spare(random)],
    threePublicSlack: spare(random),
    ownReserveUsed,
    ownOpening,
    ownDistributed,
    ownClosing,
  };
}

/** 分, log-uniform from 1 万元 to some 10,000 万元: small and large figures stand side by side. */
function amount(random: Random): Fen {
  return Math.floor(LEAST * 10 ** (random.next() * 3.6)) + random.whole(0, 9_999);
}

function spare(random: Random): Fen {
  return random.chance(0.5) ? 0 : amount(random);
}

function randomCodes(random: Random, classes: readonly string[]): string[] {
  const codes: string[] = [];
  for (const code of random.some(classes, random.whole(1, 5))) {
    for (let group = 1; group <= random.whole(1, 3); group += 1) {
      const parent = `${code}${String(group * random.whole(1, 3)).padStart(2, '0')}`;
      const items = random.some([1, 2, 3, 4, 5, 9, 12, 50, 99], random.whole(1, 4));
      for (const item of items) codes.push(`${parent}${String(item).padStart(2, '0')}`);
    }
  }
  return [...new Set(codes)].sort();
}

interface Shape {
  readonly fund: boolean;
  readonly capital: boolean;
  readonly own: boolean;
  readonly business: boolean;
  readonly carried: boolean;
}

function randomItem(random: Random, code: string, shape: Shape, first: boolean): Item {
  const money = (chance: number): Money => {
    if (!random.chance(chance)) return NOTHING;
    const kind = random.whole(0, 2);
    return { basic: kind === 1 ? 0 : amount(random), project: kind === 0 ? 0 : amount(random) };
  };
  const general = first ? { basic: amount(random), project: spare(random) } : money(0.9);
  const governmentFund = shape.fund ? money(first ? 1 : 0.3) : NOTHING;
  const carry = (spent: Money): Carried => {
    if (!shape.carried || spent.basic + spent.project === 0 || !random.chance(0.4)) return NOT_CARRIED;
    return { opening: Math.floor((spent.basic + spent.project) * random.next()), closing: amount(random) };
  };
  const item = {
    code,
    general,
    governmentFund,
    stateCapital: shape.capital ? { basic: 0, project: money(first ? 1 : 0.2).project } : NOTHING,
    own: shape.own ? money(0.4) : NOTHING,
    business: shape.business && random.chance(0.3) ? amount(random) : 0,
    carried: { general: carry(general), governmentFund: carry(governmentFund) },
  };
  return item;
}

/** Cuts the amount into pieces, exact to the 分, one for each of some of the codes. */
function spread(random: Random, total: Fen, codes: readonly string[]): Map<string, Fen> {
  const pieces = new Map<string, Fen>();
  if (total === 0) return pieces;
  const chosen = random.some(codes, random.whole(2, codes.length));
  let left = total;
  for (const [index, code] of chosen.entries()) {
    const piece = index === chosen.length - 1 ? left : Math.floor(left * random.next() * 0.5);
    pieces.set(code, piece);
    left -= piece;
  }
  return pieces;
}
