import type { ReactElement } from 'react';
import type { Kept } from '../kept/kept';
import { useText } from '../language';
import { CheckSetting } from '../settings/CheckSetting';

/** Whether rounding differences are errors; kept with the workbook, for it belongs to how the forms were made. */
export function StrictSetting({ kept }: { readonly kept: Kept }): ReactElement {
  const { strict } = useText();
  return (
    <CheckSetting
      label={strict.label}
      why={strict.why}
      checked={kept.state.strict}
      closed={!kept.writable || kept.busy}
      onChange={(checked) => void kept.setStrict(checked)}
    />
  );
}
