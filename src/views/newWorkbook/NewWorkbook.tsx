import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type FormEvent, type ReactElement } from 'react';
import { recognise } from '../../engine/forms/recognise';
import { entityOf, yearOf } from '../../engine/template/rollForward';
import type { CodeLine } from '../../engine/template/structure';
import type { WorkbookSnapshot } from '../../engine/workbook/snapshot';
import type { Files } from '../../hosts/files';
import type { Kept } from '../kept/kept';
import { SubPlace } from '../SubPlace';
import { CodesField } from './CodesField';
import { useFieldStyles } from './fieldStyles';
import { MakingStatus } from './MakingStatus';
import { ParticularsFields } from './ParticularsFields';
import { PriorField } from './PriorField';
import { useMaking, type Make, type OpenNew } from './useMaking';
import { useParticulars } from './useParticulars';
import { useNewWords } from './words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '0 12px' },
});

export interface NewWorkbookProps {
  readonly files: Files;
  readonly kept: Kept;
  /** Absent where nothing can open it: then it is handed out as a file. */
  readonly onOpen: OpenNew | undefined;
  readonly onClose: () => void;
}

/** 新建标准工作簿: year, place, entity, items, and last year's workbook to roll forward. */
export function NewWorkbook({ files, kept, onOpen, onClose }: NewWorkbookProps): ReactElement {
  const styles = useStyles();
  const field = useFieldStyles();
  const words = useNewWords();
  const making = useMaking(files);
  const particulars = useParticulars(kept);
  const [codes, setCodes] = useState<readonly CodeLine[]>([]);
  const [prior, setPrior] = useState<WorkbookSnapshot | null>(null);

  const take = (taken: WorkbookSnapshot | null): void => {
    setPrior(taken);
    if (!taken) return;
    const last = yearOf(recognise(taken));
    if (last !== null) particulars.setYear(String(last + 1));
  };
  const give = (act: (make: Make, name: string) => Promise<void>): void => {
    const year = particulars.agreedYear();
    if (year === null) return;
    const { pack } = particulars;
    const named = particulars.entity.trim();
    const known = named === '' && prior ? entityOf(recognise(prior), prior) : named;
    const options = {
      pack,
      year,
      codes,
      ...(named === '' ? {} : { entity: named }),
      ...(prior ? { prior } : {}),
    };
    void act(() => files.newWorkbook(options), words.fileName(known, String(year)));
  };
  const save = (): void => give(making.save);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (making.busy) return;
    if (onOpen) give((make, name) => making.open(make, name, onOpen));
    else save();
  };
  return (
    <SubPlace title={words.title} back={words.back} onClose={onClose}>
      <form className={styles.form} aria-label={words.title} noValidate onSubmit={onSubmit}>
        <p className={field.words}>{words.lead}</p>
        <ParticularsFields
          particulars={particulars}
          entityBlank={prior ? words.entityFromPrior : words.entityBlank}
        />
        <PriorField files={files} prior={prior} onTake={take} />
        <CodesField lines={codes} onChange={setCodes} />
        <div className={field.row}>
          {onOpen && (
            <Button type="submit" appearance="primary" disabledFocusable={making.busy}>
              {words.open}
            </Button>
          )}
          <Button
            type={onOpen ? 'button' : 'submit'}
            appearance={onOpen ? 'secondary' : 'primary'}
            disabledFocusable={making.busy}
            onClick={() => onOpen && !making.busy && save()}
          >
            {words.save}
          </Button>
        </div>
        <MakingStatus making={making} />
      </form>
    </SubPlace>
  );
}
