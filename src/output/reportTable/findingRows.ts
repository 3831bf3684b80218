/** A finding as a row of a table: what stands in the workbook of results and on the sheet 校验结果 alike. */
import { FORM_NAMES } from '../../engine/equations/syntax';
import type { Addend, Cause, Finding, WorkbookReport } from '../../engine/report/report';
import { quoteSheet } from '../../engine/workbook/reference';
import type { Locale } from '../../locales/locale';
import { REPORT_WORDS } from '../../locales/reportWords';
import { grouped, say } from '../../locales/sentences';
import { ordered } from './order';

export interface FindingRow {
  readonly level: string;
  readonly form: string;
  readonly place: string;
  readonly item: string;
  readonly check: string;
  /** Decimal strings without separators, or words where the finding is about no amount; '' where there is none. */
  readonly printed: string;
  readonly expected: string;
  readonly difference: string;
  readonly equation: string;
  readonly message: string;
  readonly cause: string;
  /** The explanation given, and whether it still holds. */
  readonly reason: string;
}

/** In the order of `ordered`: open findings by cause, rounding, hints, then what is explained. */
export function findingRows(report: WorkbookReport, locale: Locale): readonly FindingRow[] {
  const { groups, rounding, hints, explained } = ordered(report);
  return [
    ...groups.flatMap(({ cause, findings }) => findings.map((finding) => rowOf(finding, cause, locale))),
    ...[...rounding, ...hints].map((finding) => rowOf(finding, null, locale)),
    ...explained.map((finding) => rowOf(finding, null, locale)),
  ];
}

function rowOf(finding: Finding, cause: Cause | null, locale: Locale): FindingRow {
  const words = REPORT_WORDS[locale];
  const level = words.levels[finding.level];
  const explained = finding.waiver?.status === 'accepted' ? `${level}（${words.explained}）` : level;
  return {
    level: explained,
    form: finding.form === null ? words.wholeWorkbook : FORM_NAMES[finding.form],
    place: placeText(finding.sheet, finding.cell),
    item: itemText(finding),
    check: finding.check,
    printed: finding.printed ?? '',
    expected: finding.expected ?? '',
    difference: finding.difference ?? '',
    equation: finding.members.length > 0 ? membersText(finding, locale) : equationText(finding, locale),
    message: say(locale, finding.sentence),
    cause: cause ? say(locale, cause.sentence) : '',
    reason: reasonText(finding, locale),
  };
}

export function placeText(sheet: string | null, cell: string | null): string {
  if (sheet === null) return cell ?? '';
  return cell === null ? sheet : `${quoteSheet(sheet)}!${cell}`;
}

export function itemText({ label, column }: { readonly label: string; readonly column: string }): string {
  return [label, column].filter((part) => part !== '').join(' · ');
}

/** What drowns the rest is counted, not listed: a cell of a table is no page. */
const MOST_LISTED = 40;

/** `1,454.79 ≠ 1,352.17（E10）＋ 192.62（E11）`, blank addends left out where there is another. */
function equationText(finding: Finding, locale: Locale): string {
  const { printed, addends, expected, relation, sheet } = finding;
  if (printed === null || addends.length === 0) return '';
  const words = REPORT_WORDS[locale];
  const filled = addends.filter(({ blank }) => !blank);
  const shown = filled.length > 0 ? filled : addends;
  const terms = shown.slice(0, MOST_LISTED).map((addend, index) => termText(addend, sheet, index === 0));
  const left = shown.length - terms.length;
  const sum = `${terms.join(' ')}${left > 0 ? ` ${words.cut(left)}` : ''}`;
  const sign = relation === '=' || relation === null ? '≠' : relation === '≥' ? '<' : '>';
  const total = expected !== null && shown.length > 1 ? ` = ${grouped(expected)}` : '';
  return `${grouped(printed)} ${sign} ${sum}${total}`;
}

function termText({ sign, value, sheet, cell }: Addend, own: string | null, first: boolean): string {
  const mark = sign === 1 ? (first ? '' : '＋ ') : '－ ';
  return `${mark}${grouped(value)}（${sheet === own ? cell : placeText(sheet, cell)}）`;
}

function membersText({ members, sheet }: Finding, locale: Locale): string {
  const shown = members.slice(0, MOST_LISTED).map((member) => {
    const cell = member.sheet === sheet ? member.cell : placeText(member.sheet, member.cell);
    return `${cell} ${member.difference}（±${member.bound}）`;
  });
  const left = members.length - shown.length;
  return [...shown, ...(left > 0 ? [REPORT_WORDS[locale].cut(left)] : [])].join('；');
}

function reasonText({ waiver }: Finding, locale: Locale): string {
  if (!waiver) return '';
  return waiver.status === 'accepted' ? waiver.reason : REPORT_WORDS[locale].wasExplained(waiver.reason);
}
