import { Button, Spinner, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { useState, type ReactElement } from 'react';
import { leftOut, takenEdit } from '../../engine/filling/taken';
import { DEFAULT_PACK, packNamed } from '../../engine/packs';
import type { WorkbookReport } from '../../engine/report/report';
import type { WorkbookSnapshot } from '../../engine/workbook/snapshot';
import type { Host } from '../../hosts/host';
import { FailureView } from '../errors/FailureView';
import type { Kept } from '../kept/kept';
import { useText } from '../language';
import type { Locatable } from '../place';
import { EffectLine } from '../writing/EffectLine';
import { NoWriting } from '../writing/NoWriting';
import { useEffects } from '../writing/useEffects';
import { usePreview } from '../writing/usePreview';
import { useWriting } from '../writing/useWriting';
import { useWritingWords } from '../writing/words';
import { WritingStatus } from '../writing/WritingStatus';
import { FillPreview } from './FillPreview';
import { FormulaChoice } from './FormulaChoice';
import { PlanView } from './PlanView';
import { useFillPlan } from './useFillPlan';
import { useTicks } from './useTicks';
import { useFillingWords } from './words';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', paddingBottom: '12px' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', padding: '2px 12px' },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '28px',
    fontWeight: tokens.fontWeightSemibold,
  },
  words: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  // The words of a quiet button stand under the title, not indented by its own padding.
  elsewhere: { paddingInline: '4px' },
  planning: { justifyContent: 'flex-start' },
});

export interface FillViewProps {
  readonly host: Host;
  readonly snapshot: WorkbookSnapshot;
  readonly report: WorkbookReport;
  readonly kept: Kept;
  /** Whether the place is in sight: nothing is worked out before. */
  readonly active: boolean;
  /** For an .xls: makes an .xlsx of it and opens that. */
  readonly onConvert?: (() => Promise<void>) | undefined;
  /** Absent where no workbook can be made. */
  readonly onNew: (() => void) | undefined;
  /** Absent where no form is in 元. */
  readonly onToWan: (() => void) | undefined;
  /** Absent where nothing can be imported. */
  readonly onImport: (() => void) | undefined;
  readonly onGoTo: (place: Locatable) => void;
  /** Reads the workbook again; what is shown follows. Null where that failed, which is shown above. */
  readonly reread: () => Promise<WorkbookSnapshot | null>;
}

/** What follows from the rest of the workbook, ticked or not, looked at and written as one change. */
export function FillView(props: FillViewProps): ReactElement {
  const { host, snapshot, report, kept, active, onConvert, onNew, onToWan, onImport, onGoTo, reread } = props;
  const styles = useStyles();
  const text = useText();
  const words = useFillingWords();
  const writes = useWritingWords();
  const ticks = useTicks();
  const [formulas, setFormulas] = useState(false);
  const pack = (kept.state.pack === null ? null : packNamed(kept.state.pack)) ?? DEFAULT_PACK;
  const { sheets } = kept.state;
  const { plans, pending, failure, retry } = useFillPlan(
    { snapshot, sheets, pack: pack.id, formulas, choices: ticks.choices },
    active,
  );
  const writing = useWriting(host, kept, reread, snapshot);
  const { watch, effects } = useEffects(report, writing);
  const preview = usePreview<'fill'>(reread);

  const title = (
    <>
      <div className={styles.row}>
        <h2 className={styles.title}>{words.title}</h2>
        {host.apply && <FormulaChoice formulas={formulas} onChoose={setFormulas} />}
      </div>
      {(onToWan ?? onImport) && (
        <div className={mergeClasses(styles.row, styles.elsewhere)}>
          {onToWan && (
            <Button size="small" appearance="subtle" onClick={onToWan}>
              {words.toWan}
            </Button>
          )}
          {onImport && (
            <Button size="small" appearance="subtle" onClick={onImport}>
              {words.fromData}
            </Button>
          )}
        </div>
      )}
    </>
  );
  if (!plans) {
    return (
      <div className={styles.place}>
        {title}
        <div className={styles.row}>
          {failure ? (
            <FailureView failure={failure} onRetry={retry} />
          ) : (
            <Spinner className={styles.planning} size="tiny" label={words.planning} />
          )}
        </div>
      </div>
    );
  }
  const { plan } = plans;
  const out = leftOut(plan, ticks.left);
  const edit = takenEdit(plan, plans.values, ticks.left);
  const count = edit.cells.length;
  const isDone = plan.proposals.length === 0;
  return (
    <div className={styles.place}>
      {title}
      {failure && <FailureView failure={failure} onRetry={retry} />}
      <div className={styles.row}>
        <p className={styles.words}>{!plans.anyForm ? words.noForms : isDone ? words.nothing : words.lead}</p>
      </div>
      <div className={styles.row}>
        {host.apply && !isDone && (
          <Button
            size="small"
            appearance="primary"
            icon={<TableAddRegular />}
            disabledFocusable={count === 0 || pending || writing.busy || preview.looking}
            onClick={() => {
              writing.dismiss();
              void preview.look('fill');
            }}
          >
            {count === 0 ? words.none : words.write(count)}
          </Button>
        )}
        {onNew && (
          <Button size="small" appearance="subtle" onClick={onNew}>
            {text.newWorkbook}
          </Button>
        )}
      </div>
      {!host.apply && <NoWriting onConvert={onConvert} unavailable={words.unavailable} />}
      <WritingStatus writing={writing} onLookAgain={() => void preview.lookAgain()} onGoTo={onGoTo} />
      <EffectLine effects={effects} />
      {preview.wanted && (
        <FillPreview
          key={preview.wanted.turn}
          edit={edit}
          busy={writing.busy || pending || preview.looking}
          note={host.kind === 'excel' ? writes.noUndo : ''}
          onWrite={() => {
            watch();
            void writing.write({ edit, kept: {} }).then((done) => {
              if (done) preview.finish();
            });
          }}
          onCancel={preview.close}
        />
      )}
      <PlanView plan={plan} ticks={host.apply ? ticks : null} out={out} onGoTo={onGoTo} />
    </div>
  );
}
