import type { Dispatch, ReactElement } from 'react';
import type { Cause, Finding, WorkbookReport } from '../engine/report/report';
import { isOpen as asksForSomething } from '../engine/report/waivers';
import {
  findingsInOrder,
  groupFindings,
  type Arrangement,
  type FindingGroup,
  type WalkItem,
} from './findingGroups';
import { FindingDetail } from './findings/FindingDetail';
import { FindingList } from './findings/FindingList';
import { NoFindings } from './findings/NoFindings';
import type { Kept } from './kept/kept';
import { lazyPlace } from './LazyPlace';
import { LedgerView } from './ledger/LedgerView';
import { isOpen, type PaneEvent, type PaneState } from './paneState';
import type { Locatable } from './place';
import { Since } from './summary/Since';

const FormsView = lazyPlace(async () => {
  const made = await import(/* webpackChunkName: "forms" */ './forms/FormsView');
  return made.FormsView;
});

export interface PaneBodyProps {
  readonly report: WorkbookReport;
  readonly pane: PaneState;
  readonly kept: Kept;
  /** In what order the findings stand. */
  readonly arrangement: Arrangement;
  /** The finding whose detail is shown. */
  readonly opened: Finding | null;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly onStand: (item: WalkItem) => void;
  readonly onOpen: (finding: Finding) => void;
  /** Null where nothing can be written. */
  readonly onAdopt: ((cause: Cause) => void) | null;
  readonly onGoTo: (place: Locatable) => void;
}

/** What the chosen place shows. */
export function PaneBody(props: PaneBodyProps): ReactElement | null {
  const { report, pane, kept, onGoTo } = props;
  switch (pane.place) {
    case 'ledger':
      return <LedgerView report={report} kept={kept} onGoTo={onGoTo} />;
    case 'forms':
      return <FormsView report={report} kept={kept} onGoTo={onGoTo} />;
    case 'filling':
    case 'narrative':
      // They stay in the page while other places are shown, with what was typed in them: LazyPlaces holds them.
      return null;
    case 'findings':
      return <Findings {...props} />;
  }
}

function Findings(props: PaneBodyProps): ReactElement {
  const { report, pane, kept, arrangement, opened, dispatch, onStand, onOpen, onAdopt, onGoTo } = props;
  if (opened) {
    // A finding the page points at may lie outside the filter: then the walk is through all of them.
    const narrowed = findingsInOrder(groupFindings(report, pane.filter, 'in place', arrangement));
    const walk = narrowed.includes(opened)
      ? narrowed
      : findingsInOrder(groupFindings(report, null, 'in place', arrangement));
    const index = walk.indexOf(opened);
    const step = (by: 1 | -1): void => {
      const next = walk[index + by];
      if (next) onOpen(next);
    };
    return (
      <FindingDetail
        finding={opened}
        kept={kept}
        cause={opened.cause === null ? null : (report.causes[opened.cause] ?? null)}
        index={index}
        count={walk.length}
        onBack={() => dispatch({ type: 'returned' })}
        onStep={step}
        onAdopt={onAdopt}
        onGoTo={onGoTo}
      />
    );
  }
  const groups = groupFindings(report, pane.filter, 'apart', arrangement);
  const asks = report.findings.some(
    (finding) => (finding.level === 'error' || finding.level === 'warning') && asksForSomething(finding),
  );
  return (
    <>
      <Since report={report} kept={kept} />
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
          kept={kept}
          groups={groups}
          isOpen={(group: FindingGroup) => isOpen(pane, group)}
          current={pane.current}
          takeFocus={pane.returning}
          onToggle={(group) => dispatch({ type: 'toggled', group })}
          onStand={onStand}
          onOpen={onOpen}
          onAdopt={onAdopt}
          onGoTo={onGoTo}
        />
      )}
    </>
  );
}
