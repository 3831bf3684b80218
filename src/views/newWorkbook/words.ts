import { newWorkbookText, type NewWorkbookText } from '../../locales/interface/newWorkbook';
import { useLocale } from '../language';

/** The words for a new workbook in the language of the surroundings. */
export function useNewWords(): NewWorkbookText {
  return newWorkbookText(useLocale());
}
