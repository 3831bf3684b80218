import { importingText, type ImportingText } from '../../locales/interface/importing';
import { useLocale } from '../language';

/** The words of 从其他数据填表 in the language of the surroundings. */
export function useImportingWords(): ImportingText {
  return importingText(useLocale());
}
