import { makeStyles } from '@fluentui/react-components';
import { useId, useMemo, useReducer, useState, type ReactElement } from 'react';
import type { WorkbookReport } from '../engine/report/report';
import { BROWSER_FILES } from '../hosts/file/browserFiles';
import type { Locale } from '../locales/locale';
import { CheckPane } from '../views/CheckPane';
import { CellBar } from './grid/CellBar';
import { Grid } from './grid/Grid';
import { SheetTabs } from './grid/SheetTabs';
import type { OpenedFile } from './openWorkbook';
import { createPageHost } from './pageHost';
import { SaveCopy } from './SaveCopy';
import { SplitLayout } from './SplitLayout';
import type { PageStrings } from './strings';
import { converted } from './convertedFile';
import { changeView, initialView, neighbouringSheet, selectionOn } from './workbookView';

const useStyles = makeStyles({
  sheet: { flexGrow: 1, minHeight: 0 },
  paneTitle: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
});

/** One open workbook with its pane. A new workbook is a new window: nothing of the old one lingers. */
export function WorkbookWindow(props: {
  readonly file: OpenedFile;
  readonly locale: Locale;
  readonly strings: PageStrings;
  readonly onReport: (report: WorkbookReport | null) => void;
  /** Opens a file made here in place of this one. */
  readonly onOpenFile: (file: File) => void;
}): ReactElement {
  const { file, strings } = props;
  const styles = useStyles();
  const panelId = useId();
  const [view, change] = useReducer(changeView, file.snapshot, initialView);
  const [host] = useState(() => createPageHost(file, change));
  const { snapshot } = view;
  const sheet = snapshot.sheets.find((each) => each.name === view.activeSheet);
  const marks = useMemo(
    () => view.marks.filter((mark) => mark.sheet === view.activeSheet),
    [view.marks, view.activeSheet],
  );

  const selection = selectionOn(view, view.activeSheet);
  return (
    <SplitLayout
      labels={{ main: strings.workbook, pane: strings.results, resize: strings.resize }}
      main={
        <>
          {sheet && <CellBar sheet={sheet} selection={selection} strings={strings} />}
          <div id={panelId} role="tabpanel" aria-label={view.activeSheet} className={styles.sheet}>
            {sheet && (
              <Grid
                sheet={sheet}
                selection={selection}
                revision={view.revision}
                marks={marks}
                strings={strings}
                onSelect={(cell) => change({ type: 'select', cell: { sheet: sheet.name, ...cell } })}
                onSheetStep={(step) =>
                  change({ type: 'activate', sheet: neighbouringSheet(snapshot, sheet.name, step) })
                }
              />
            )}
          </div>
          <SheetTabs
            sheets={snapshot.sheets}
            active={view.activeSheet}
            marks={view.marks}
            strings={strings}
            panelId={panelId}
            onActivate={(name) => change({ type: 'activate', sheet: name })}
          />
        </>
      }
      pane={
        <CheckPane
          host={host}
          locale={props.locale}
          files={BROWSER_FILES}
          {...(file.carriesState ? {} : { onConvert: () => converted(file).then(props.onOpenFile) })}
          onReport={props.onReport}
          // The pane's headings continue the page's.
          header={
            <>
              <h2 className={styles.paneTitle}>{strings.results}</h2>
              {(view.unsaved !== null || view.written !== null) && (
                <SaveCopy
                  file={file}
                  state={view.kept}
                  written={view.written}
                  strings={strings}
                  onSaved={() => change({ type: 'saved', state: view.unsaved, written: view.written })}
                />
              )}
            </>
          }
        />
      }
    />
  );
}
