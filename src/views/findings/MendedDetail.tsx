import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding, Outcome, WorkbookReport } from '../../engine/report/report';
import { useText } from '../language';
import { placeName } from '../place';
import { OutcomeSign } from '../signs/OutcomeSign';
import { DetailFrame, type Steps } from './DetailFrame';

const useStyles = makeStyles({
  statement: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** With these a check did not look at what it needs: that a finding is gone then says nothing about the figures. */
const UNJUDGED: ReadonlySet<Outcome> = new Set(['notApplicable', 'notEnoughData', 'unreadable']);

export interface MendedDetailProps extends Steps {
  /** As it was. */
  readonly finding: Finding;
  /** The report it is in no longer. */
  readonly report: WorkbookReport;
}

/** In place of a detail whose finding is gone from the report: what became of it, and the way on from where it stood. */
export function MendedDetail({ finding, report, ...steps }: MendedDetailProps): ReactElement {
  const styles = useStyles();
  const { detail } = useText();
  const outcome = report.checks.find(({ check }) => check === finding.check)?.outcome;
  const unjudged = outcome !== undefined && UNJUDGED.has(outcome);
  const words = unjudged ? detail.unjudged : finding.relation === null ? detail.settled : detail.agrees;
  return (
    <DetailFrame
      {...steps}
      id={finding.id}
      asked={false}
      title={
        <>
          <OutcomeSign outcome={unjudged ? outcome : 'pass'} />
          <span>{words(placeName(finding) ?? finding.label)}</span>
        </>
      }
    >
      <p className={styles.statement}>{finding.statement}</p>
    </DetailFrame>
  );
}
