import type { Dispatch, ReactElement } from 'react';
import type { Finding, WorkbookReport } from '../engine/report/report';
import { findingsInOrder, groupFindings, type FindingGroup, type WalkItem } from './findingGroups';
import { FindingDetail } from './findings/FindingDetail';
import { FindingList } from './findings/FindingList';
import { NoFindings } from './findings/NoFindings';
import { FormsView } from './forms/FormsView';
import { LedgerView } from './ledger/LedgerView';
import { isOpen, type PaneEvent, type PaneState } from './paneState';
import type { Locatable } from './place';

export interface PaneBodyProps {
  readonly report: WorkbookReport;
  readonly pane: PaneState;
  /** The finding whose detail is shown. */
  readonly opened: Finding | null;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly onStand: (item: WalkItem) => void;
  readonly onOpen: (finding: Finding) => void;
  readonly onGoTo: (place: Locatable) => void;
}

/** What the chosen place shows. */
export function PaneBody(props: PaneBodyProps): ReactElement {
  const { report, pane, onGoTo } = props;
  switch (pane.place) {
    case 'ledger':
      return <LedgerView report={report} onGoTo={onGoTo} />;
    case 'forms':
      return <FormsView report={report} onGoTo={onGoTo} />;
    case 'findings':
      return <Findings {...props} />;
  }
}

function Findings({ report, pane, opened, dispatch, onStand, onOpen, onGoTo }: PaneBodyProps): ReactElement {
  const groups = groupFindings(report, pane.filter);
  if (opened) {
    // A finding the page points at may lie outside the filter: then the walk is through all of them.
    const narrowed = findingsInOrder(groups);
    const walk = narrowed.includes(opened) ? narrowed : findingsInOrder(groupFindings(report, null));
    const index = walk.indexOf(opened);
    const step = (by: 1 | -1): void => {
      const next = walk[index + by];
      if (next) onOpen(next);
    };
    return (
      <FindingDetail
        finding={opened}
        cause={opened.cause === null ? null : (report.causes[opened.cause] ?? null)}
        index={index}
        count={walk.length}
        onBack={() => dispatch({ type: 'returned' })}
        onStep={step}
        onGoTo={onGoTo}
      />
    );
  }
  const asks = report.findings.some(({ level }) => level === 'error' || level === 'warning');
  return (
    <>
      {!asks && pane.filter === null && (
        <NoFindings
          report={report}
          more={report.findings.length > 0}
          onLedger={() => dispatch({ type: 'went', place: 'ledger' })}
        />
      )}
      {(groups.length > 0 || pane.filter !== null) && (
        <FindingList
          report={report}
          groups={groups}
          isOpen={(group: FindingGroup) => isOpen(pane, group)}
          current={pane.current}
          takeFocus={pane.returning}
          onToggle={({ key }) => dispatch({ type: 'toggled', key })}
          onStand={onStand}
          onOpen={onOpen}
          onGoTo={onGoTo}
        />
      )}
    </>
  );
}
