/**
 * The items of 表6 in the order of the official form: three blocks side by side. Source: the reference report; the
 * classification has more items, which the form does not print.
 */
import { ECONOMIC_NAMES } from '../packs/classification';
import type { CodeLine } from './structure';

const STAFF = [
  '301 30101 30102 30103 30106 30107 30108 30109 30110 30111 30112 30113 30114 30199',
  '303 30301 30302 30303 30304 30305 30306 30307 30308 30309 30310 30311 30399',
].join(' ');
const GOODS_AND_SERVICES = [
  '302 30201 30202 30203 30204 30205 30206 30207 30208 30209 30211 30212 30213 30214 30215 30216 30217 30218',
  '30224 30225 30226 30227 30228 30229 30231 30239 30240 30299',
].join(' ');
const CAPITAL = '310 31002 31003 31007 31013 31019 31021 31022 31099';

function items(codes: string): readonly CodeLine[] {
  return codes.split(' ').map((code) => ({ code, name: ECONOMIC_NAMES.get(code)?.name ?? '' }));
}

/** Left to right: 人员经费, then 商品和服务支出 and 资本性支出, which are 公用经费. */
export type EconomicBlocks = readonly [
  staff: readonly CodeLine[],
  services: readonly CodeLine[],
  capital: readonly CodeLine[],
];

export const OFFICIAL_BLOCKS: EconomicBlocks = [items(STAFF), items(GOODS_AND_SERVICES), items(CAPITAL)];

/** The official items with further ones in code order where they belong; 307, 309 and the like join the last block. */
export function blocksWith(further: readonly CodeLine[]): EconomicBlocks {
  const blockOf = (code: string): number => (/^30[13]/.test(code) ? 0 : code.startsWith('302') ? 1 : 2);
  const [staff, services, capital] = OFFICIAL_BLOCKS;
  const merged = (official: readonly CodeLine[], index: number): readonly CodeLine[] => {
    const added = further.filter(
      ({ code }) => blockOf(code) === index && !official.some((item) => item.code === code),
    );
    return [...official, ...added].sort((a, b) => (a.code < b.code ? -1 : 1));
  };
  return [merged(staff, 0), merged(services, 1), merged(capital, 2)];
}
