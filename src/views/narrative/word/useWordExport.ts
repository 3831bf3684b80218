import { useCallback, useRef, useState } from 'react';
import type { Files } from '../../../hosts/files';
import type { HostFailure } from '../../../hosts/host';
import { toFailure } from '../../errors/failure';
import type { WordMade } from './wordBytes';
import type { ReportSources } from './wordReport';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A document that was made, and how the workbook stood then: it does not change with it. */
export interface WordFile extends WordMade {
  readonly name: string;
  /** Placeholders of the text itself, not of the parts beside it. */
  readonly inText: number;
  /** Places of the forms that do not agree. */
  readonly errors: number;
}

export type WordAsked = Pick<WordFile, 'name' | 'inText' | 'errors'>;

export interface WordExport {
  readonly running: boolean;
  /** What was made last, to be saved again where the web view did not offer it. */
  readonly made: WordFile | null;
  readonly failure: HostFailure | null;
  readonly start: (sources: ReportSources, asked: WordAsked) => void;
  readonly saveAgain: () => void;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

/** Makes the Word document and hands it out; one that was cancelled is thrown away when it is done. */
export function useWordExport(files: Files | undefined): WordExport {
  const [running, setRunning] = useState(false);
  const [made, setMade] = useState<WordFile | null>(null);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const latest = useRef(0);

  const start = async (sources: ReportSources, asked: WordAsked): Promise<void> => {
    const turn = (latest.current += 1);
    setRunning(true);
    setMade(null);
    setFailure(null);
    try {
      const { wordReport } = await import('./wordReport');
      const document = await wordReport(sources);
      if (turn !== latest.current) return;
      files?.save(document.bytes, asked.name, DOCX);
      setMade({ ...asked, ...document });
    } catch (error) {
      if (turn === latest.current) setFailure(toFailure(error));
    } finally {
      if (turn === latest.current) setRunning(false);
    }
  };

  return {
    running,
    made,
    failure,
    start: (sources, asked) => void start(sources, asked),
    saveAgain: () => {
      if (made) files?.save(made.bytes, made.name, DOCX);
    },
    cancel: useCallback(() => {
      latest.current += 1;
      setRunning(false);
    }, []),
    dismiss: useCallback(() => setFailure(null), []),
  };
}
