import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { Kept } from '../kept/kept';
import { useText } from '../language';

const useStyles = makeStyles({
  setting: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: '0 8px',
    alignItems: 'center',
    padding: '4px 12px 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  box: { width: '16px', height: '16px', margin: '4px', accentColor: tokens.colorCompoundBrandBackground },
  label: { fontSize: tokens.fontSizeBase300, paddingBlock: '4px' },
  why: { gridColumn: 2, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Whether rounding differences are errors; kept with the workbook, for it belongs to how the forms were made. */
export function StrictSetting({ kept }: { readonly kept: Kept }): ReactElement {
  const styles = useStyles();
  const { strict } = useText();
  const id = useId();
  const closed = !kept.writable || kept.busy;
  return (
    <div className={styles.setting}>
      <input
        id={id}
        type="checkbox"
        className={styles.box}
        checked={kept.state.strict}
        aria-disabled={closed}
        aria-describedby={`${id}-why`}
        onChange={() => {
          if (!closed) void kept.setStrict(!kept.state.strict);
        }}
      />
      <label htmlFor={id} className={styles.label}>
        {strict.label}
      </label>
      <p id={`${id}-why`} className={styles.why}>
        {strict.why}
      </p>
    </div>
  );
}
