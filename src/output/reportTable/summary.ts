/** What a report comes to, in the fewest words. */
import { formsRead } from '../../engine/report/formsRead';
import type { Level, WorkbookReport } from '../../engine/report/report';
import { isOpen } from '../../engine/report/waivers';
import type { Locale } from '../../locales/locale';
import { REPORT_WORDS } from '../../locales/reportWords';
import { countPlaces } from './order';

export type Counts = Readonly<Record<Level | 'explained' | 'unchecked', number>>;

export function countsOf({ findings, unchecked }: WorkbookReport): Counts {
  const open = findings.filter(isOpen);
  const of = (level: Level): number => countPlaces(open.filter((finding) => finding.level === level));
  return {
    error: of('error'),
    warning: of('warning'),
    rounding: of('rounding'),
    info: of('info'),
    explained: findings.length - open.length,
    unchecked: unchecked.length,
  };
}

/** `识别 9/11 张表 · 错误 3 · 需说明 1 · …`. */
export function summaryLine(report: WorkbookReport, locale: Locale): string {
  const words = REPORT_WORDS[locale];
  const counts = countsOf(report);
  const levels: readonly Level[] = ['error', 'warning', 'rounding', 'info'];
  return [
    words.formsRead(formsRead(report), report.forms.length),
    ...levels.map((level) => words.count(words.levels[level], counts[level])),
    ...(counts.explained > 0 ? [words.count(words.explained, counts.explained)] : []),
    words.count(words.headings.unchecked, counts.unchecked),
  ].join(' · ');
}

/** What the workbook says of itself, in pairs; what it does not say is said to be missing. */
export function facts(
  { entity, year, moneyUnit, pack }: WorkbookReport,
  locale: Locale,
): readonly (readonly [name: string, value: string])[] {
  const { facts: names, notStated, yearOf } = REPORT_WORDS[locale];
  return [
    [names.entity, entity ?? notStated],
    [names.year, year === null ? notStated : yearOf(year)],
    [names.unit, moneyUnit ?? notStated],
    [names.pack, pack],
  ];
}
