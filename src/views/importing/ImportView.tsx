import { Button, Spinner, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent, type ReactElement } from 'react';
import type { Practice } from '../../engine/rounding/plan';
import type { WorkbookSnapshot } from '../../engine/workbook/snapshot';
import type { Files } from '../../hosts/files';
import { SubPlace } from '../SubPlace';
import type { Kept } from '../kept/kept';
import { useFieldStyles } from '../newWorkbook/fieldStyles';
import { ParticularsFields } from '../newWorkbook/ParticularsFields';
import type { OpenNew } from '../newWorkbook/useMaking';
import { useParticulars } from '../newWorkbook/useParticulars';
import { ColumnsHelp } from './ColumnsHelp';
import { ImportOutcome } from './ImportOutcome';
import { SourcesField } from './SourcesField';
import { UnitChoice } from './UnitChoice';
import { useImport } from './useImport';
import { useImportingWords } from './words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '0 12px' },
  checking: { justifyContent: 'flex-start' },
});

export interface ImportViewProps {
  readonly files: Files;
  readonly kept: Kept;
  /** Counts how often it was opened. */
  readonly opened: number;
  /** Absent where nothing can open the new workbook: then it is handed out as a file. */
  readonly onOpen: OpenNew | undefined;
  readonly onClose: () => void;
}

/** 从其他数据填表: sources, year, place, entity and unit; then the rows to be put right, or a new workbook. */
export function ImportView({ files, kept, opened, onOpen, onClose }: ImportViewProps): ReactElement {
  const styles = useStyles();
  const field = useFieldStyles();
  const words = useImportingWords();
  const { busy, result, start, forget } = useImport();
  const particulars = useParticulars(kept, forget);
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // It comes below the button, which may be the last thing in sight.
    if (result) outcome.current?.scrollIntoView({ block: 'start' });
  }, [result]);
  const [sources, setSources] = useState<readonly WorkbookSnapshot[]>([]);
  const [lacking, setLacking] = useState(false);
  const [practice, setPractice] = useState<Practice | null>(null);

  /** What was found is of the request before. */
  const changing =
    <T,>(set: (value: T) => void) =>
    (value: T): void => {
      set(value);
      forget();
    };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (busy) return;
    setLacking(sources.length === 0);
    const year = particulars.agreedYear();
    if (year === null || sources.length === 0) return;
    const { pack, entity } = particulars;
    start({ sources, pack, year, entity: entity.trim(), practice });
  };
  return (
    <SubPlace title={words.title} back={words.back} opened={opened} onClose={onClose}>
      <form className={styles.form} aria-label={words.title} noValidate onSubmit={onSubmit}>
        <p className={field.words}>{words.lead}</p>
        <SourcesField files={files} sources={sources} lacking={lacking} onChange={changing(setSources)} />
        <ColumnsHelp files={files} />
        <ParticularsFields particulars={particulars} entityBlank={words.entityBlank} />
        <UnitChoice practice={practice} onChoose={changing(setPractice)} />
        <div className={field.row}>
          <Button
            type="submit"
            appearance={result?.workbook ? 'secondary' : 'primary'}
            disabledFocusable={busy}
          >
            {words.check}
          </Button>
          {busy && <Spinner className={styles.checking} size="tiny" label={words.checking} />}
        </div>
        {result && (
          <div ref={outcome}>
            <ImportOutcome files={files} result={result} onOpen={onOpen} />
          </div>
        )}
      </form>
    </SubPlace>
  );
}
