import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';

const useStyles = makeStyles({
  setting: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: '0 8px',
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  box: { width: '16px', height: '16px', margin: '4px', accentColor: tokens.colorCompoundBrandBackground },
  label: { fontSize: tokens.fontSizeBase300, paddingBlock: '4px' },
  why: { gridColumn: 2, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface CheckSettingProps {
  readonly label: string;
  readonly why: string;
  readonly checked: boolean;
  /** Shown, but not to be changed now. */
  readonly closed?: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A setting that is on or off, with what it means. */
export function CheckSetting(props: CheckSettingProps): ReactElement {
  const { label, why, checked, closed = false, onChange } = props;
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.setting}>
      <input
        id={id}
        type="checkbox"
        className={styles.box}
        checked={checked}
        aria-disabled={closed}
        aria-describedby={`${id}-why`}
        onChange={() => {
          if (!closed) onChange(!checked);
        }}
      />
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <p id={`${id}-why`} className={styles.why}>
        {why}
      </p>
    </div>
  );
}
