import type { ReportText } from '../../locales/interface/report';

/** A copy with marks that was given to the user. */
export interface MarkedSaved {
  readonly name: string;
  /** Cells or ranges. */
  readonly marked: number;
  /** Whether it has the sheet 校验结果; taken: the name is another sheet's, refused: protected. */
  readonly sheet: 'added' | 'taken' | 'refused';
  /** Sheets that could not be marked because they are protected. */
  readonly protectedSheets: readonly string[];
  /** Made of an .xls, with what that keeps. */
  readonly converted: boolean;
}

/** Saves a copy of the workbook as it is now, checked as it is now; null where the user gave it up. @throws HostFailure */
export type SaveMarked = () => Promise<MarkedSaved | null>;

/** What to say of it. */
export function markedWords(words: ReportText, saved: MarkedSaved, separator: string): string {
  const { name, marked, sheet, protectedSheets, converted } = saved;
  return [
    words.marked(name, marked),
    ...(protectedSheets.length > 0 ? [words.protectedSheets(protectedSheets.join(separator))] : []),
    ...(sheet === 'taken' ? [words.sheetTaken] : []),
    ...(sheet === 'refused' ? [words.noSheet] : []),
    ...(converted ? [words.converted] : []),
  ].join(' ');
}
