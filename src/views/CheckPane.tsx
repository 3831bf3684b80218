import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useReducer, useState, type ReactElement, type ReactNode } from 'react';
import type { Finding, WorkbookReport } from '../engine/report/report';
import type { Files } from '../hosts/files';
import type { Host } from '../hosts/host';
import type { Locale } from '../locales/locale';
import { CrashGuard } from './errors/CrashGuard';
import { countByFilter, type WalkItem } from './findingGroups';
import { HelpContext } from './help/help';
import { HelpView } from './help/HelpView';
import { keptOf } from './kept/kept';
import { useWorkbookState } from './kept/useWorkbookState';
import { LocaleContext, useText } from './language';
import { NarrativeLoader } from './narrative/NarrativeLoader';
import { PaneBody } from './PaneBody';
import { PaneNotices } from './PaneNotices';
import { initialPane, reducePane, type PanePlace } from './paneState';
import { PlaceTabs } from './PlaceTabs';
import type { Locatable } from './place';
import { Welcome } from './states/Welcome';
import { CheckBar } from './summary/CheckBar';
import { SeverityFilters } from './summary/SeverityFilters';
import { Understood } from './summary/Understood';
import { useCheck } from './useCheck';
import { useGoTo } from './useGoTo';
import { useMarks } from './useMarks';

export interface CheckPaneProps {
  readonly host: Host;
  readonly locale: Locale;
  /** Files beside the workbook; without it neither is anything opened nor a document made. */
  readonly files?: Files;
  /** For an .xls, which cannot be written to: makes an .xlsx of it and opens that. */
  readonly onConvert?: () => Promise<void>;
  /** The report to show instead of the pane's own; null for none yet. Left out, the pane keeps its own. */
  readonly report?: WorkbookReport | null;
  /** Called with each report the pane makes. */
  readonly onReport?: (report: WorkbookReport | null) => void;
  /** Called as the user stands on a finding; null on a cause or back at the top. */
  readonly onFinding?: (finding: Finding | null) => void;
  /** Checks as soon as the pane or another host appears. */
  readonly autoCheck?: boolean;
  /** A finding chosen elsewhere, whose detail is to be shown. */
  readonly selectedFindingId?: string | null;
  /** Stands above everything: the page's title of the pane. */
  readonly header?: ReactNode;
}

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    // With little room (200 % zoom, a low window) the whole pane scrolls instead of the list alone.
    overflowY: 'auto',
    boxSizing: 'border-box',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
  },
  summary: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '4px 12px 8px' },
  // The top right 34 × 32 px belong to the host's menu.
  understood: { paddingInlineEnd: '38px' },
  /** Covered by a help page, and as it was when that is closed. */
  covered: { display: 'none' },
  body: {
    flex: '1 0 0',
    minHeight: '160px',
    overflowY: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The pane: check, what was understood, findings by severity and cause, the ledger, the narrative, the forms. */
export function CheckPane(props: CheckPaneProps): ReactElement {
  return (
    <LocaleContext value={props.locale}>
      <CrashGuard>
        <Pane {...props} />
      </CrashGuard>
    </LocaleContext>
  );
}

function Pane(props: CheckPaneProps): ReactElement {
  const { host, onReport, onFinding, autoCheck = false, selectedFindingId = null, header } = props;
  const styles = useStyles();
  const text = useText();
  const [pane, dispatch] = useReducer(reducePane, initialPane);
  const state = useWorkbookState(host);
  const control = useCheck(host, { autoCheck, onReport, kept: state.load });
  const report = props.report === undefined ? control.report : props.report;
  const kept = keptOf({ host, control: state, report, rejudge: control.rejudge });
  const { goTo, ...going } = useGoTo(host);
  const marks = useMarks(host);

  // Once opened it stays in the page, for what was typed and opened in it; another workbook has its own.
  const [narrated, setNarrated] = useState<{ readonly host: Host; readonly turn: number } | null>(null);
  if (pane.place === 'narrative' && narrated?.host !== host) {
    setNarrated({ host, turn: (narrated?.turn ?? 0) + 1 });
  }

  const [seenReport, setSeenReport] = useState(report);
  if (seenReport !== report) {
    setSeenReport(report);
    dispatch({ type: 'renewed', findings: report?.findings ?? [] });
  }
  const [seenSelection, setSeenSelection] = useState<string | null>(null);
  if (seenSelection !== selectedFindingId) {
    setSeenSelection(selectedFindingId);
    if (selectedFindingId !== null) dispatch({ type: 'pointed', id: selectedFindingId });
  }

  const stand = (item: WalkItem): void => {
    dispatch({ type: 'stood', key: item.key });
    onFinding?.(item.kind === 'finding' ? item.finding : null);
    goTo(item.kind === 'finding' ? item.finding : item.cause);
  };
  const open = (finding: Finding): void => {
    dispatch({ type: 'opened', id: finding.id });
    onFinding?.(finding);
    goTo(finding);
  };
  const go = (place: PanePlace): void => {
    dispatch({ type: 'went', place });
    // Every other place shows what a check has found or read.
    const lacks = report === null || (place === 'narrative' && control.snapshot === null);
    if (place !== 'findings' && lacks && control.running === null) control.run();
  };

  const covered = pane.help !== null && styles.covered;
  const opened = report?.findings.find((finding) => finding.id === pane.detail) ?? null;
  return (
    <section className={styles.pane} aria-label={text.brand}>
      {header}
      {opened === null && (
        <div className={mergeClasses(styles.summary, covered)}>
          {report && (
            <div className={styles.understood}>
              <Understood report={report} onOpen={() => go('forms')} />
            </div>
          )}
          {!report && <Welcome />}
          <CheckBar
            report={report}
            control={control}
            marks={marks}
            canMark={host.canMark !== false}
            strict={kept.state.strict}
          />
          {report && pane.place !== 'narrative' && (
            <SeverityFilters
              counts={countByFilter(report)}
              chosen={pane.filter}
              onChoose={(filter) => dispatch({ type: 'filtered', filter })}
            />
          )}
        </div>
      )}
      <PaneNotices report={report} control={control} going={going} marks={marks} state={state} />
      {report && (
        <HelpContext value={(check) => dispatch({ type: 'helpOpened', check })}>
          {pane.help !== null && (
            <div className={styles.body}>
              <HelpView
                key={pane.help}
                check={pane.help}
                report={report}
                onBack={() => dispatch({ type: 'helpClosed' })}
                onGoTo={goTo}
              />
            </div>
          )}
          <div className={mergeClasses(styles.body, covered)}>
            {control.snapshot && narrated?.host === host && (
              <div className={mergeClasses(pane.place !== 'narrative' && styles.covered)}>
                <NarrativeLoader
                  key={narrated.turn}
                  host={host}
                  snapshot={control.snapshot}
                  kept={kept}
                  files={props.files}
                  onConvert={props.onConvert}
                  onGoTo={goTo}
                  reread={control.reread}
                />
              </div>
            )}
            <PaneBody
              report={report}
              pane={pane}
              kept={kept}
              opened={opened}
              dispatch={dispatch}
              onStand={stand}
              onOpen={open}
              onGoTo={(place: Locatable) => goTo(place)}
            />
          </div>
        </HelpContext>
      )}
      {!report && <div className={styles.body} />}
      <PlaceTabs place={pane.place} onGo={go} />
    </section>
  );
}
