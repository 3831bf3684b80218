import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useMemo, useState, type ReactElement } from 'react';
import type { Cause, WorkbookReport } from '../../../engine/report/report';
import type { WorkbookEdit } from '../../../engine/workbook/edits';
import type { CellRef } from '../../../engine/workbook/reference';
import type { WorkbookSnapshot } from '../../../engine/workbook/snapshot';
import type { Host } from '../../../hosts/host';
import { adoptingText } from '../../../locales/interface/adopting';
import type { Kept } from '../../kept/kept';
import { useLocale } from '../../language';
import { MENU_CORNER } from '../../menuCorner';
import type { Locatable } from '../../place';
import { recognised } from '../../recognised';
import { EffectLine } from '../../writing/EffectLine';
import { useEffects } from '../../writing/useEffects';
import { usePreview } from '../../writing/usePreview';
import { useWriting } from '../../writing/useWriting';
import { WritingStatus } from '../../writing/WritingStatus';
import { correctionOf } from './correction';
import { Lost, Suggestion } from './Suggestion';
import type { Asked } from './useAdopting';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', paddingTop: '2px' },
  /** At the very top of the pane, whose right corner belongs to the host's menu. */
  besideMenu: { paddingInlineEnd: MENU_CORNER },
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
  const writing = useWriting(host, kept, reread, snapshot);
  const { watch, effects } = useEffects(report, writing);
  const preview = usePreview<Cause>(reread);
  const { sheets } = kept.state;

  const look = useEffectEvent((cause: Cause) => {
    writing.dismiss();
    // Who is asked to change cells sees the first of them.
    onGoTo(cause.corrections?.cells[0] ?? cause);
    void preview.look(cause);
  });
  useEffect(() => look(asked.cause), [asked]);

  // The preview follows the workbook: a cause that is gone suggests nothing any more.
  const wanted = preview.wanted?.id ?? null;
  const cause = report.causes.find((one) => wanted !== null && isSame(one, wanted)) ?? null;
  const correction = useMemo(
    () => cause && correctionOf(cause, snapshot, recognised(snapshot, sheets)),
    [cause, snapshot, sheets],
  );
  const [toFill, setToFill] = useState<readonly CellRef[]>([]);
  const write = (edit: WorkbookEdit, lost: readonly CellRef[]): void => {
    watch();
    void writing.write({ edit, kept: {} }).then((done) => {
      if (!done) return;
      setToFill(lost);
      preview.close();
    });
  };
  const stillThere = cause !== null && correction !== null;
  return (
    <div className={mergeClasses(styles.place, besideMenu && styles.besideMenu)}>
      <WritingStatus writing={writing} onLookAgain={() => void preview.lookAgain()} onGoTo={onGoTo} />
      <EffectLine effects={effects} />
      {writing.outcome?.kind === 'written' && toFill.length > 0 && (
        <div className={styles.row}>
          <Lost cells={toFill} />
        </div>
      )}
      {preview.wanted && stillThere && (
        <Suggestion
          key={preview.wanted.turn}
          cause={cause}
          correction={correction}
          busy={writing.busy || preview.looking}
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

function isSame(a: Cause, b: Cause): boolean {
  return (
    a.kind === b.kind &&
    a.sheet === b.sheet &&
    a.cell === b.cell &&
    a.range === b.range &&
    a.suggested === b.suggested
  );
}
