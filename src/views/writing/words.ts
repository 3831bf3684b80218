import { writingText, type WritingText } from '../../locales/interface/writing';
import { useLocale } from '../language';

/** The words of previews and of writing in the language of the surroundings. */
export function useWritingWords(): WritingText {
  return writingText(useLocale());
}
