import { fillingText, type FillingText } from '../../locales/interface/filling';
import { useLocale } from '../language';

/** The words of 填列 in the language of the surroundings. */
export function useFillingWords(): FillingText {
  return fillingText(useLocale());
}
