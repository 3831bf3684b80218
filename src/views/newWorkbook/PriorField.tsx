import { Button } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import type { WorkbookSnapshot } from '../../engine/workbook/snapshot';
import type { Files } from '../../hosts/files';
import type { HostFailure } from '../../hosts/host';
import { FailureView } from '../errors/FailureView';
import { toFailure } from '../errors/failure';
import { FilePick } from '../FilePick';
import { useFieldStyles } from './fieldStyles';
import { useNewWords } from './words';

export interface PriorFieldProps {
  readonly files: Files;
  readonly prior: WorkbookSnapshot | null;
  readonly onTake: (prior: WorkbookSnapshot | null) => void;
}

/** Last year's workbook, to be rolled forward. */
export function PriorField({ files, prior, onTake }: PriorFieldProps): ReactElement {
  const field = useFieldStyles();
  const words = useNewWords();
  const [reading, setReading] = useState(false);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const latest = useRef(0);

  const open = async (file: File): Promise<void> => {
    const turn = (latest.current += 1);
    setReading(true);
    setFailure(null);
    try {
      const read = await files.openWorkbook(file);
      if (turn === latest.current) onTake(read);
    } catch (error) {
      if (turn === latest.current) setFailure(toFailure(error));
    } finally {
      if (turn === latest.current) setReading(false);
    }
  };
  return (
    <fieldset className={field.field}>
      <legend className={field.label}>{words.prior}</legend>
      <p className={field.words}>{words.priorWhy}</p>
      <div className={field.row}>
        <FilePick label={words.pickPrior} accept=".xlsx,.xlsm,.xls" onPick={(file) => void open(file)} />
        {prior && (
          <Button size="small" appearance="subtle" onClick={() => onTake(null)}>
            {words.dropPrior}
          </Button>
        )}
      </div>
      <p role="status" className={field.words}>
        {reading ? words.reading : prior ? words.taken(prior.name) : ''}
      </p>
      {failure && <FailureView failure={failure} onDismiss={() => setFailure(null)} />}
    </fieldset>
  );
}
