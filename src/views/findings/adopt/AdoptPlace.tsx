import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useMemo, type ReactElement } from 'react';
import { recognise } from '../../../engine/forms/recognise';
import type { Cause, WorkbookReport } from '../../../engine/report/report';
import { NO_EDIT, type WorkbookEdit } from '../../../engine/workbook/edits';
import { qualifiedA1 } from '../../../engine/workbook/reference';
import type { WorkbookSnapshot } from '../../../engine/workbook/snapshot';
import type { Host } from '../../../hosts/host';
import { adoptingText } from '../../../locales/interface/adopting';
import type { Kept } from '../../kept/kept';
import { useLocale, useText } from '../../language';
import type { Locatable } from '../../place';
import { EffectLine } from '../../writing/EffectLine';
import { PreviewPanel } from '../../writing/PreviewPanel';
import { useEffects } from '../../writing/useEffects';
import { usePreview } from '../../writing/usePreview';
import { useWriting } from '../../writing/useWriting';
import { useWritingWords } from '../../writing/words';
import { WritingStatus } from '../../writing/WritingStatus';
import { causePrinted, causeTitle } from '../causeText';
import { correctionOf, type Correction } from './correction';
import type { Asked } from './useAdopting';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', paddingTop: '2px' },
  /** At the very top of the pane, whose right corner belongs to the host's menu. */
  besideMenu: { paddingInlineEnd: '38px' },
  words: { margin: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '4px 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface AdoptPlaceProps {
  readonly asked: Asked;
  readonly besideMenu: boolean;
  readonly host: Host;
  readonly snapshot: WorkbookSnapshot;
  readonly report: WorkbookReport;
  readonly kept: Kept;
  readonly onGoTo: (place: Locatable) => void;
  /** Reads the workbook again; what is shown follows. Null where that failed, which is shown above. */
  readonly reread: () => Promise<WorkbookSnapshot | null>;
}

/** 采用建议值: what a cause suggests, looked at before it is written; after it, what the check says and the way back. */
export function AdoptPlace(props: AdoptPlaceProps): ReactElement {
  const { asked, besideMenu, host, snapshot, report, kept, onGoTo, reread } = props;
  const styles = useStyles();
  const writing = useWriting(host, kept, reread);
  const { watch, effects } = useEffects(report, writing);
  const preview = usePreview<Cause>(reread);
  const { sheets } = kept.state;

  const look = useEffectEvent((cause: Cause) => {
    writing.dismiss();
    void preview.look(cause);
  });
  useEffect(() => look(asked.cause), [asked]);

  // The preview follows the workbook: a cause that is gone suggests nothing any more.
  const wanted = preview.wanted?.id ?? null;
  const cause = report.causes.find((one) => wanted !== null && isSame(one, wanted)) ?? null;
  const correction = useMemo(
    () => cause && correctionOf(cause, snapshot, recognise(snapshot, sheets)),
    [cause, snapshot, sheets],
  );
  const write = (edit: WorkbookEdit): void => {
    watch();
    void writing.write({ edit, kept: {} }).then((done) => {
      if (done) preview.close();
    });
  };
  const stillThere = cause !== null && correction !== null;
  return (
    <div className={mergeClasses(styles.place, besideMenu && styles.besideMenu)}>
      <WritingStatus writing={writing} onLookAgain={() => void preview.lookAgain()} onGoTo={onGoTo} />
      <EffectLine effects={effects} />
      {preview.wanted && stillThere && (
        <Suggestion
          key={preview.wanted.turn}
          cause={cause}
          correction={correction}
          busy={writing.busy}
          inExcel={host.kind === 'excel'}
          onWrite={write}
          onCancel={preview.close}
        />
      )}
      {preview.wanted && !stillThere && !writing.busy && <Gone onClose={preview.close} />}
    </div>
  );
}

function Gone({ onClose }: { readonly onClose: () => void }): ReactElement {
  const styles = useStyles();
  const words = adoptingText(useLocale());
  return (
    <div className={styles.row}>
      <p className={styles.words} role="status">
        {words.gone}
      </p>
      <Button size="small" onClick={onClose}>
        {words.close}
      </Button>
    </div>
  );
}

interface SuggestionProps {
  readonly cause: Cause;
  readonly correction: Correction;
  readonly busy: boolean;
  readonly inExcel: boolean;
  readonly onWrite: (edit: WorkbookEdit) => void;
  readonly onCancel: () => void;
}

function Suggestion({ cause, correction, busy, inExcel, onWrite, onCancel }: SuggestionProps): ReactElement {
  const styles = useStyles();
  const text = useText();
  const locale = useLocale();
  const words = adoptingText(locale);
  const { noUndo } = useWritingWords();
  const edit = correction.kind === 'edit' ? correction.edit : NO_EDIT;
  const formulas = edit.cells.filter(({ before }) => before.kind === 'formula');
  return (
    <PreviewPanel
      level={2}
      title={words.title(causeTitle(text, cause))}
      edit={edit}
      nothing={correction.kind === 'edit' ? words.already : words.unclear[correction.why]}
      busy={busy}
      note={inExcel ? noUndo : ''}
      onWrite={() => onWrite(edit)}
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
    </PreviewPanel>
  );
}

function isSame(a: Cause, b: Cause): boolean {
  return (
    a.kind === b.kind &&
    a.sheet === b.sheet &&
    a.cell === b.cell &&
    a.range === b.range &&
    a.suggested === b.suggested
  );
}
