/** What no source says, so that people know which cells are blank for want of data and not because there is nothing. */
import type { Pack } from '../packs/pack';
import type { FormId } from '../report/report';
import { sentence, type SourceSentence } from './sentence';
import type { Knowledge, SourceFigure } from './source';

export function missingParts(
  figures: readonly SourceFigure[],
  { economicItems, threePublic }: Knowledge,
  pack: Pack,
): readonly SourceSentence[] {
  const has = (form: FormId, ...rows: readonly string[]): boolean =>
    figures.some((figure) => figure.form === form && (rows.length === 0 || rows.includes(figure.row)));
  const hasForm = (...forms: readonly FormId[]): boolean => forms.some((form) => pack.forms.includes(form));
  return [
    ...(has('T2') ? [] : [sentence('noIncome')]),
    ...(has('T3') ? [] : [sentence('noSpending')]),
    ...(economicItems ? [] : [sentence('noEconomicItems')]),
    ...(has('T1', 'r29', 'r60') ? [] : [sentence('noCarriedOver')]),
    ...(threePublic ? [sentence('noThreePublicBudget')] : [sentence('noThreePublic')]),
    ...(hasForm('P1', 'P2') ? [sentence('noEvaluations')] : []),
    sentence('noInitialBudget'),
  ];
}
