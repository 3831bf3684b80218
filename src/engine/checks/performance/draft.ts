/**
 * A finding about one cell of a self-evaluation form, for people: which indicator or heading, which column.
 */
import type { CellRef } from '../../workbook/reference';
import type { Sentence } from '../../report/sentence';
import { remark, type FindingDraft } from '../check';
import type { SelfEvaluation } from './selfEvaluations';

export function draftAt(
  { id }: Pick<SelfEvaluation, 'id'>,
  cell: CellRef,
  label: string,
  column: string,
  sentence: Sentence,
): FindingDraft {
  return { ...remark(id, cell, sentence), label, column };
}
