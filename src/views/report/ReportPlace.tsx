import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useEffectEvent, type ReactElement } from 'react';
import type { WorkbookReport } from '../../engine/report/report';
import type { WorkbookEdit } from '../../engine/workbook/edits';
import type { WorkbookSnapshot } from '../../engine/workbook/snapshot';
import type { Files } from '../../hosts/files';
import type { Host } from '../../hosts/host';
import type { Kept } from '../kept/kept';
import { MENU_CORNER } from '../menuCorner';
import type { Locatable } from '../place';
import { NoWriting } from '../writing/NoWriting';
import { usePreview } from '../writing/usePreview';
import { useWriting } from '../writing/useWriting';
import { useWritingWords } from '../writing/words';
import { WritingStatus } from '../writing/WritingStatus';
import { FileStatus } from './FileStatus';
import type { SaveMarked } from './markedSaved';
import { SheetPreview } from './SheetPreview';
import { useFresh } from './useFresh';
import { useReportFile } from './useReportFile';
import type { AskedReport, ReportKind } from './useReporting';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column' },
  /** At the very top of the pane, whose right corner belongs to the host's menu. */
  besideMenu: { paddingInlineEnd: MENU_CORNER },
});

export interface ReportPlaceProps {
  readonly asked: AskedReport;
  readonly besideMenu: boolean;
  readonly host: Host;
  /** The workbook of `report`; null before it was read here. */
  readonly snapshot: WorkbookSnapshot | null;
  readonly report: WorkbookReport;
  /** The workbook changed after it was checked. */
  readonly stale: boolean;
  readonly kept: Kept;
  readonly files: Files | undefined;
  readonly saveMarked: SaveMarked | undefined;
  /** For an .xls: makes an .xlsx of it and opens that. */
  readonly onConvert: (() => Promise<void>) | undefined;
  readonly onGoTo: (place: Locatable) => void;
  /** Reads and checks the workbook again; null where that failed, which is shown above. */
  readonly reread: () => Promise<WorkbookSnapshot | null>;
}

/** What was asked of the menu 报告: a sheet to look at before it is written, files that were made, and the way back. */
export function ReportPlace(props: ReportPlaceProps): ReactElement {
  const { asked, besideMenu, host, snapshot, report, stale, kept, files, saveMarked, onGoTo, reread } = props;
  const styles = useStyles();
  const { noUndo } = useWritingWords();
  const fresh = useFresh(stale, reread);
  const writing = useWriting(host, kept, reread, snapshot);
  const preview = usePreview<'sheet'>(fresh.reread);
  const making = useReportFile({
    workbook: snapshot?.name ?? '',
    report,
    files,
    saveMarked,
    reread: fresh.reread,
  });

  const start = useEffectEvent((kind: ReportKind) => {
    writing.dismiss();
    making.dismiss();
    if (kind !== 'sheet') {
      if (preview.wanted) preview.close();
      void making.make(kind);
    } else if (host.apply) void preview.look('sheet');
  });
  useEffect(() => start(asked.kind), [asked]);

  const write = (edit: WorkbookEdit): void => {
    void writing.write({ edit, kept: {} }).then((done) => {
      if (done) preview.close();
    });
  };
  return (
    <div className={mergeClasses(styles.place, besideMenu && styles.besideMenu)}>
      <FileStatus making={making} said={fresh.said} />
      <WritingStatus writing={writing} onLookAgain={() => void preview.lookAgain()} onGoTo={onGoTo} />
      {asked.kind === 'sheet' && !host.apply && <NoWriting onConvert={props.onConvert} unavailable="" />}
      {preview.wanted && snapshot && (
        <SheetPreview
          key={preview.wanted.turn}
          snapshot={snapshot}
          report={report}
          busy={writing.busy || preview.looking}
          note={host.kind === 'excel' ? noUndo : ''}
          onWrite={write}
          onCancel={preview.close}
        />
      )}
    </div>
  );
}
