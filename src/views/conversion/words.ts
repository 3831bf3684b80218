import { conversionText, type ConversionText } from '../../locales/interface/conversion';
import { useLocale } from '../language';

/** The words of 元 → 万元 in the language of the surroundings. */
export function useConversionWords(): ConversionText {
  return conversionText(useLocale());
}
