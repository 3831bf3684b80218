import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { useId, useState, type ReactElement } from 'react';
import { reportText } from '../locales/interface/report';
import { useLocale, useText } from '../views/language';
import { markedWords, type SaveMarked } from '../views/report/markedSaved';
import type { Copied, CopySource } from './copies';
import { KEPT_DAYS } from './recovery/unsaved';
import { useWorkStrings } from './workStrings';

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

export interface SaveCopyProps extends Pick<CopySource, 'file' | 'state' | 'strings'> {
  /** Whether something was written into the workbook. */
  readonly written: boolean;
  /** Whether there is anything that is in no file yet. */
  readonly unsaved: boolean;
  /** Saves a copy; what was given up is no failure. @throws HostFailure */
  readonly save: () => Promise<Pick<Copied, 'name'> | null>;
  readonly saveMarked: SaveMarked;
  /** Whether this browser keeps what is unsaved; null while that is not known. */
  readonly kept: boolean | null;
  /** The user has read what became of the copy: the bar goes, and with it the focus. */
  readonly onClose: () => void;
}

/**
 * Offers a copy of the workbook with what was written and explained, and says what was saved; says so where its kind of
 * file cannot carry it.
 */
export function SaveCopy(props: SaveCopyProps): ReactElement | null {
  const { file, written, strings, unsaved, saveMarked, kept } = props;
  const styles = useStyles();
  const id = useId();
  const { separator } = useText();
  const words = reportText(useLocale());
  const { recovery } = useWorkStrings();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const [marks, setMarks] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const { copy } = strings;

  const save = async (): Promise<void> => {
    setBusy(true);
    setFailed(false);
    try {
      if (marks) {
        const saved = await saveMarked();
        if (saved) setTold(markedWords(words, saved, separator));
      } else {
        const saved = await props.save();
        if (saved) setTold(words.saved(saved.name));
      }
    } catch {
      setFailed(true);
    } finally {
      setBusy(false);
    }
  };
  const unsavedWords = (): string => {
    const what = !file.carriesState ? copy.notInXls : written ? copy.written : copy.unsaved;
    const where = kept === null ? '' : kept ? recovery.kept(KEPT_DAYS) : recovery.lost;
    return [what, where].filter(Boolean).join(' ');
  };

  const isSaved = !unsaved && !busy;
  if (isSaved && told === null) return null;
  return (
    <div className={styles.bar}>
      <span role="status" className={styles.words}>
        {failed ? copy.failed : isSaved ? told : unsavedWords()}
      </span>
      {!isSaved && file.carriesState && (
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
      )}
      {/* One button throughout, so that whoever pressed it stays on it. */}
      {file.carriesState && (
        <Button
          size="small"
          appearance={isSaved ? 'secondary' : 'primary'}
          icon={<SaveRegular />}
          disabledFocusable={busy}
          onClick={() => !busy && void save()}
        >
          {isSaved ? words.again : props.state === null ? copy.saveEdited : copy.save}
        </Button>
      )}
      {isSaved && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setTold(null);
            props.onClose();
          }}
        >
          {words.close}
        </Button>
      )}
    </div>
  );
}
