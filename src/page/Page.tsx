import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState, type ReactElement } from 'react';
import type { WorkbookReport } from '../engine/report/report';
import { App } from '../views/App';
import { Notices } from './Notices';
import { usePreferences } from './preferences';
import { pageStrings } from './strings';
import { TitleBar } from './TitleBar';
import { useFileDrop } from './useFileDrop';
import { useOpenWorkbook } from './useOpenWorkbook';
import { WorkbookWindow } from './WorkbookWindow';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100dvh',
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (max-width: 839px) and (max-height: 519px)': { height: 'auto', minHeight: '100dvh' },
  },
});

/** The product without Excel: a workbook beside the check pane. */
export function Page(): ReactElement {
  const preferences = usePreferences();
  const { locale, theme } = preferences;
  const strings = pageStrings(locale);
  const styles = useStyles();
  const opening = useOpenWorkbook(strings.sampleName);
  const dragging = useFileDrop(opening.openFile);
  const { workbook } = opening;
  const id = workbook?.id;
  // The report belongs to the workbook it was made of; another one in front has none yet.
  const [reported, setReported] = useState<{
    readonly id: number;
    readonly report: WorkbookReport | null;
  } | null>(null);
  const report = reported && reported.id === id ? reported.report : null;

  const onReport = useCallback(
    (next: WorkbookReport | null) => setReported(id === undefined ? null : { id, report: next }),
    [id],
  );

  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = workbook ? `${workbook.snapshot.name} – ${strings.product}` : strings.product;
  }, [locale, strings, workbook]);

  return (
    <App theme={theme} locale={locale}>
      <div className={styles.page}>
        <TitleBar
          fileName={workbook?.snapshot.name ?? null}
          report={report}
          preferences={preferences}
          strings={strings}
          onOpenFile={opening.openFile}
          onOpenSample={opening.openSample}
        />
        <Notices opening={opening} dragging={dragging} strings={strings} />
        {workbook && (
          <WorkbookWindow
            key={workbook.id}
            file={workbook}
            locale={locale}
            strings={strings}
            onReport={onReport}
            onOpenFile={opening.openFile}
          />
        )}
      </div>
    </App>
  );
}
