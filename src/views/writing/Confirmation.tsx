import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';

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

export interface ConfirmationProps {
  readonly label: string;
  readonly confirmed: boolean;
  readonly onChange: (confirmed: boolean) => void;
}

/** A tick without which a preview is not written. */
export function Confirmation({ label, confirmed, onChange }: ConfirmationProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <span className={styles.confirm}>
      <input
        id={id}
        type="checkbox"
        className={styles.box}
        checked={confirmed}
        onChange={() => onChange(!confirmed)}
      />
      <label htmlFor={id}>{label}</label>
    </span>
  );
}
