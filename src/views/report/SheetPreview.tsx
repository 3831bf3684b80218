import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { WorkbookReport } from '../../engine/report/report';
import type { WorkbookEdit } from '../../engine/workbook/edits';
import type { WorkbookSnapshot } from '../../engine/workbook/snapshot';
import { reportText } from '../../locales/interface/report';
import { reportSheetEdit } from '../../output/reportSheet/reportSheet';
import { useLocale } from '../language';
import { PreviewPanel } from '../writing/PreviewPanel';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '4px 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  words: { margin: 0 },
});

export interface SheetPreviewProps {
  readonly snapshot: WorkbookSnapshot;
  readonly report: WorkbookReport;
  readonly busy: boolean;
  readonly note: string;
  readonly onWrite: (edit: WorkbookEdit) => void;
  readonly onCancel: () => void;
}

/** 校验结果 before it is written: which sheet is added or changed, cell by cell. */
export function SheetPreview({ snapshot, report, ...frame }: SheetPreviewProps): ReactElement {
  const styles = useStyles();
  const locale = useLocale();
  const words = reportText(locale);
  const edit = useMemo(() => reportSheetEdit(snapshot, report, locale), [snapshot, report, locale]);
  if (edit === null) {
    return (
      <div className={styles.row}>
        <p className={styles.words} role="status">
          {words.taken}
        </p>
        <Button size="small" onClick={frame.onCancel}>
          {words.close}
        </Button>
      </div>
    );
  }
  const changed = edit.newSheets.length === 0 ? edit.cells[0]?.cell.sheet : undefined;
  return (
    <PreviewPanel
      {...frame}
      level={2}
      title={words.preview}
      nothing={words.nothing}
      edit={edit}
      onWrite={() => frame.onWrite(edit)}
    >
      {edit.newSheets.length > 0 && <p className={styles.words}>{words.creates}</p>}
      {changed !== undefined && <p className={styles.words}>{words.replaces(changed)}</p>}
    </PreviewPanel>
  );
}
