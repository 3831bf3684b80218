import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { useId, useState, type ReactElement } from 'react';
import { reportText } from '../locales/interface/report';
import type { Locale } from '../locales/locale';
import { useLocale, useText } from '../views/language';
import { markedWords, type MarkedSaved, type SaveMarked } from '../views/report/markedSaved';
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
  choice: { display: 'flex', alignItems: 'flex-start', gap: '6px' },
  box: {
    flexShrink: 0,
    width: '16px',
    height: '16px',
    margin: 0,
    accentColor: tokens.colorBrandBackground,
  },
});

export interface CopySource {
  readonly file: OpenedFile;
  /** What is kept with the workbook; null for what the file carries. */
  readonly state: string | null;
  /** Makes the file with what was written into it; null where nothing was. */
  readonly written: (() => Promise<Uint8Array>) | null;
  readonly strings: PageStrings;
}

export interface SaveCopyProps extends CopySource {
  /** Whether there is anything that is in no file yet. */
  readonly unsaved: boolean;
  readonly saveMarked: SaveMarked;
  readonly onSaved: () => void;
}

/**
 * Gives the user a copy that carries what was written and what is kept.
 * @throws HostFailure where the file cannot be written
 */
export async function saveCopy({ file, state, written, strings }: CopySource): Promise<void> {
  const { withState } = await import('../hosts/file/state');
  const bytes = written ? await written() : file.bytes;
  const carried = state ?? file.state;
  const named = state === null ? strings.copy.editedName : strings.copy.name;
  download(carried === null ? bytes : withState(bytes, carried), copyName(file.snapshot.name, named));
}

export interface MarkedCopySource extends CopySource {
  readonly locale: Locale;
}

/**
 * The same with the cells of its findings marked and the sheet 校验结果; of an .xls, an .xlsx.
 * @throws HostFailure where the file cannot be written
 */
export async function saveMarkedCopy(source: MarkedCopySource): Promise<MarkedSaved> {
  const { file, written, locale } = source;
  const { name } = file.snapshot;
  const { withState } = await import('../hosts/file/state');
  const { markedFile } = await import('./file/markedFile');
  const state = source.state ?? file.state;
  const { bytes, ...saved } = await markedFile({
    bytes: written ? await written() : file.bytes,
    name,
    state,
    old: !file.carriesState,
    locale,
  });
  const copy = copyName(name.replace(/\.xls$/i, '.xlsx'), reportText(locale).markedName);
  download(state === null ? bytes : withState(bytes, state), copy);
  return { ...saved, name: copy };
}

/** Offers a copy of the workbook with what was written and explained; says so where its kind of file cannot. */
export function SaveCopy(props: SaveCopyProps): ReactElement | null {
  const { file, written, strings, unsaved, saveMarked, onSaved } = props;
  const styles = useStyles();
  const id = useId();
  const { separator } = useText();
  const words = reportText(useLocale());
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const [marks, setMarks] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const { copy } = strings;

  const save = async (): Promise<void> => {
    setBusy(true);
    setTold(null);
    try {
      if (marks) setTold(markedWords(words, await saveMarked(), separator));
      else await saveCopy(props);
      setFailed(false);
      onSaved();
    } catch {
      setFailed(true);
    } finally {
      setBusy(false);
    }
  };

  if (!unsaved) {
    return told === null ? null : (
      <div className={styles.bar}>
        <span role="status" className={styles.words}>
          {told}
        </span>
        <Button size="small" onClick={() => setTold(null)}>
          {words.close}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.bar}>
      <span role="status" className={styles.words}>
        {!file.carriesState ? copy.notInXls : failed ? copy.failed : written ? copy.written : copy.unsaved}
      </span>
      {file.carriesState && (
        <>
          <span className={styles.choice}>
            <input
              id={id}
              type="checkbox"
              className={styles.box}
              checked={marks}
              onChange={() => setMarks(!marks)}
            />
            <label htmlFor={id}>{words.withMarks}</label>
          </span>
          <Button
            size="small"
            appearance="primary"
            icon={<SaveRegular />}
            disabledFocusable={busy}
            onClick={() => !busy && void save()}
          >
            {props.state === null ? copy.saveEdited : copy.save}
          </Button>
        </>
      )}
    </div>
  );
}

/** The ending stays, for it says what the file is. */
function copyName(name: string, named: (workbook: string) => string): string {
  const [, stem = name, ending = '.xlsx'] = /^(.*)(\.xls[xm])$/i.exec(name) ?? [];
  return named(stem) + ending;
}
