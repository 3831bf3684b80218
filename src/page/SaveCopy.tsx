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
  /** What the copy is to carry. */
  readonly state: string;
  readonly strings: PageStrings;
  readonly onSaved: (state: string) => void;
}

/** Offers a copy of the workbook that carries the explanations; says so where its kind of file cannot. */
export function SaveCopy({ file, state, strings, onSaved }: SaveCopyProps): ReactElement {
  const styles = useStyles();
  const [failed, setFailed] = useState(false);
  const { copy } = strings;

  const save = async (): Promise<void> => {
    try {
      const { withState } = await import('../hosts/file/state');
      download(withState(file.bytes, state), copyName(file.snapshot.name, copy.name));
      setFailed(false);
      onSaved(state);
    } catch {
      setFailed(true);
    }
  };

  return (
    <div className={styles.bar} role="status">
      <span className={styles.words}>
        {!file.carriesState ? copy.notInXls : failed ? copy.failed : copy.unsaved}
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
