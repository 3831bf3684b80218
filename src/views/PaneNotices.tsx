import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WorkbookReport } from '../engine/report/report';
import { FailureView } from './errors/FailureView';
import type { WorkbookStateControl } from './kept/useWorkbookState';
import { useText } from './language';
import { MarkNotice } from './summary/MarkNotice';
import { SaidCounts } from './summary/SaidCounts';
import { StaleNotice } from './summary/StaleNotice';
import type { CheckControl } from './useCheck';
import type { GoTo } from './useGoTo';
import type { MarkControl } from './useMarks';

const useStyles = makeStyles({
  kept: {
    margin: 0,
    padding: '4px 12px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface PaneNoticesProps {
  readonly report: WorkbookReport | null;
  readonly control: CheckControl;
  readonly going: Omit<GoTo, 'goTo'>;
  readonly marks: MarkControl;
  readonly state: WorkbookStateControl;
}

/** What needs saying above the results: out of date, marked, and whatever did not work. */
export function PaneNotices(props: PaneNoticesProps): ReactElement {
  const { report, control, going, marks, state } = props;
  const styles = useStyles();
  const text = useText();
  const busy = control.running !== null;
  return (
    <>
      <SaidCounts report={report} running={busy} />
      {report && control.stale && <StaleNotice busy={busy} onRun={control.run} />}
      {control.failure && (
        <>
          <FailureView failure={control.failure} onRetry={control.run} onDismiss={control.dismiss} />
          {report && <p className={styles.kept}>{text.failure.kept}</p>}
        </>
      )}
      {report && state.problem && (
        <p className={styles.kept} role="status">
          {text.keptProblem[state.problem]}
        </p>
      )}
      {/* Where Excel as a whole does not answer, the check has said so already. */}
      {state.failure && !control.failure && <FailureView failure={state.failure} onDismiss={state.dismiss} />}
      {going.failure && <FailureView failure={going.failure} onDismiss={going.dismiss} />}
      {marks.outcome?.kind === 'failed' && (
        <FailureView failure={marks.outcome.failure} onDismiss={marks.dismiss} />
      )}
      {marks.outcome && marks.outcome.kind !== 'failed' && (
        <MarkNotice
          outcome={marks.outcome}
          onMark={() => report && marks.mark(report)}
          onDismiss={marks.dismiss}
        />
      )}
    </>
  );
}
