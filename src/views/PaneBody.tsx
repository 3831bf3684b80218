import type { Dispatch, ReactElement, Ref } from 'react';
import { formsRead } from '../engine/report/formsRead';
import type { Cause, Finding, Level, WorkbookReport } from '../engine/report/report';
import { isOpen as asksForSomething } from '../engine/report/waivers';
import { groupFindings, type Arrangement, type FindingGroup } from './findingGroups';
import { findingsInOrder, lineNear, type WalkItem } from './findingWalk';
import type { Steps } from './findings/DetailFrame';
import { FindingDetail } from './findings/FindingDetail';
import { FindingList } from './findings/FindingList';
import { MendedDetail } from './findings/MendedDetail';
import type { GoOn } from './findings/useWalk';
import type { Kept } from './kept/kept';
import { lazyPlace } from './LazyPlace';
import { isOpen, type PaneEvent, type PanePlace, type PaneState } from './paneState';
import type { Locatable } from './place';
import { Since } from './summary/Since';

const LedgerView = lazyPlace(async () => {
  const made = await import(/* webpackChunkName: "ledger" */ './ledger/LedgerView');
  return made.LedgerView;
});
const NoFindings = lazyPlace(async () => {
  const made = await import(/* webpackChunkName: "no-findings" */ './findings/NoFindings');
  return made.NoFindings;
});
const NextSteps = lazyPlace(async () => {
  const made = await import(/* webpackChunkName: "no-findings" */ './findings/NextSteps');
  return made.NextSteps;
});
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
  /** Takes the keyboard into what is shown of the findings. */
  readonly goOn: Ref<GoOn>;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly onStand: (item: WalkItem) => void;
  readonly onOpen: (finding: Finding) => void;
  /** Null where nothing can be written. */
  readonly onAdopt: ((cause: Cause) => void) | null;
  readonly onGoTo: (place: Locatable) => void;
  readonly onPlace: (place: PanePlace) => void;
  /** Absent where no workbook can be made. */
  readonly onNew: (() => void) | undefined;
}

/** What the chosen place shows. */
export function PaneBody(props: PaneBodyProps): ReactElement | null {
  const { report, pane, kept, onGoTo } = props;
  switch (pane.place) {
    case 'ledger':
      return (
        <LedgerView
          report={report}
          kept={kept}
          backAt={pane.returning ? pane.current : null}
          onOpen={props.onOpen}
          onGoTo={onGoTo}
        />
      );
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
  const { report, pane, kept, arrangement, opened, goOn, dispatch, onStand, onOpen, onAdopt, onGoTo } = props;
  const groups = groupFindings(report, pane.filter, 'apart', arrangement);
  const isShown = (group: FindingGroup): boolean => isOpen(pane, group);
  const { mended } = pane;
  const finding = opened ?? mended?.finding;
  if (finding) {
    // What is there no longer keeps its place among the others of its report.
    const walk = walkAround(finding, opened || !mended ? report : mended.before, props);
    const index = walk.indexOf(finding);
    const there = new Map(report.findings.map((each) => [each.id, each]));
    const stillThere = (findings: readonly Finding[]) => findings.flatMap(({ id }) => there.get(id) ?? []);
    const previous = stillThere(walk.slice(0, index)).at(-1);
    const [next] = stillThere(walk.slice(index + 1));
    const steps: Steps = {
      position: opened && { index, count: walk.length },
      hasPrevious: previous !== undefined,
      hasNext: next !== undefined,
      back: pane.openedFrom === null ? 'list' : 'ledger',
      onBack: () => dispatch({ type: 'returned', line: lineNear(finding.id, walk, groups, isShown) }),
      onStep: (by: 1 | -1) => {
        const to = by === 1 ? next : previous;
        if (to) onOpen(to);
      },
      goOn,
    };
    if (!opened) return <MendedDetail {...steps} finding={finding} report={report} />;
    const cause = opened.cause === null ? null : (report.causes[opened.cause] ?? null);
    return (
      <FindingDetail
        {...steps}
        finding={opened}
        kept={kept}
        cause={cause}
        asked={mended === null}
        onAdopt={onAdopt}
        onGoTo={onGoTo}
      />
    );
  }
  const asks = (level: Level): boolean =>
    report.findings.some((each) => each.level === level && asksForSomething(each));
  const errors = asks('error');
  const warnings = asks('warning');
  const { onPlace, onNew } = props;
  return (
    <>
      {formsRead(report) > 0 && <Since report={report} kept={kept} />}
      {!errors && !warnings && pane.filter === null && (
        <NoFindings report={report} more={report.findings.length > 0} onPlace={onPlace} onNew={onNew} />
      )}
      {(groups.length > 0 || pane.filter !== null) && (
        <FindingList
          report={report}
          kept={kept}
          groups={groups}
          isOpen={isShown}
          current={pane.current}
          takeFocus={pane.returning}
          goOn={goOn}
          onToggle={(group) => dispatch({ type: 'toggled', group })}
          onStand={onStand}
          onOpen={onOpen}
          onAdopt={onAdopt}
          onGoTo={onGoTo}
        />
      )}
      {!errors && warnings && pane.filter === null && <NextSteps onPlace={onPlace} underList />}
    </>
  );
}

/** All findings in the order they are walked through. One that lies outside the filter is walked to among all of them. */
function walkAround(
  finding: Finding,
  report: WorkbookReport,
  { pane, arrangement }: Pick<PaneBodyProps, 'pane' | 'arrangement'>,
): readonly Finding[] {
  const narrowed = findingsInOrder(groupFindings(report, pane.filter, 'in place', arrangement));
  return narrowed.includes(finding)
    ? narrowed
    : findingsInOrder(groupFindings(report, null, 'in place', arrangement));
}
