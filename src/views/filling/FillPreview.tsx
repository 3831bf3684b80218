import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import type { WorkbookEdit } from '../../engine/workbook/edits';
import { PreviewPanel } from '../writing/PreviewPanel';
import { useFillingWords } from './words';

const useStyles = makeStyles({
  confirm: { display: 'flex', alignItems: 'flex-start', gap: '6px' },
  box: {
    flexShrink: 0,
    width: '16px',
    height: '16px',
    margin: '1px 0 0',
    accentColor: tokens.colorBrandBackground,
  },
});

export interface FillPreviewProps {
  readonly edit: WorkbookEdit;
  readonly busy: boolean;
  readonly note: string;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
}

/** Every cell that is going to be filled in. What holds something is replaced only after it was confirmed. */
export function FillPreview({ edit, ...frame }: FillPreviewProps): ReactElement {
  const styles = useStyles();
  const words = useFillingWords();
  const id = useId();
  const replaced = edit.cells.filter(({ before }) => before.kind !== 'blank').length;
  // Confirmed are so many: the preview follows the workbook, and what comes to it is to be confirmed as well.
  const [agreed, setAgreed] = useState<number | null>(null);
  const confirmed = agreed === replaced;
  return (
    <PreviewPanel
      {...frame}
      title={words.preview}
      nothing={words.nothingTaken}
      edit={edit}
      withheld={replaced > 0 && !confirmed}
    >
      {replaced > 0 && (
        <span className={styles.confirm}>
          <input
            id={id}
            type="checkbox"
            className={styles.box}
            checked={confirmed}
            onChange={() => setAgreed(confirmed ? null : replaced)}
          />
          <label htmlFor={id}>{words.overwrites(replaced)}</label>
        </span>
      )}
    </PreviewPanel>
  );
}
