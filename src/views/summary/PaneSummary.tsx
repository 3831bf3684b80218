import { Button, makeStyles } from '@fluentui/react-components';
import type { Dispatch, ReactElement } from 'react';
import { countByFilter } from '../findingGroups';
import { useText } from '../language';
import { MENU_CORNER } from '../menuCorner';
import { writes, type PaneEvent, type PaneState } from '../paneState';
import { Welcome } from '../states/Welcome';
import { CheckBar, type CheckBarProps } from './CheckBar';
import { SeverityFilters } from './SeverityFilters';
import { Understood } from './Understood';

const useStyles = makeStyles({
  summary: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '4px 12px 8px' },
  start: { alignSelf: 'flex-start', marginInlineStart: '-8px' },
  understood: { paddingInlineEnd: MENU_CORNER },
});

export interface PaneSummaryProps extends CheckBarProps {
  readonly pane: PaneState;
  readonly dispatch: Dispatch<PaneEvent>;
  /** Shows what was recognised. */
  readonly onForms: () => void;
  /** Makes a workbook where there is none. Absent where none can be made. */
  readonly onNew: (() => void) | undefined;
}

/** What stands above every place: what was understood, the check, how much of each severity there is. */
export function PaneSummary({ pane, dispatch, onForms, onNew, ...bar }: PaneSummaryProps): ReactElement {
  const styles = useStyles();
  const text = useText();
  const { report } = bar;
  return (
    <div className={styles.summary}>
      {report ? (
        <div className={styles.understood}>
          <Understood report={report} onOpen={onForms} />
        </div>
      ) : (
        <Welcome />
      )}
      <CheckBar {...bar} />
      {!report && onNew && (
        <Button className={styles.start} size="small" appearance="subtle" onClick={onNew}>
          {text.newWorkbook}
        </Button>
      )}
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
