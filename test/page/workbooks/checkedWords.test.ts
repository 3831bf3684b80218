import type { Finding, Level, WorkbookReport } from '../../../src/engine/report/report';
import { checkedWords } from '../../../src/page/workbooks/checkedWords';
import { workStrings } from '../../../src/page/workStrings';

const { workbooks: words } = workStrings('zh-CN');
type Status = WorkbookReport['forms'][number]['status'];

/** A report with what the words are made of. */
function report(
  levels: readonly Level[],
  unchecked: number,
  statuses: readonly Status[] = ['recognised'],
): WorkbookReport {
  const findings = levels.map((level) => ({ level, members: [] }) as Partial<Finding>);
  // Nothing else of a report is looked at, nor more of its forms.
  return {
    findings,
    unchecked: Array.from({ length: unchecked }, () => ({})),
    forms: statuses.map((status) => ({ status })),
  } as unknown as WorkbookReport;
}

it.each<readonly [string, WorkbookReport | null, readonly string[]]>([
  ['not checked', null, ['未校验']],
  ['without a form', report([], 110, ['missing', 'missing']), ['未识别到决算公开表']],
  [
    'without a form, with own rules broken',
    report(['error'], 110, ['ambiguous']),
    ['未识别到决算公开表', '1 处错误'],
  ],
  ['all well', report([], 0, ['empty']), ['没有错误']],
  ['nothing found, not all of it looked at', report(['rounding', 'info'], 30), ['没有错误', '30 项未检查']],
  ['only to be explained', report(['warning', 'warning'], 0), ['2 处需说明']],
  ['both', report(['error', 'warning'], 3), ['1 处错误', '1 处需说明', '3 项未检查']],
])('%s', (_, given, said) => {
  expect(checkedWords(given, words)).toEqual(said);
});
