/**
 * Small units, and what is possible for them found by trying every rounding of every item. Written apart from the engine:
 * the identities are stated here by hand, amounts are whole 分.
 */
import { OWN_RULES_SHEET } from '../../../src/engine/workbook/ownSheets';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import type { Random } from '../../oracle/random';
import { sheetOfRows, type Content } from '../../snapshots/cells';

type Fen = number;
/** 分 in 0.01 万元. */
const UNIT = 10_000;

export interface SmallUnit {
  /** 项 of 表5 with 基本支出 and 项目支出. */
  readonly items: readonly (readonly [code: string, basic: Fen, project: Fen])[];
  /** 款 of 表6. */
  readonly economic: readonly (readonly [code: string, amount: Fen])[];
  /** Economic items that are the 基本支出 of two items, as the unit's own rules say. */
  readonly pairs: readonly (readonly [a: string, b: string, economic: string])[];
}

const CODES = ['2010101', '2010102', '2010301', '2080101'] as const;

/** Tables alone can always be balanced; with `pairs` in a ring of three they often cannot. */
export function randomSmallUnit(random: Random, withPairs: boolean): SmallUnit {
  const rests = [0, 2_500, 3_000, 5_000, 5_000, 7_000, random.whole(0, 9_999)];
  const amount = (): Fen => random.whole(1, 90) * UNIT + random.pick(rests);
  if (!withPairs) {
    const codes = random.some(CODES, random.whole(1, 3));
    const items = codes.map((code): SmallUnit['items'][number] => {
      const kind = random.whole(0, 2);
      return [code, kind === 1 ? 0 : amount(), kind === 0 ? 0 : amount()];
    });
    const basic = items.reduce((sum, [, own]) => sum + own, 0);
    return {
      items,
      economic: split(random, basic, ['30101', '30102', '30201', '30202', '30305']),
      pairs: [],
    };
  }
  // Three halves of which each two make a whole leave no way out.
  const half = (): Fen => (random.chance(0.8) ? random.whole(1, 90) * UNIT + UNIT / 2 : amount());
  const [a, b, c] = [half(), half(), half()];
  const rest = a + b + c + amount();
  const [first, second, third, fourth] = CODES;
  return {
    items: [
      [first, a, 0],
      [second, b, amount()],
      [third, c, 0],
      [fourth, rest, 0],
    ],
    economic: [
      ['30101', a + b],
      ['30102', b + c],
      ['30103', a + c],
      ['30201', rest - a - b - c],
    ],
    pairs: [
      [first, second, '30101'],
      [second, third, '30102'],
      [first, third, '30103'],
    ],
  };
}

function split(random: Random, total: Fen, codes: readonly string[]): SmallUnit['economic'] {
  if (total === 0) return [];
  const chosen = random.some(codes, random.whole(1, 4));
  let left = total;
  return chosen.map((code, index) => {
    const part = index === chosen.length - 1 ? left : Math.floor(left * random.next() * 0.6);
    left -= part;
    return [code, part];
  });
}

export function workbookOf({ items, economic, pairs }: SmallUnit): WorkbookSnapshot {
  const spending = [
    ...new Set(['', ...items.flatMap(([code]) => [code.slice(0, 3), code.slice(0, 5), code])]),
  ].sort();
  const row = (code: string): Content[] => {
    const own = items.filter(([item]) => item.startsWith(code));
    const [basic, project] = [total(own.map((one) => one[1])), total(own.map((one) => one[2]))];
    return [code || '合计', code === '' ? null : '科目', ...[basic + project, basic, project].map(printed)];
  };
  const types = [...new Set(economic.flatMap(([code]) => [code.slice(0, 3), code]))].sort();
  const amount = (prefix: RegExp): Content =>
    printed(total(economic.filter(([code]) => prefix.test(code)).map((one) => one[1])));
  const rules = pairs.map(([a, b, code]) => [`表5[${a},2栏]＋表5[${b},2栏]＝表6[${code}]`]);
  return {
    name: 'small.xlsx',
    sheets: [
      sheetOfRows('表5', [
        ['2022年度一般公共预算财政拨款支出决算表（表5）'],
        ['单位：某单位', null, null, null, '单位：元'],
        ['项目', null, '合计', '基本支出', '项目支出'],
        ['功能分类科目编码', '科目名称'],
        ...spending.map(row),
      ]),
      sheetOfRows('表6', [
        ['2022年度一般公共预算财政拨款基本支出决算明细表（表6）'],
        ['单位：某单位', null, '单位：元'],
        ['人员经费', null, null, '公用经费'],
        ['经济分类科目编码', '科目名称', '决算数', '经济分类科目编码', '科目名称', '决算数'],
        ...types.map((code): Content[] =>
          code.startsWith('302')
            ? [null, null, null, code, '科目', amount(new RegExp(`^${code}`))]
            : [code, '科目', amount(new RegExp(`^${code}`))],
        ),
        ['人员经费合计', null, amount(/^30[13]/), '公用经费合计', null, amount(/^302/)],
      ]),
      ...(rules.length > 0 ? [sheetOfRows(OWN_RULES_SHEET, [['公式'], ...rules])] : []),
    ],
  };
}

function total(parts: readonly Fen[]): Fen {
  return parts.reduce((sum, part) => sum + part, 0);
}

function printed(fen: Fen): Content {
  return fen === 0 ? null : { value: fen / 100, text: (fen / 100).toFixed(2) };
}

/** The fewest cells that differ from their own rounding when everything closes; null where nothing closes. */
export function fewestByTrying(unit: SmallUnit): number | null {
  const leaves = [
    ...unit.items.flatMap(([code, basic, project]) => [
      { key: `${code}/basic`, fen: basic },
      { key: `${code}/project`, fen: project },
    ]),
    ...unit.economic.map(([code, fen]) => ({ key: code, fen })),
  ].filter(({ fen }) => fen % UNIT !== 0);
  const exact = new Map<string, Fen>([
    ...unit.items.flatMap(([code, basic, project]): [string, Fen][] => [
      [`${code}/basic`, basic],
      [`${code}/project`, project],
    ]),
    ...unit.economic,
  ]);
  let fewest: number | null = null;
  for (let mask = 0; mask < 1 << leaves.length; mask += 1) {
    const chosen = new Map([...exact].map(([key, fen]) => [key, Math.floor(fen / UNIT)]));
    leaves.forEach(({ key }, index) => chosen.set(key, (chosen.get(key) ?? 0) + ((mask >> index) & 1)));
    const moved = movedCells(unit, exact, chosen);
    if (moved !== null && (fewest === null || moved < fewest)) fewest = moved;
  }
  return fewest;
}

/** null where a sum leaves its unit or an identity does not close. */
function movedCells(
  { items, economic, pairs }: SmallUnit,
  exact: ReadonlyMap<string, Fen>,
  chosen: ReadonlyMap<string, number>,
): number | null {
  let moved = 0;
  let closes = true;
  const cell = (keys: readonly string[]): number => {
    const fen = total(keys.map((key) => exact.get(key) ?? 0));
    const value = total(keys.map((key) => chosen.get(key) ?? 0));
    if (Math.abs(value * UNIT - fen) >= UNIT) closes = false;
    if (value !== Math.floor((fen + UNIT / 2) / UNIT)) moved += 1;
    return value;
  };
  const spending = new Set(['', ...items.flatMap(([code]) => [code.slice(0, 3), code.slice(0, 5), code])]);
  let basicTotal = 0;
  for (const prefix of spending) {
    const own = items.filter(([code]) => code.startsWith(prefix));
    const [basic, project] = [own.map(([code]) => `${code}/basic`), own.map(([code]) => `${code}/project`)];
    const value = cell(basic);
    if (prefix === '') basicTotal = value;
    cell(project);
    cell([...basic, ...project]);
  }
  const ofTypes = (pattern: RegExp): string[] =>
    economic.flatMap(([code]) => (pattern.test(code) ? [code] : []));
  for (const type of new Set(economic.flatMap(([code]) => [code.slice(0, 3), code])))
    cell(ofTypes(new RegExp(`^${type}`)));
  const bothTotals = cell(ofTypes(/^30[13]/)) + cell(ofTypes(/^302/));
  if (economic.length > 0 && basicTotal !== bothTotals) closes = false;
  for (const [a, b, code] of pairs) {
    if ((chosen.get(`${a}/basic`) ?? 0) + (chosen.get(`${b}/basic`) ?? 0) !== chosen.get(code))
      closes = false;
  }
  return closes ? moved : null;
}
