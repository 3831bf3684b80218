/** What a sentence of a 决算情况说明 speaks of, in the wordings of several places. Patterns go over half-width text. */
import { CLASSES } from '../forms/definitions/classes';
import type { InputKey } from './inputs';

/** What a reason or a use that follows belongs to; null where no input asks for it. */
export interface Subject {
  readonly start: number;
  readonly end: number;
  readonly reason: InputKey | null;
  readonly use: InputKey | null;
}

/** The code of a 类, or of the 项 that is named with its 类 and 款; null where it is not known which. */
export interface ItemCodes {
  classOf(name: string): string | null;
  itemOf(path: { readonly class: string; readonly group: string; readonly item: string }): string | null;
}

interface Pattern {
  readonly pattern: RegExp;
  readonly reason: InputKey | null;
}

const SUMS = '(?:收(?:入)?[、,和及]?支(?:出)?(?:决算)?总计|收入总计|支出总计)';

/** Longer patterns first: of two that begin at the same place the first counts. */
const PATTERNS: readonly Pattern[] = [
  { pattern: new RegExp(`财政拨款${SUMS}`), reason: 'reasons.T4.total' },
  { pattern: new RegExp(SUMS), reason: 'reasons.T1.total' },
  { pattern: /一般公共预算(?:财政)?拨款基本支出/, reason: null },
  { pattern: /一般公共预算(?:财政)?拨款收入/, reason: 'reasons.T4.r1' },
  { pattern: /政府性基金(?:预算)?(?:财政)?拨款收入(?!支出)/, reason: 'reasons.T4.r2' },
  { pattern: /国有资本经营(?:预算)?(?:财政)?拨款收入(?!支出)/, reason: 'reasons.T4.r3' },
  { pattern: /一般公共预算(?:财政)?拨款支出/, reason: 'reasons.T5.total' },
  { pattern: /政府性基金(?:预算)?(?:财政)?拨款(?:收入)?支出/, reason: 'reasons.T7.total' },
  { pattern: /国有资本经营(?:预算)?(?:财政)?拨款(?:收入)?支出/, reason: 'reasons.T8.total' },
  { pattern: /本年收入合计|年度?收入合计/, reason: 'reasons.T2.total' },
  { pattern: /本年支出合计|年度?支出合计/, reason: 'reasons.T3.total' },
  { pattern: /因公出国(?:\(境\))?费/, reason: 'reasons.threePublic.abroad' },
  { pattern: /公务用车购置(?:及|和|与)运行(?:维护)?费/, reason: 'reasons.threePublic.vehicles' },
  { pattern: /公务用车购置(?:费|支出)/, reason: 'reasons.threePublic.vehiclePurchase' },
  { pattern: /公务用车运行(?:维护)?(?:费|支出)/, reason: 'reasons.threePublic.vehicleRunning' },
  { pattern: /公务接待费/, reason: 'reasons.threePublic.reception' },
  { pattern: /["“”]?三公["“”]?经费/, reason: 'reasons.threePublic.total' },
  { pattern: /机关运行经费/, reason: 'reasons.operatingCost' },
  { pattern: /政府采购|国有资产|预算绩效|绩效自评|会议费|培训费|重点工作/, reason: null },
];

const NAME = '[^。;:,.、\\n()\\d]';
/** Names may have brackets of their own: 乡镇(街道)…; digits before a name are its code. */
const PATH = new RegExp(
  `(${NAME}(?:[^。;:,\\n]{0,40}?${NAME})?)\\(类\\)\\s*\\d{0,5}([^。;:,\\n]{2,50}?)\\(款\\)\\s*\\d{0,7}([^。;:,\\n]{2,60}?)\\(项\\)`,
  'g',
);
const CLASS_NAMES = CLASSES.flatMap(({ name, older }) => [name, ...older]).flatMap((name) => [
  name,
  name.replace(/支出$/, ''),
]);
/** A 类 where its amount is told: with the word 类, or with the amount right behind its full name. */
const CLASS = new RegExp(
  `(${[...CLASS_NAMES].sort((a, b) => b.length - a.length).join('|')})(?:\\(类\\)(?:支出)?|(?=(?:支出)?(?:为)?\\d))`,
  'g',
);

/** What stands behind 占 is a denominator, not what the sentence is about. */
const DENOMINATOR = /占(?:本年|当年|全年)?$/;

/** In the order of the text; none inside another. `plain`: half-width, as long as the text. */
export function subjectsIn(plain: string, codes: ItemCodes): readonly Subject[] {
  const found = [...itemsIn(plain, codes), ...classesIn(plain, codes), ...fixedIn(plain)]
    .filter(({ start }) => !DENOMINATOR.test(plain.slice(Math.max(0, start - 4), start)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Subject[] = [];
  for (const subject of found) if (subject.start >= (apart.at(-1)?.end ?? 0)) apart.push(subject);
  return apart;
}

function fixedIn(plain: string): Subject[] {
  return PATTERNS.flatMap(({ pattern, reason }) =>
    [...plain.matchAll(new RegExp(pattern, 'g'))].map(({ index, 0: text }) => ({
      start: index,
      end: index + text.length,
      reason,
      use: null,
    })),
  );
}

function itemsIn(plain: string, codes: ItemCodes): Subject[] {
  return [...plain.matchAll(PATH)].map(({ index, 0: text, 1: first = '', 2: group = '', 3: item = '' }) => {
    const code = codes.itemOf({ class: first, group, item });
    const reason = code === null ? null : `reasons.item.${code}`;
    return { start: index, end: index + text.length, reason, use: null };
  });
}

function classesIn(plain: string, codes: ItemCodes): Subject[] {
  return [...plain.matchAll(CLASS)].map(({ index, 0: text, 1: name = '' }) => {
    const code = codes.classOf(name);
    return {
      start: index,
      end: index + text.length,
      reason: null,
      use: code === null ? null : `uses.${code}`,
    };
  });
}
