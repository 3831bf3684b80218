/**
 * What is said of a source: ids and values, as everywhere in the engine; the words are in `src/locales/sourceSentences`.
 * `text` is what stands in the source, `code` a 科目编码, amounts are decimal strings in 元.
 */
export interface SourceSentence {
  readonly id: SourceSentenceId;
  readonly values: Readonly<Record<string, string>>;
}

/** Why nothing is imported. */
export type ProblemId =
  | 'noTable'
  | 'publishedForms'
  | 'noRows'
  | 'fieldsBeyondHeader'
  | 'columnsMissing'
  | 'columnTwice'
  | 'amountNotNumber'
  | 'amountGrouping'
  | 'amountIsDate'
  | 'amountIsError'
  | 'amountUncalculated'
  | 'amountTooFine'
  | 'amountTooLong'
  | 'codeMissing'
  | 'codeShape'
  | 'economicShape'
  | 'economicMissing'
  | 'fundMissing'
  | 'fundUnknown'
  | 'kindMissing'
  | 'kindUnknown'
  | 'kindOfAppropriation'
  | 'originMissing'
  | 'originUnknown'
  | 'fundOfOrigin'
  | 'flowUnknown'
  | 'classWithoutLine'
  | 'rowRepeated'
  | 'totalDiffers'
  | 'statedDiffers'
  | 'sourcesDiffer'
  | 'formUnreadable'
  | 'itemUnknown'
  | 'entityTooLong';

/** What is imported all the same, and should be looked at. */
export type WarningId =
  | 'codeUnknown'
  | 'codeNameless'
  | 'codeNamedOnce'
  | 'nameDiffers'
  | 'codeCoarse'
  | 'entryRepeated'
  | 'totalsSkipped'
  | 'sheetNotRead'
  | 'formNotRead'
  | 'entityDiffers'
  | 'yearDiffers';

/** What the sources do not say and the forms leave blank. */
export type MissingId =
  | 'noIncome'
  | 'noSpending'
  | 'noEconomicItems'
  | 'noCarriedOver'
  | 'noThreePublic'
  | 'noThreePublicBudget'
  | 'noEvaluations'
  | 'noInitialBudget';

export type SourceSentenceId = ProblemId | WarningId | MissingId;

export function sentence(
  id: SourceSentenceId,
  values: Readonly<Record<string, string>> = {},
): SourceSentence {
  return { id, values };
}
