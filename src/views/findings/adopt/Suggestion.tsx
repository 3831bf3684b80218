import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Cause } from '../../../engine/report/report';
import { NO_EDIT, type CellEdit, type WorkbookEdit } from '../../../engine/workbook/edits';
import { qualifiedA1, type CellRef } from '../../../engine/workbook/reference';
import { adoptingText } from '../../../locales/interface/adopting';
import { useLocale, useText } from '../../language';
import { PreviewPanel } from '../../writing/PreviewPanel';
import { useWritingWords } from '../../writing/words';
import { causePrinted, causeTitle } from '../causeText';
import { refOf, type Correction } from './correction';
import { rangesOf, stretchesOf } from './stretches';

const useStyles = makeStyles({
  words: { margin: 0 },
  list: { margin: 0, paddingInlineStart: '16px' },
});

/** So many cells are told by their ranges first. */
const LONG = 6;

const NOTHING = { edit: NO_EDIT, lost: [], followed: [] } as const;

interface SuggestionProps {
  readonly cause: Cause;
  readonly correction: Correction;
  readonly busy: boolean;
  readonly inExcel: boolean;
  readonly onWrite: (edit: WorkbookEdit, lost: readonly CellRef[]) => void;
  readonly onCancel: () => void;
}

/** What is going to be written for a cause, and what is not. */
export function Suggestion({
  cause,
  correction,
  busy,
  inExcel,
  onWrite,
  onCancel,
}: SuggestionProps): ReactElement {
  const styles = useStyles();
  const text = useText();
  const locale = useLocale();
  const words = adoptingText(locale);
  const { noUndo } = useWritingWords();
  const { edit, lost, followed } = correction.kind === 'edit' ? correction : NOTHING;
  const formulas = edit.cells.filter(({ before }) => before.kind === 'formula');
  return (
    <PreviewPanel
      level={2}
      title={words.title(causeTitle(text, cause))}
      edit={edit}
      nothing={correction.kind === 'edit' ? words.already : words.unclear[correction.why]}
      busy={busy}
      note={inExcel ? noUndo : ''}
      onWrite={() => onWrite(edit, lost)}
      onCancel={onCancel}
    >
      <p className={styles.words}>{causePrinted(text, locale, cause)}</p>
      {cause.suggested !== null && edit.cells.length > 1 && (
        <p className={styles.words}>{words.copies(edit.cells.length)}</p>
      )}
      {formulas.length > 0 && (
        <p className={styles.words}>
          {words.formula(formulas.map(({ cell }) => qualifiedA1(cell)).join(text.separator))}
        </p>
      )}
      {edit.cells.length >= LONG && <Stretches cause={cause} written={edit.cells} />}
      {followed.length > 0 && (
        <p className={styles.words}>{words.followed(rangesOf(followed).join(text.separator))}</p>
      )}
      {lost.length > 0 && <Lost cells={lost} />}
    </PreviewPanel>
  );
}

interface StretchesProps {
  readonly cause: Cause;
  readonly written: readonly CellEdit[];
}

/** What changes at a glance, where it is too much to be read cell by cell. */
function Stretches({ cause, written }: StretchesProps): ReactElement {
  const styles = useStyles();
  const words = adoptingText(useLocale());
  const cells = new Set(written.map(({ cell }) => qualifiedA1(cell)));
  const corrections = (cause.corrections?.cells ?? []).filter((one) => {
    const cell = refOf(one);
    return cell !== null && cells.has(qualifiedA1(cell));
  });
  return (
    <ul className={styles.list} aria-label={words.stretches}>
      {stretchesOf(corrections).map(({ from, to, cells: count }) => (
        <li key={`${from} ${to}`}>
          {from === null ? words.changed(to, count) : words.moved(from, to, count)}
        </li>
      ))}
    </ul>
  );
}

/** The cells that remain to be filled in by people. */
export function Lost({ cells }: { readonly cells: readonly CellRef[] }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const words = adoptingText(useLocale());
  return <p className={styles.words}>{words.lost(rangesOf(cells).join(text.separator), cells.length)}</p>;
}
