/** Turns of phrase that declarations of several packs share, put together from names. Text in, text out. */

/** The words for a change. Every pack has its own; `growth` and `decline` stand before a percentage. */
export interface ChangeWords {
  readonly more: string;
  readonly less: string;
  readonly growth: string;
  readonly decline: string;
  readonly same: string;
  /**
   * What stands in place of the percentage where the amount compared with is zero: `--（基数为0，不可比）`. Absent
   * where nothing is said then.
   */
  readonly zeroBase?: string;
}

/**
 * `增加{…}万元，增长{…}` or its opposite, or the word for no change. Where the base is zero no percentage is made up.
 *
 * @param now name of this year's amount
 * @param before name of the amount it is compared with
 * @param after what follows a change, for instance the reason; nothing follows where nothing changed
 */
export function change(now: string, before: string, words: ChangeWords, after = ''): string {
  return `[${changed(now, before, words, after)}|${words.same}]`;
}

/**
 * `，比{base}增加{…}万元，增长{…}` or `，与{base}持平`, the comma included, because nothing stands here where this year's
 * amount was asked for before. What the amount is compared with is asked for behind `比{base}`.
 */
export function compared(base: string, now: string, before: string, words: ChangeWords, after = ''): string {
  const given = (before.match(/@[^\s|()]+/g) ?? []).map((key) => `given ${key}`).join(' & ');
  return (
    `[${given} & ${now} = ${before}:，与${base}${words.same}` +
    `|${given} & ${now} <> ${before}:，比${base}[${changed(now, before, words, after)}]` +
    `|，比${base}{${before}}]`
  );
}

function changed(now: string, before: string, words: ChangeWords, after: string): string {
  const difference = `{|${now} - ${before}|}万元`;
  const percent = (word: string): string => {
    const otherwise = words.zeroBase === undefined ? '' : `|${before} = 0:，${word}${words.zeroBase}`;
    return `[${before} > 0:，${word}{|${now} - ${before}| / ${before} %}${otherwise}]`;
  };
  return (
    `${now} > ${before}:${words.more}${difference}${percent(words.growth)}${after}` +
    `|${now} < ${before}:${words.less}${difference}${percent(words.decline)}${after}`
  );
}

/** The text where this or last year had an amount; nothing where both are zero or last year is not known. */
export function where(now: string, before: string, text: string): string {
  return `[${now} <> 0:${text}|given ${before} & ${before} <> 0:${text}]`;
}

/** `一是…；二是…` from an input that holds several texts. */
export function oneByOne(key: string): string {
  return `[*@${key} "；":{一}是{it}]`;
}

/** Vehicles and large equipment at the end of the year, the kinds of vehicles where they are given. */
export function assets(equipment: string): string {
  return (
    '[@assets.vehicles.total = 0:无车辆|共有车辆{count @assets.vehicles.total}辆' +
    '[some vehicleKinds:，其中：[*vehicleKinds "、":{name}{count @assets.vehicles.byKind.$kind}辆]]]，' +
    `[@assets.equipmentOver100 = 0:无${equipment}|${equipment}{count @assets.equipmentOver100}台（套）]`
  );
}

/** 货物 + 工程 + 服务. */
export const PROCURED = '@procurement.goods + @procurement.works + @procurement.services';

/** What of one kind of procurement went to 中小企业, where there was any of that kind and it is given. */
export function smeShare(kind: 'goods' | 'works' | 'services'): string {
  const [name, label] = KINDS_OF_PROCUREMENT[kind];
  const sme = `@procurement.sme${name}`;
  return `[@procurement.${kind} <> 0 & given ${sme}:；${label}采购授予中小企业合同金额占${label}支出金额的{${sme} / @procurement.${kind} %}]`;
}

const KINDS_OF_PROCUREMENT = {
  goods: ['Goods', '货物'],
  works: ['Works', '工程'],
  services: ['Services', '服务'],
} as const;
