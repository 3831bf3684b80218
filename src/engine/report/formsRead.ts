import type { WorkbookReport } from './report';

/** How many of the eleven forms were read; 0 means that nothing in the workbook was checked. */
export function formsRead({ forms }: Pick<WorkbookReport, 'forms'>): number {
  return forms.filter(({ status }) => status === 'recognised' || status === 'empty').length;
}
