import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { useState, type ReactElement } from 'react';
import { download } from './download';
import type { OpenedFile } from './openWorkbook';
import type { PageStrings } from './strings';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    padding: '6px 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flex: '1 1 160px' },
});

export interface SaveCopyProps {
  readonly file: OpenedFile;
  /** What is kept with the workbook; null for what the file carries. */
  readonly state: string | null;
  /** The workbook with what was written into it; null where nothing was. */
  readonly written: Uint8Array | null;
  readonly strings: PageStrings;
  readonly onSaved: () => void;
}

/** Offers a copy of the workbook with what was written and explained; says so where its kind of file cannot. */
export function SaveCopy({ file, state, written, strings, onSaved }: SaveCopyProps): ReactElement {
  const styles = useStyles();
  const [failed, setFailed] = useState(false);
  const { copy } = strings;

  const save = async (): Promise<void> => {
    try {
      const { withState } = await import('../hosts/file/state');
      const bytes = written ?? file.bytes;
      const carried = state ?? file.state;
      download(carried === null ? bytes : withState(bytes, carried), copyName(file.snapshot.name, copy.name));
      setFailed(false);
      onSaved();
    } catch {
      setFailed(true);
    }
  };

  return (
    <div className={styles.bar} role="status">
      <span className={styles.words}>
        {!file.carriesState ? copy.notInXls : failed ? copy.failed : written ? copy.written : copy.unsaved}
      </span>
      {file.carriesState && (
        <Button size="small" appearance="primary" icon={<SaveRegular />} onClick={() => void save()}>
          {copy.save}
        </Button>
      )}
    </div>
  );
}

/** The ending stays, for it says what the file is. */
function copyName(name: string, named: (workbook: string) => string): string {
  const [, stem = name, ending = '.xlsx'] = /^(.*)(\.xls[xm])$/i.exec(name) ?? [];
  return named(stem) + ending;
}
