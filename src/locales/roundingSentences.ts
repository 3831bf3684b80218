/** Why a form keeps its money unit when a workbook is turned from 元 into 万元. */
import type { WhyLeft } from '../engine/rounding/plan';
import type { Locale } from './locale';

export const WHY_LEFT: Readonly<Record<Locale, Readonly<Record<WhyLeft, string>>>> = {
  'zh-CN': {
    performance: '绩效自评表的金额按万元填列，不换算',
    otherUnit: '金额单位不是元，不换算',
    unitUnknown: '没有写明金额单位，不换算；请在表头写上“单位：元”',
    unitContradicted: '表头的金额单位与表内数额不符，没有换算；请先改正',
    sourceSheet: '是财政部决算报表，不是公开表，不换算',
    ambiguous: '有多张工作表像是同一张公开表，没有换算；请先只保留一张',
  },
  'en-US': {
    performance: 'self-evaluation forms state their amounts in 万元; not converted',
    otherUnit: 'its money unit is not 元; not converted',
    unitUnknown: 'no money unit is stated; not converted. Please add 单位：元 to its heading',
    unitContradicted:
      'its numbers contradict the money unit of its heading; not converted. Please correct it first',
    sourceSheet: 'it is a form of the Ministry, not a published one; not converted',
    ambiguous: 'several sheets claim to be this form; none is converted. Please keep one of them only',
  },
};

/** Left forms about which something must still be done: what they hold may be in 元. */
export const OPEN_REASONS: ReadonlySet<WhyLeft> = new Set(['unitUnknown', 'unitContradicted', 'ambiguous']);
