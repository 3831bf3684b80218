import { makeStyles } from '@fluentui/react-components';
import {
  useCallback,
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
  useReducer,
  useRef,
  useState,
  type ReactElement,
} from 'react';
import type { WorkbookReport } from '../engine/report/report';
import type { Area } from '../engine/workbook/reference';
import { contains } from '../engine/workbook/reference';
import type { Locale } from '../locales/locale';
import { CheckPane } from '../views/CheckPane';
import { countByFilter } from '../views/findingGroups';
import type { MarkedSaved } from '../views/report/markedSaved';
import { saveCopy, saveMarkedCopy, type Copied, type CopySource } from './copies';
import { EditNotices } from './editing/EditNotices';
import { UncalculatedNotice } from './editing/UncalculatedNotice';
import { useGridEditing } from './editing/useGridEditing';
import { uncalculated } from './editing/version';
import { PAGE_FILES } from './file/pageFiles';
import { FindBar } from './finding/FindBar';
import { useFind } from './finding/useFind';
import { CellBar } from './grid/CellBar';
import { Grid } from './grid/Grid';
import { cellArea } from './grid/sheetLayout';
import { SheetTabs } from './grid/SheetTabs';
import type { OpenedFile } from './openWorkbook';
import { createPageHost } from './pageHost';
import { RecoveryBar } from './recovery/RecoveryBar';
import { useRecovery } from './recovery/useRecovery';
import { Progress } from './Progress';
import { SaveCopy } from './SaveCopy';
import { SplitLayout } from './SplitLayout';
import type { PageStrings } from './strings';
import { converted } from './convertedFile';
import { useCopying } from './useCopying';
import type { Standing } from './workbooks/standing';
import { useWorkStrings } from './workStrings';
import {
  changeView,
  cornerOn,
  initialView,
  neighbouringSheet,
  selectionOn,
  unsavedVersion,
} from './workbookView';

/** Milliseconds. */
const PREPARE_AFTER = 1_000;

const useStyles = makeStyles({
  /** Never less than a few rows of the grid. */
  sheet: { flexGrow: 1, flexBasis: 0, minHeight: '96px' },
  paneTitle: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
});

/** One open workbook with its pane. Each has its own; nothing of another one lingers in it. */
export function WorkbookWindow(props: {
  readonly file: OpenedFile;
  /** Whether it is the one in front. */
  readonly shown: boolean;
  readonly locale: Locale;
  readonly strings: PageStrings;
  readonly onStanding: (standing: Standing) => void;
  /** Opens files beside this one. */
  readonly onOpenFiles: (files: readonly File[]) => void;
  /** Opens a file made here in place of this one. */
  readonly onReplace: (file: File) => void;
}): ReactElement {
  const { file, strings, onStanding } = props;
  const styles = useStyles();
  const words = useWorkStrings();
  const panelId = useId();
  const panel = useRef<HTMLDivElement>(null);
  const findInput = useRef<HTMLInputElement>(null);
  const [view, change] = useReducer(changeView, file.snapshot, initialView);
  const [host] = useState(() => createPageHost(file, change));
  const [report, setReport] = useState<WorkbookReport | null>(null);
  const [rechecks, setRechecks] = useState(0);
  const [paneTurn, setPaneTurn] = useState(0);
  const onReport = useCallback((next: WorkbookReport | null) => {
    setReport(next);
    setRechecks((count) => count + 1);
  }, []);
  const counts = report && countByFilter(report);
  const { snapshot, activeSheet } = view;
  const sheet = snapshot.sheets.find((each) => each.name === activeSheet);
  const marks = useMemo(
    () => view.marks.filter((mark) => mark.sheet === activeSheet),
    [view.marks, activeSheet],
  );
  const selection = selectionOn(view, activeSheet);
  const corner = view.corners.has(activeSheet) ? cornerOn(view, activeSheet) : undefined;
  const merge = sheet?.merges?.find((area) => contains(area, selection.row, selection.column));
  const here: Area = merge ?? cellArea(selection.row, selection.column);
  const cell = { sheet: activeSheet, row: here.top, column: here.left };
  const toGrid = useCallback(
    () => panel.current?.querySelector('textarea')?.focus({ preventScroll: true }),
    [],
  );

  const editing = useGridEditing({
    edits: host.edits,
    sheet,
    cell,
    area: corner ? around(here, corner) : here,
    onTyping: host.setTyping,
    onSelect: (name, area) => change({ type: 'selectArea', sheet: name, area, show: true }),
  });
  const find = useFind({
    snapshot,
    activeSheet,
    from: cell,
    onSelect: (hit) => change({ type: 'select', cell: hit }),
    onClose: toGrid,
  });
  const lookFor = (step: 1 | -1 | 0): void => {
    if (step !== 0) find.go(step);
    else {
      find.show();
      setTimeout(() => findInput.current?.select());
    }
  };

  const recovery = useRecovery(file, host, view);
  const kept = recovery.kept === true;
  const version = unsavedVersion(view);
  const copying = useCopying();
  const copy = useMemo(
    (): CopySource => ({
      file,
      state: view.kept,
      settled: view.edited && view.edited.edits.length > 0 ? (host.edits?.settled ?? null) : null,
      strings,
    }),
    [file, host, strings, view.kept, view.edited],
  );
  const { run } = copying;
  const save = useCallback(async (): Promise<Copied | null> => {
    const made = await run((signal) => saveCopy(copy, signal));
    if (made) change({ type: 'saved', state: view.unsaved, version: made.version });
    return made;
  }, [run, copy, view.unsaved]);
  const unsaved = version !== null || view.unsaved !== null;
  const typing = editing.draft !== null && editing.draft.text !== editing.draft.initial;
  const { shown } = props;
  const commit = useEffectEvent(editing.commit);
  useEffect(() => {
    // What leaves the screen takes the focus along without a word: what was typed counts all the same.
    if (!shown) commit();
  }, [shown]);
  useEffect(() => {
    // Once the workbook is on the screen, so that its first change waits for nothing.
    const timer = setTimeout(() => void host.edits?.prepare(), PREPARE_AFTER);
    return () => clearTimeout(timer);
  }, [host]);
  useEffect(() => {
    const saveAll = async (): Promise<Copied> => {
      const made = await save();
      if (!made) throw new Error('given up');
      return made;
    };
    // What is being typed would be lost with the page too.
    onStanding({ report, unsaved: unsaved || typing, kept, save: file.carriesState ? saveAll : null });
  }, [onStanding, report, unsaved, typing, kept, save, file]);

  const saveMarked = async (): Promise<MarkedSaved | null> => {
    const made = await run((signal) => saveMarkedCopy({ ...copy, locale: props.locale }, signal));
    if (made) change({ type: 'saved', state: view.unsaved, version: made.version });
    return made && made.saved;
  };

  const convert = useMemo(
    () => (file.carriesState ? null : () => converted(file).then(props.onReplace)),
    [file, props.onReplace],
  );
  return (
    <SplitLayout
      labels={{ main: strings.workbook, pane: strings.results, resize: strings.resize }}
      main={
        <>
          {sheet && (
            <CellBar
              sheet={sheet}
              selection={selection}
              editing={editing}
              editable={host.edits !== null}
              canUndo={view.edited?.canUndo ?? false}
              canRedo={view.edited?.canRedo ?? false}
              strings={strings}
              onFind={() => lookFor(0)}
              onDone={(down) => {
                toGrid();
                const below = { sheet: activeSheet, row: here.bottom + 1, column: selection.column };
                if (down) change({ type: 'select', cell: below });
              }}
            />
          )}
          {find.open && <FindBar find={find} input={findInput} />}
          <RecoveryBar recovery={recovery} onRestored={() => setPaneTurn((turn) => turn + 1)} />
          <EditNotices editing={editing} onConvert={convert && (() => void convert())} />
          <div ref={panel} id={panelId} role="tabpanel" aria-label={activeSheet} className={styles.sheet}>
            {sheet && (
              <Grid
                sheet={sheet}
                selection={selection}
                {...(corner ? { corner } : {})}
                revision={view.revision}
                follow={view.follow}
                marks={marks}
                frozen={file.frozen.get(sheet.name)}
                shown={props.shown}
                editing={editing}
                readOnly={host.edits === null}
                strings={strings}
                onSelect={(to) => change({ type: 'select', cell: { sheet: sheet.name, ...to } })}
                onExtend={(to) => change({ type: 'extend', to })}
                onSelectArea={(area) => change({ type: 'selectArea', sheet: sheet.name, area, show: false })}
                onSheetStep={(step) =>
                  change({ type: 'activate', sheet: neighbouringSheet(snapshot, sheet.name, step) })
                }
                onFind={lookFor}
              />
            )}
          </div>
          <SheetTabs
            sheets={snapshot.sheets}
            active={activeSheet}
            marks={view.marks}
            strings={strings}
            panelId={panelId}
            onActivate={(name) => change({ type: 'activate', sheet: name })}
          />
        </>
      }
      pane={
        <CheckPane
          key={paneTurn}
          host={host}
          locale={props.locale}
          files={PAGE_FILES}
          saveMarked={saveMarked}
          {...(convert ? { onConvert: convert } : {})}
          onOpenNew={async (xlsx, name) => props.onOpenFiles([new File([Uint8Array.from(xlsx)], name)])}
          onReport={onReport}
          // The pane's headings continue the page's.
          header={
            <>
              <h2 className={styles.paneTitle}>{strings.results}</h2>
              {/* Said, not shown: who hears the page does not see the counts change. */}
              <div role="status" className={styles.paneTitle}>
                {counts && rechecks > 1 ? words.recheck(counts.error, counts.warning) : ''}
              </div>
              <SaveCopy
                file={file}
                state={view.kept}
                strings={strings}
                written={copy.settled !== null}
                unsaved={unsaved}
                save={save}
                saveMarked={saveMarked}
                kept={recovery.kept}
                onClose={toGrid}
              />
              <Progress
                running={copying.running}
                label={words.copying}
                cancelLabel={words.cancel}
                onCancel={copying.cancel}
              />
              {view.edited && <UncalculatedNotice cells={uncalculated(view.edited.version)} />}
            </>
          }
        />
      }
    />
  );
}

function around(area: Area, { row, column }: { readonly row: number; readonly column: number }): Area {
  return {
    top: Math.min(area.top, row),
    left: Math.min(area.left, column),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, column),
  };
}
