import { useState, type ReactElement } from 'react';
import type { WorkbookEdit } from '../../engine/workbook/edits';
import { Confirmation } from '../writing/Confirmation';
import { PreviewPanel } from '../writing/PreviewPanel';
import { useFillingWords } from './words';

export interface FillPreviewProps {
  readonly edit: WorkbookEdit;
  readonly busy: boolean;
  readonly note: string;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
}

/** Every cell that is going to be filled in. What holds something is replaced only after it was confirmed. */
export function FillPreview({ edit, ...frame }: FillPreviewProps): ReactElement {
  const words = useFillingWords();
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
        <Confirmation
          label={words.overwrites(replaced)}
          confirmed={confirmed}
          onChange={(now) => setAgreed(now ? replaced : null)}
        />
      )}
    </PreviewPanel>
  );
}
