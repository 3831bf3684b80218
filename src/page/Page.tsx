import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState, type ReactElement } from 'react';
import { App } from '../views/App';
import { Notices } from './Notices';
import { usePreferences } from './preferences';
import { clearUnsaved } from './recovery/unsaved';
import { pageStrings } from './strings';
import { SCROLLING } from './room';
import { TitleBar } from './TitleBar';
import { useFileDrop } from './useFileDrop';
import { useOpenWorkbooks } from './useOpenWorkbooks';
import { CloseDialog } from './workbooks/CloseDialog';
import { NoWorkbook } from './workbooks/NoWorkbook';
import { SavedNotice, type SavedCopy } from './workbooks/SavedNotice';
import { NOTHING_KNOWN, type Standing } from './workbooks/standing';
import { Switcher } from './workbooks/Switcher';
import { useLeaving } from './workbooks/useLeaving';
import { useNextWorkbookKey } from './workbooks/useNextWorkbookKey';
import { WorkbookWindow } from './WorkbookWindow';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100dvh',
    // Words that are said but not shown stand beside lists that scroll: without an edge here they would make the page scroll.
    position: 'relative',
    overflow: 'clip',
    backgroundColor: tokens.colorNeutralBackground2,
    [SCROLLING]: { height: 'auto', minHeight: '100dvh' },
  },
  shown: { display: 'contents' },
  /** Behind another one: as it was when that goes away. */
  behind: { display: 'none' },
});

/** The product without Excel: workbooks, one of them in front, each beside its check pane. */
export function Page(): ReactElement {
  const preferences = usePreferences();
  const { locale, theme } = preferences;
  const strings = pageStrings(locale);
  const styles = useStyles();
  const opening = useOpenWorkbooks(strings.sampleName);
  const dragging = useFileDrop(opening.openFiles);
  const { workbooks, active, activate, touch, replace } = opening;
  const [standings, setStandings] = useState<ReadonlyMap<number, Standing>>(new Map());
  const [closing, setClosing] = useState<number | null>(null);
  /** The copy that was saved of the workbook closed last. */
  const [saved, setSaved] = useState<SavedCopy | null>(null);
  const header = useRef<HTMLElement>(null);
  const standingOf = (id: number): Standing => standings.get(id) ?? NOTHING_KNOWN;
  const report = active && standingOf(active.id).report;

  const onStanding = useCallback(
    (id: number, standing: Standing) => {
      if (standing.unsaved) touch(id);
      setStandings((before) => new Map(before).set(id, standing));
    },
    [touch],
  );
  const close = (id: number): void => {
    opening.close(id);
    setSaved(null);
    // The dialog or menu item that closed it is gone with it. The first button is the switcher, or the one that opens files.
    setTimeout(() => header.current?.querySelector('button')?.focus());
    setClosing(null);
    setStandings((before) => new Map([...before].filter(([each]) => each !== id)));
  };
  useLeaving(workbooks.some(({ id }) => standingOf(id).unsaved));
  useNextWorkbookKey(
    workbooks.map(({ id }) => id),
    active?.id ?? null,
    activate,
  );

  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = active ? `${active.snapshot.name} – ${strings.product}` : strings.product;
  }, [locale, strings, active]);

  const asked = workbooks.find(({ id }) => id === closing);
  const saveAsked = asked ? standingOf(asked.id).save : null;
  return (
    <App theme={theme} locale={locale}>
      <div className={styles.page}>
        <TitleBar
          header={header}
          switcher={
            <Switcher
              entries={workbooks.map(({ id, snapshot }) => {
                const { report: own, unsaved } = standingOf(id);
                return { id, name: snapshot.name, report: own, unsaved };
              })}
              active={active?.id ?? null}
              onActivate={activate}
              onClose={(id) => (standingOf(id).unsaved ? setClosing(id) : close(id))}
            />
          }
          report={report}
          preferences={preferences}
          strings={strings}
          onOpenFiles={opening.openFiles}
          onOpenSample={opening.openSample}
          onForget={() => void clearUnsaved()}
        />
        {saved && (
          <SavedNotice
            saved={saved}
            onClose={() => {
              setSaved(null);
              header.current?.querySelector('button')?.focus();
            }}
          />
        )}
        <Notices opening={opening} dragging={dragging} strings={strings} />
        {!active && opening.reading === null && <NoWorkbook />}
        {workbooks.map((workbook) => (
          <div key={workbook.id} className={workbook === active ? styles.shown : styles.behind}>
            <OneWorkbook
              workbook={workbook}
              shown={workbook === active}
              locale={locale}
              strings={strings}
              onOpenFiles={opening.openFiles}
              onStanding={onStanding}
              replace={replace}
            />
          </div>
        ))}
        {asked && (
          <CloseDialog
            name={asked.snapshot.name}
            kept={standingOf(asked.id).kept}
            // A copy that cannot be made leaves the workbook open; its pane says why when asked again.
            onSave={
              saveAsked &&
              (() =>
                void saveAsked().then(
                  (copy) => {
                    close(asked.id);
                    setSaved({ ...copy, workbook: asked.snapshot.name });
                  },
                  () => undefined,
                ))
            }
            onDiscard={() => close(asked.id)}
            onStay={() => setClosing(null)}
          />
        )}
      </div>
    </App>
  );
}

function OneWorkbook(
  props: Pick<Parameters<typeof WorkbookWindow>[0], 'shown' | 'locale' | 'strings' | 'onOpenFiles'> & {
    readonly workbook: ReturnType<typeof useOpenWorkbooks>['workbooks'][number];
    readonly onStanding: (id: number, standing: Standing) => void;
    readonly replace: (id: number, file: File) => void;
  },
): ReactElement {
  const { workbook, onStanding, replace, ...rest } = props;
  const { id } = workbook;
  return (
    <WorkbookWindow
      file={workbook}
      {...rest}
      onStanding={useCallback((standing: Standing) => onStanding(id, standing), [id, onStanding])}
      onReplace={useCallback((file: File) => replace(id, file), [id, replace])}
    />
  );
}
