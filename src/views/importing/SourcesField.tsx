import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useRef, useState, type ReactElement } from 'react';
import type { WorkbookSnapshot } from '../../engine/workbook/snapshot';
import type { Files } from '../../hosts/files';
import { HostFailure } from '../../hosts/host';
import { FailureView } from '../errors/FailureView';
import { toFailure } from '../errors/failure';
import { useFieldStyles } from '../newWorkbook/fieldStyles';
import { useImportingWords } from './words';

const ACCEPTED = '.xlsx,.xlsm,.xls,.csv,.tsv,.txt';
const SEPARATED = /\.(csv|tsv|txt)$/i;

const useStyles = makeStyles({
  told: { ':focus': { outline: 'none' } },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { flex: '1 1 0', minWidth: 0, overflowWrap: 'anywhere' },
});

export interface SourcesFieldProps {
  readonly files: Files;
  readonly sources: readonly WorkbookSnapshot[];
  /** A source was asked for and there is none. */
  readonly lacking: boolean;
  readonly onChange: (sources: readonly WorkbookSnapshot[]) => void;
}

/** The files an import reads. A file of the name of one that is there takes its place. */
export function SourcesField({ files, sources, lacking, onChange }: SourcesFieldProps): ReactElement {
  const styles = useStyles();
  const field = useFieldStyles();
  const words = useImportingWords();
  const input = useRef<HTMLInputElement>(null);
  const told = useRef<HTMLParagraphElement>(null);
  const [reading, setReading] = useState(false);
  const [failures, setFailures] = useState<readonly HostFailure[]>([]);

  const open = async (picked: readonly File[]): Promise<void> => {
    setReading(true);
    const read: WorkbookSnapshot[] = [];
    const failed: HostFailure[] = [];
    for (const file of picked) {
      try {
        const snapshot = await files.openSource?.(file);
        if (snapshot) read.push(snapshot);
      } catch (error) {
        const { code, detail } = toFailure(error);
        failed.push(new HostFailure(code, detail, file.name));
      }
    }
    const names = new Set(read.map(({ name }) => name));
    onChange([...sources.filter(({ name }) => !names.has(name)), ...read]);
    setFailures(failed);
    setReading(false);
  };
  return (
    <fieldset className={field.field}>
      <legend className={field.label}>{words.sources}</legend>
      <p className={field.words}>{words.sourcesWhy}</p>
      <div className={field.row}>
        <input
          ref={input}
          type="file"
          multiple
          accept={ACCEPTED}
          aria-label={words.pick}
          hidden
          onChange={({ target }) => {
            const picked = [...(target.files ?? [])];
            // Emptied, so that choosing the same file again reads it again.
            target.value = '';
            if (picked.length > 0) void open(picked);
          }}
        />
        <Button size="small" disabledFocusable={reading} onClick={() => !reading && input.current?.click()}>
          {words.pick}
        </Button>
      </div>
      <p ref={told} tabIndex={-1} role="status" className={mergeClasses(field.words, styles.told)}>
        {reading ? words.reading : words.picked(sources.length)}
      </p>
      {lacking && sources.length === 0 && (
        <p role="alert" className={field.problem}>
          {words.needFile}
        </p>
      )}
      <ul className={styles.list}>
        {sources.map((source) => (
          <li key={source.name} className={styles.item}>
            <span className={styles.name}>{source.name}</span>
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={words.remove(source.name)}
              onClick={() => {
                onChange(sources.filter((other) => other !== source));
                told.current?.focus();
              }}
            />
          </li>
        ))}
      </ul>
      {failures.map((failure) => (
        <SourceFailure
          key={failure.subject}
          failure={failure}
          onDismiss={() => setFailures(failures.filter((other) => other !== failure))}
        />
      ))}
    </fieldset>
  );
}

interface SourceFailureProps {
  readonly failure: HostFailure;
  readonly onDismiss: () => void;
}

/** Why a file was not taken; a text has other reasons than a workbook. */
function SourceFailure({ failure, onDismiss }: SourceFailureProps): ReactElement {
  const field = useFieldStyles();
  const words = useImportingWords();
  const { code, subject } = failure;
  const isText = SEPARATED.test(subject);
  if (isText && (code === 'notAWorkbook' || code === 'emptyWorkbook')) {
    return (
      <p role="alert" className={field.problem}>
        {code === 'emptyWorkbook' ? words.emptyText(subject) : words.notText(subject)}
      </p>
    );
  }
  return <FailureView failure={failure} onDismiss={onDismiss} />;
}
