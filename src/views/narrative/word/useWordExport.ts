import { useCallback, useRef, useState } from 'react';
import type { Files } from '../../../hosts/files';
import type { HostFailure } from '../../../hosts/host';
import { toFailure } from '../../errors/failure';
import type { ReportSources } from './wordReport';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface WordExport {
  readonly running: boolean;
  /** What was made last, to be saved again where the web view did not offer it. */
  readonly made: { readonly name: string } | null;
  readonly failure: HostFailure | null;
  readonly start: (sources: ReportSources, name: string) => void;
  readonly saveAgain: () => void;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

/** Makes the Word document and hands it out; one that was cancelled is thrown away when it is done. */
export function useWordExport(files: Files | undefined): WordExport {
  const [running, setRunning] = useState(false);
  const [made, setMade] = useState<{ readonly name: string; readonly bytes: Uint8Array } | null>(null);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const latest = useRef(0);

  const start = async (sources: ReportSources, name: string): Promise<void> => {
    const turn = (latest.current += 1);
    setRunning(true);
    setMade(null);
    setFailure(null);
    try {
      const { wordReport } = await import('./wordReport');
      const bytes = await wordReport(sources);
      if (turn !== latest.current) return;
      files?.save(bytes, name, DOCX);
      setMade({ name, bytes });
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
    start: (sources, name) => void start(sources, name),
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
