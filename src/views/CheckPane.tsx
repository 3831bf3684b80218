import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useReducer, useState, type ReactElement, type ReactNode } from 'react';
import type { Finding, WorkbookReport } from '../engine/report/report';
import type { Files } from '../hosts/files';
import type { Host } from '../hosts/host';
import type { Locale } from '../locales/locale';
import { CrashGuard } from './errors/CrashGuard';
import type { WalkItem } from './findingWalk';
import { useAdopting } from './findings/adopt/useAdopting';
import { useGoOn } from './findings/useGoOn';
import { HelpContext } from './help/help';
import { HelpView } from './help/HelpView';
import { keptOf } from './kept/kept';
import { useWorkbookState } from './kept/useWorkbookState';
import { LocaleContext, useText } from './language';
import { LazyPlaces } from './LazyPlaces';
import { lazyPlace } from './LazyPlace';
import type { OpenNew } from './newWorkbook/useMaking';
import { PaneBody } from './PaneBody';
import { PaneNotices } from './PaneNotices';
import { initialPane, reducePane, writes, type Cover, type PanePlace } from './paneState';
import type { Locatable } from './place';
import { PlaceTabs } from './PlaceTabs';
import type { SaveMarked } from './report/markedSaved';
import { useReporting } from './report/useReporting';
import { ABOVE_PLACES, LOW, LOW_AND_NARROW } from './room';
import { usePreferences } from './settings/preferences';
import { PaneSummary } from './summary/PaneSummary';
import { useCheck } from './useCheck';
import { useGoTo } from './useGoTo';
import { useFollowing, useMarks } from './useMarks';
import { usePlaceScroll } from './usePlaceScroll';
import { useReturn } from './useReturn';

export interface CheckPaneProps {
  readonly host: Host;
  readonly locale: Locale;
  /** Files beside the workbook; without it neither is anything opened nor a document made. */
  readonly files?: Files;
  /** For an .xls, which cannot be written to: makes an .xlsx of it and opens that. */
  readonly onConvert?: () => Promise<void>;
  /** Opens a new workbook made here. Absent where that cannot be done; it is then handed out as a file. */
  readonly onOpenNew?: OpenNew;
  /** Gives out a copy of the workbook with marked cells. Absent where the workbook is no file here. */
  readonly saveMarked?: SaveMarked;
  /** The report to show instead of the pane's own; null for none yet. Left out, the pane keeps its own. */
  readonly report?: WorkbookReport | null;
  /** Called with each report the pane makes. */
  readonly onReport?: (report: WorkbookReport | null) => void;
  /** Called as the user stands on a finding; null on a cause or back at the top. */
  readonly onFinding?: (finding: Finding | null) => void;
  /** Checks as soon as the pane or another host appears. */
  readonly autoCheck?: boolean;
  /** What is shown first; left out, the findings. */
  readonly firstPlace?: PanePlace;
  /** A finding chosen elsewhere, whose detail is to be shown. */
  readonly selectedFindingId?: string | null;
  /** The language is among the settings: where nothing else offers a choice of it. */
  readonly withLanguage?: boolean;
  /** Stands above everything: the page's title of the pane. */
  readonly header?: ReactNode;
  /** Stands beside the brand, at the bottom: another way to a workbook. */
  readonly foot?: ReactNode;
}

const NewWorkbook = lazyPlace(async () => {
  const made = await import(/* webpackChunkName: "new-workbook-form" */ './newWorkbook/NewWorkbook');
  return made.NewWorkbook;
});

const Report = lazyPlace(async () => {
  const { ReportPlace } = await import(/* webpackChunkName: "report" */ './report/ReportPlace');
  return ReportPlace;
});

const SettingsView = lazyPlace(async () => {
  const made = await import(/* webpackChunkName: "settings" */ './settings/SettingsView');
  return made.SettingsView;
});

const useStyles = makeStyles({
  frame: { height: '100%', containerType: 'size' },
  pane: {
    // What is placed in it for screen readers alone must not make the window scroll.
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    // With little room (200 % zoom, a low window) the whole pane scrolls instead of the list alone.
    overflowY: 'auto',
    // What takes the focus is not left behind the places.
    [LOW]: { '--places-height': '33px', scrollPaddingBottom: ABOVE_PLACES },
    [LOW_AND_NARROW]: { '--places-height': '64px' },
    boxSizing: 'border-box',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
  },
  /** The page keeps no corner for a host's menu. */
  inPage: { '--menu-corner': '0px' },
  /** Covered by a help page, and as it was when that is closed. */
  covered: { display: 'none' },
  body: {
    position: 'relative',
    flex: '1 0 0',
    minHeight: '160px',
    overflowY: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [LOW]: { flexBasis: 'auto', minHeight: 'auto', overflowY: 'visible' },
  },
});

/** The pane: check, what was understood, findings by severity and cause, the ledger, filling, the narrative, the forms. */
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
  const { host, onReport, onFinding, autoCheck = false, selectedFindingId = null, header, files } = props;
  const styles = useStyles();
  const text = useText();
  const [pane, dispatch] = useReducer(reducePane, {
    ...initialPane,
    place: props.firstPlace ?? initialPane.place,
  });
  const state = useWorkbookState(host);
  const preferences = usePreferences();
  const marks = useMarks(host);
  const onAsked = preferences.autoMark && host.canMark !== false ? marks.mark : undefined;
  const control = useCheck(host, { autoCheck, onReport, onAsked, kept: state.load, live: preferences.live });
  const report = props.report === undefined ? control.report : props.report;
  useFollowing(marks, report);
  const kept = keptOf({ host, control: state, report, rejudge: control.rejudge });
  const { goTo, ...going } = useGoTo(host);
  const adopting = useAdopting(host);
  const { onConvert, saveMarked } = props;
  const reporting = useReporting({ host, files, convertible: onConvert !== undefined, saveMarked });
  const opener = useReturn();

  const [seenReport, setSeenReport] = useState(report);
  if (seenReport !== report) {
    setSeenReport(report);
    dispatch({ type: 'renewed', report, before: seenReport });
  }
  const [seenSelection, setSeenSelection] = useState<string | null>(null);
  if (seenSelection !== selectedFindingId) {
    setSeenSelection(selectedFindingId);
    if (selectedFindingId !== null) dispatch({ type: 'pointed', id: selectedFindingId });
  }

  const { goOn, onKeyDown } = useGoOn();
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
    const lacks = report === null || (writes(place) && control.snapshot === null);
    if (place !== 'findings' && lacks && control.running === null) control.run();
  };

  const cover = (by: Cover): void => {
    opener.leave();
    dispatch({ type: 'covered', cover: by });
  };
  const uncover = (): void => {
    dispatch({ type: 'uncovered' });
    opener.comeBack();
  };
  // Where there are no files there is nothing to hand a new workbook out as.
  const onNew = files && (() => cover('new'));

  const covered = (pane.help !== null || pane.cover !== null) && styles.covered;
  const opened = report?.findings.find((finding) => finding.id === pane.detail) ?? null;
  const inDetail = opened !== null || pane.mended !== null;
  const { paneRef, bodyRef, onScroll } = usePlaceScroll(inDetail ? null : pane.place);
  return (
    <div className={styles.frame}>
      {/* Arrow keys from buttons inside; the pane itself takes no focus. */}
      <section
        ref={paneRef}
        onScroll={onScroll}
        className={mergeClasses(styles.pane, header !== undefined && styles.inPage)}
        aria-label={text.brand}
        onKeyDown={onKeyDown}
      >
        {header}
        {!inDetail && (
          <div className={covered || undefined}>
            <PaneSummary
              pane={pane}
              dispatch={dispatch}
              report={report}
              control={control}
              marks={marks}
              canMark={host.canMark !== false}
              reporting={reporting}
              strict={kept.state.strict}
              onForms={() => go('forms')}
              onNew={onNew}
            />
          </div>
        )}
        <PaneNotices report={report} control={control} going={going} marks={marks} state={state} />
        {report && reporting.asked && (
          <div className={covered || undefined}>
            <Report
              asked={reporting.asked}
              besideMenu={inDetail}
              host={host}
              snapshot={control.snapshot}
              report={report}
              stale={control.stale}
              kept={kept}
              files={files}
              saveMarked={saveMarked}
              onConvert={onConvert}
              onGoTo={goTo}
              reread={control.reread}
            />
          </div>
        )}
        {pane.cover === 'new' && files && (
          <div className={styles.body}>
            <NewWorkbook files={files} kept={kept} onOpen={props.onOpenNew} onClose={uncover} />
          </div>
        )}
        {pane.cover === 'settings' && (
          <div className={styles.body}>
            <SettingsView
              kept={kept}
              report={report}
              withLanguage={props.withLanguage === true}
              canMark={host.canMark !== false}
              onClose={uncover}
            />
          </div>
        )}
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
            <div ref={bodyRef} className={mergeClasses(styles.body, covered)} onScroll={onScroll}>
              {control.snapshot && (
                <LazyPlaces
                  place={pane.place}
                  asked={adopting.asked}
                  besideMenu={inDetail}
                  host={host}
                  snapshot={control.snapshot}
                  report={report}
                  kept={kept}
                  files={files}
                  onConvert={props.onConvert}
                  onNew={onNew}
                  onOpenNew={props.onOpenNew}
                  onGoTo={goTo}
                  onFindings={() => {
                    go('findings');
                    dispatch({ type: 'returned' });
                  }}
                  reread={control.reread}
                />
              )}
              <PaneBody
                report={report}
                pane={pane}
                kept={kept}
                arrangement={preferences.arrangement}
                opened={opened}
                goOn={goOn}
                dispatch={dispatch}
                onStand={stand}
                onOpen={open}
                onAdopt={control.snapshot ? adopting.adopt : null}
                onGoTo={(place: Locatable) => goTo(place)}
                onPlace={go}
                onNew={onNew}
              />
            </div>
          </HelpContext>
        )}
        {!report && pane.cover === null && <div className={styles.body} />}
        <PlaceTabs place={pane.place} foot={props.foot} onGo={go} onSettings={() => cover('settings')} />
      </section>
    </div>
  );
}
