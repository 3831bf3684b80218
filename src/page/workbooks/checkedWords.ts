import { formsRead } from '../../engine/report/formsRead';
import type { WorkbookReport } from '../../engine/report/report';
import { countByFilter } from '../../views/findingGroups';
import type { WorkStrings } from '../workStrings';

/** What is known of a workbook by its last check, in a few words each: never clean where nothing was looked at. */
export function checkedWords(
  report: WorkbookReport | null,
  words: WorkStrings['workbooks'],
): readonly string[] {
  if (!report) return [words.unchecked];
  const nothingRead = formsRead(report) === 0;
  const { error, warning, unchecked } = countByFilter(report);
  return [
    ...(nothingRead ? [words.noForms] : []),
    ...(error > 0 ? [words.errors(error)] : []),
    ...(warning > 0 ? [words.warnings(warning)] : []),
    ...(error + warning === 0 && !nothingRead ? [words.clean] : []),
    ...(unchecked > 0 && !nothingRead ? [words.notChecked(unchecked)] : []),
  ];
}
