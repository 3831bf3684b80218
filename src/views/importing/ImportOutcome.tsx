import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Files } from '../../hosts/files';
import { useFieldStyles } from '../newWorkbook/fieldStyles';
import { MakingStatus } from '../newWorkbook/MakingStatus';
import { useMaking, type Make, type OpenNew } from '../newWorkbook/useMaking';
import { useNewWords } from '../newWorkbook/words';
import { ImportSummary } from './ImportSummary';
import { ProblemTable } from './ProblemTable';
import type { ImportResult } from './useImport';
import { useImportingWords } from './words';

export interface ImportOutcomeProps {
  readonly files: Files;
  readonly result: ImportResult;
  readonly onOpen: OpenNew | undefined;
}

/** What became of the sources: rows to be put right, or a workbook to be opened or kept. */
export function ImportOutcome({ files, result, onOpen }: ImportOutcomeProps): ReactElement {
  const field = useFieldStyles();
  const words = useImportingWords();
  const making = useMaking(files);
  const news = useNewWords();
  const { year, plan, workbook } = result;
  if (!workbook) {
    return (
      <>
        <p role="alert" className={field.problem}>
          {words.refused(plan.problems.length)}
        </p>
        <ProblemTable problems={plan.problems} />
      </>
    );
  }
  const name = news.fileName(workbook.report.entity ?? '', String(year));
  const make: Make = async () => ({
    // Without it the view is not offered.
    bytes: (await files.imported?.(workbook)) ?? new Uint8Array(),
    notices: [],
  });
  const { busy } = making;
  return (
    <>
      <ImportSummary result={result} workbook={workbook} />
      <div className={field.row}>
        {onOpen && (
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => !busy && void making.open(make, name, onOpen)}
          >
            {news.open}
          </Button>
        )}
        <Button
          appearance={onOpen ? 'secondary' : 'primary'}
          disabledFocusable={busy}
          onClick={() => !busy && void making.save(make, name)}
        >
          {news.save}
        </Button>
      </div>
      <MakingStatus making={making} />
    </>
  );
}
