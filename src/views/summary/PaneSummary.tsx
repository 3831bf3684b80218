import { makeStyles } from '@fluentui/react-components';
import type { Dispatch, ReactElement } from 'react';
import { countByFilter } from '../findingGroups';
import { writes, type PaneEvent, type PaneState } from '../paneState';
import { Welcome, type WelcomeProps } from '../states/Welcome';
import { CheckBar, type CheckBarProps } from './CheckBar';
import { SeverityFilters } from './SeverityFilters';
import { Understood } from './Understood';

const useStyles = makeStyles({
  summary: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '4px 12px 8px' },
  // The top right 34 × 32 px belong to the host's menu.
  understood: { paddingInlineEnd: '38px' },
});

export interface PaneSummaryProps extends CheckBarProps, WelcomeProps {
  readonly pane: PaneState;
  readonly dispatch: Dispatch<PaneEvent>;
  /** Shows what was recognised. */
  readonly onForms: () => void;
}

/** What stands above every place: what was understood, the check, how much of each severity there is. */
export function PaneSummary({ pane, dispatch, onForms, onNew, ...bar }: PaneSummaryProps): ReactElement {
  const styles = useStyles();
  const { report } = bar;
  return (
    <div className={styles.summary}>
      {report ? (
        <div className={styles.understood}>
          <Understood report={report} onOpen={onForms} />
        </div>
      ) : (
        <Welcome onNew={onNew} />
      )}
      <CheckBar {...bar} />
      {report && !writes(pane.place) && (
        <SeverityFilters
          counts={countByFilter(report)}
          chosen={pane.filter}
          onChoose={(filter) => dispatch({ type: 'filtered', filter })}
        />
      )}
    </div>
  );
}
