/**
 * What the forms are called. The longest alias contained in a title wins, because 支出决算表 is inside
 * 一般公共预算财政拨款支出决算表. Titles are compared as `plainLabel`, without 年度, quotation marks and spaces.
 */
import type { FormId } from '../../report/report';

export const OFFICIAL_NAMES: Readonly<Record<FormId, string>> = {
  T1: '收入支出决算总表',
  T2: '收入决算表',
  T3: '支出决算表',
  T4: '财政拨款收入支出决算总表',
  T5: '一般公共预算财政拨款支出决算表',
  T6: '一般公共预算财政拨款基本支出决算明细表',
  T7: '政府性基金预算财政拨款收入支出决算表',
  T8: '国有资本经营预算财政拨款支出决算表',
  T9: '财政拨款“三公”经费支出决算表',
  P1: '整体绩效自评表',
  P2: '项目绩效自评表',
};

export const FORM_IDS: readonly FormId[] = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'P1', 'P2'];

/** Alias → form, or null for published forms that are none of ours but whose titles contain one of our aliases. */
export const TITLE_ALIASES: ReadonlyMap<string, FormId | null> = new Map<string, FormId | null>([
  ['收入支出决算总表', 'T1'],
  ['收支决算总表', 'T1'],
  ['收入支出总表', 'T1'],
  ['收入决算表', 'T2'],
  ['收入决算总表', 'T2'],
  ['支出决算表', 'T3'],
  ['支出决算总表', 'T3'],
  // As misprinted: the first character of 支出 lost.
  ['出决算表', 'T3'],
  ['财政拨款收入支出决算总表', 'T4'],
  ['财政拨款收支决算总表', 'T4'],
  ['一般公共预算财政拨款支出决算表', 'T5'],
  ['一般公共预算财政拨款收入支出决算表', 'T5'],
  ['一般公共预算支出决算表', 'T5'],
  ['一般公共预算财政拨款基本支出决算明细表', 'T6'],
  ['一般公共预算财政拨款基本支出决算表', 'T6'],
  ['一般公共预算基本支出决算表', 'T6'],
  ['基本支出决算明细表', 'T6'],
  ['政府性基金预算财政拨款收入支出决算表', 'T7'],
  ['政府性基金预算财政拨款支出决算表', 'T7'],
  ['政府性基金收入支出决算表', 'T7'],
  ['国有资本经营预算财政拨款支出决算表', 'T8'],
  ['国有资本经营预算财政拨款收入支出决算表', 'T8'],
  ['国有资本经营预算支出决算表', 'T8'],
  ['三公经费支出决算表', 'T9'],
  ['三公经费决算表', 'T9'],
  ['财政拨款三公经费支出决算表', 'T9'],
  ['整体绩效自评表', 'P1'],
  ['整体支出绩效自评表', 'P1'],
  ['整体支出自评表', 'P1'],
  ['项目绩效自评表', 'P2'],
  ['项目自评表', 'P2'],
  ['项目支出绩效自评表', 'P2'],
  // Published beside the nine, not among them.
  ['项目支出决算表', null],
  ['项目支出决算明细表', null],
  ['基本支出决算表', null],
  ['一般公共预算财政拨款项目支出决算表', null],
  ['政府采购支出决算表', null],
]);
