import { Button, Spinner, makeStyles } from '@fluentui/react-components';
import { NumberSymbolRegular } from '@fluentui/react-icons/svg/number-symbol';
import { useState, type ReactElement } from 'react';
import { DEFAULT_PACK, packNamed } from '../../engine/packs';
import type { ConversionPlan, Practice } from '../../engine/rounding/plan';
import type { WorkbookReport } from '../../engine/report/report';
import type { WorkbookSnapshot } from '../../engine/workbook/snapshot';
import type { Host } from '../../hosts/host';
import { SubPlace } from '../SubPlace';
import type { Kept } from '../kept/kept';
import type { Locatable } from '../place';
import { EffectLine } from '../writing/EffectLine';
import { NoWriting } from '../writing/NoWriting';
import { useEffects } from '../writing/useEffects';
import { usePreview } from '../writing/usePreview';
import { useWriting } from '../writing/useWriting';
import { useWritingWords } from '../writing/words';
import { WritingStatus } from '../writing/WritingStatus';
import { LeftForms, PlanSections } from './PlanSections';
import { PlanSummary } from './PlanSummary';
import { PracticeChoice } from './PracticeChoice';
import { useConversionStyles } from './styles';
import { useConversion } from './useConversion';
import { ConversionPreview } from './ConversionPreview';
import { useConversionWords } from './words';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', padding: '4px 12px' },
  planning: { justifyContent: 'flex-start' },
});

export interface ConversionViewProps {
  readonly host: Host;
  readonly snapshot: WorkbookSnapshot;
  readonly report: WorkbookReport;
  readonly kept: Kept;
  /** Whether the view is in sight: nothing is worked out before. */
  readonly active: boolean;
  /** Counts how often it was opened. */
  readonly opened: number;
  /** For an .xls: makes an .xlsx of it and opens that. */
  readonly onConvert?: (() => Promise<void>) | undefined;
  readonly onGoTo: (place: Locatable) => void;
  /** Reads the workbook again; what is shown follows. Null where that failed, which is shown above. */
  readonly reread: () => Promise<WorkbookSnapshot | null>;
  readonly onClose: () => void;
}

/** 元 → 万元 for the open workbook: what it does, looked at and written as one change. */
export function ConversionView(props: ConversionViewProps): ReactElement {
  const { host, snapshot, report, kept, active, opened, onConvert, onGoTo, reread, onClose } = props;
  const styles = useStyles();
  const { words: quiet } = useConversionStyles();
  const words = useConversionWords();
  const writes = useWritingWords();
  const [practice, setPractice] = useState<Practice>('own');
  const [long, setLong] = useState(false);
  /** Identities that did not hold in 元 when it was written. */
  const [hidden, setHidden] = useState(0);
  const pack = (kept.state.pack === null ? null : packNamed(kept.state.pack)) ?? DEFAULT_PACK;
  const { sheets } = kept.state;
  const { plan, pending } = useConversion({ snapshot, sheets, pack, practice, long }, active);
  const writing = useWriting(host, kept, reread, snapshot);
  const { watch, effects } = useEffects(report, writing);
  const preview = usePreview<'conversion'>(reread);

  const choose = (chosen: Practice): void => {
    setPractice(chosen);
    setLong(false);
    writing.dismiss();
    preview.close();
  };
  const planning = (
    <div className={styles.row}>
      <Spinner
        className={styles.planning}
        size="tiny"
        label={practice === 'balanced' ? words.planningLong : words.planning}
      />
    </div>
  );
  const count = plan?.edit.cells.length ?? 0;
  // After writing, what was planned for the workbook before is no news.
  const isPast = pending && writing.outcome !== null;
  const shown = plan && !isPast && hasConverted(plan) ? plan : null;
  return (
    <SubPlace title={words.title} back={words.back} opened={opened} onClose={onClose}>
      <div className={styles.row}>
        <p className={quiet}>{plan && !pending && !shown ? nothingToConvert(plan, words) : words.lead}</p>
      </div>
      {(shown ?? pending) && (
        <div className={styles.row}>
          <PracticeChoice practice={practice} disabled={writing.busy} onChoose={choose} />
        </div>
      )}
      {!host.apply && <NoWriting onConvert={onConvert} unavailable={words.unavailable} />}
      {shown && <PlanSummary plan={shown} onLonger={long || pending ? null : () => setLong(true)} />}
      {pending && active && planning}
      {shown && host.apply && (
        <div className={styles.row}>
          <Button
            size="small"
            appearance="primary"
            icon={<NumberSymbolRegular />}
            disabledFocusable={pending || writing.busy || preview.looking}
            onClick={() => {
              writing.dismiss();
              void preview.look('conversion');
            }}
          >
            {words.write(count)}
          </Button>
        </div>
      )}
      <WritingStatus writing={writing} onLookAgain={() => void preview.lookAgain()} onGoTo={onGoTo} />
      <EffectLine effects={effects} />
      {hidden > 0 && effects.length > 0 && writing.outcome?.kind === 'written' && (
        <div className={styles.row}>
          <p className={quiet}>{words.keptBroken(hidden)}</p>
        </div>
      )}
      {preview.wanted && plan && (
        <ConversionPreview
          key={preview.wanted.turn}
          plan={plan}
          busy={writing.busy || pending || preview.looking}
          note={host.kind === 'excel' ? writes.noUndo : ''}
          onWrite={() => {
            watch();
            setHidden(plan.broken.length);
            void writing.write({ edit: plan.edit, kept: {} }).then((done) => {
              if (done) preview.finish();
            });
          }}
          onCancel={preview.close}
        />
      )}
      {shown ? <PlanSections plan={shown} onGoTo={onGoTo} /> : plan && !isPast && <LeftForms plan={plan} />}
    </SubPlace>
  );
}

function hasConverted({ forms }: ConversionPlan): boolean {
  return forms.some(({ left }) => left === null);
}

function nothingToConvert({ forms }: ConversionPlan, words: ReturnType<typeof useConversionWords>): string {
  const accounts = forms.filter(({ left }) => left !== 'performance');
  const isDone =
    accounts.length > 0 && accounts.every(({ unit, left }) => left === 'otherUnit' && unit === '万元');
  return isDone ? words.inWanAlready : words.nothingInYuan;
}
