import { useState, type ReactElement } from 'react';
import type { ConversionPlan } from '../../engine/rounding/plan';
import { Confirmation } from '../writing/Confirmation';
import { PreviewPanel } from '../writing/PreviewPanel';
import { useConversionWords } from './words';

export interface ConversionPreviewProps {
  readonly plan: ConversionPlan;
  readonly busy: boolean;
  readonly note: string;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
}

/** Every cell that is going to be converted. Identities that do not hold in 元 are not hidden without being agreed to. */
export function ConversionPreview({ plan, ...frame }: ConversionPreviewProps): ReactElement {
  const words = useConversionWords();
  const broken = plan.broken.length;
  // Agreed to are so many: the preview follows the workbook.
  const [agreed, setAgreed] = useState<number | null>(null);
  const confirmed = agreed === broken;
  return (
    <PreviewPanel
      {...frame}
      title={words.preview}
      nothing={words.nothing}
      edit={plan.edit}
      withheld={broken > 0 && !confirmed}
    >
      {broken > 0 && (
        <Confirmation
          label={words.keepsBroken(broken)}
          confirmed={confirmed}
          onChange={(now) => setAgreed(now ? broken : null)}
        />
      )}
    </PreviewPanel>
  );
}
