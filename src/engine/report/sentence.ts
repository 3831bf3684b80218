/**
 * A sentence to be said to a user: an id and the values that go into it. The engine never writes prose;
 * `src/locales` holds the words, one template per id and language.
 */
export interface Sentence {
  readonly id: SentenceId;
  readonly values: Readonly<Record<string, string>>;
}

export type SentenceId =
  // findings
  | 'identityBroken'
  | 'inequalityBroken'
  | 'roundingDifference'
  | 'unreadableAmount'
  | 'gluedAmount'
  | 'errorCell'
  | 'numberAsText'
  | 'duplicateCode'
  | 'codesNotAscending'
  | 'unknownClass'
  | 'nameDiffers'
  | 'parentMissing'
  | 'negativeAmount'
  | 'emptyWithoutNote'
  | 'noteOnNonEmpty'
  | 'mixedBlanks'
  | 'codeMissingElsewhere'
  | 'yearDiffers'
  | 'entityDiffers'
  | 'unitDiffers'
  | 'printedNoteUnparsed'
  | 'formMissing'
  | 'formAmbiguous'
  | 'targetDiffers'
  | 'calledUnfinished'
  | 'overshoot'
  | 'scoreOutOfRange'
  | 'actualDiffers'
  | 'weightsNotHundred'
  | 'executionRateDiffers'
  | 'executionRateWithoutBudget'
  | 'executionScoreDiffers'
  | 'indicatorScoreDiffers'
  | 'scoreBelowBand'
  | 'unreadableScore'
  | 'codeIncomeDiffers'
  // why a check did not run
  | 'whyFormMissing'
  | 'whyAllBlank'
  | 'whyRowMissing'
  | 'whyUnreadable'
  | 'whyNoSuchRows'
  | 'whyNoNotes'
  | 'whyNoForms'
  | 'whyInputMissing'
  | 'whyConditionUnmet'
  | 'whyBlank'
  | 'whyNotListed'
  | 'whyWeightMissing'
  | 'whyNotMeasured'
  | 'whyNoBudget'
  | 'whyNoCommonIndicator'
  | 'whyUnitsDiffer'
  // causes
  | 'causeCell'
  | 'causeCellPattern';
