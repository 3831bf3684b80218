import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import type { ReactElement } from 'react';
import { useText } from '../language';

const useStyles = makeStyles({
  view: { padding: '4px 0 8px' },
  title: {
    margin: '0 0 4px',
    paddingInlineEnd: '26px',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
  value: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  points: { margin: '12px 0 0', padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200 },
  point: { display: 'flex', gap: '8px', paddingBlock: '3px', lineHeight: tokens.lineHeightBase200 },
  start: { margin: '8px 0 0 -8px' },
  icon: { flexShrink: 0, fontSize: '16px', color: tokens.colorBrandForeground1 },
});

export interface WelcomeProps {
  /** Absent where no workbook can be made. */
  readonly onNew: (() => void) | undefined;
}

/** Before the first check: what this is for, in one sentence, and where to begin without a workbook. */
export function Welcome({ onNew }: WelcomeProps): ReactElement {
  const styles = useStyles();
  const { welcome, newWorkbook } = useText();
  return (
    <div className={styles.view}>
      <h2 className={styles.title}>{welcome.title}</h2>
      <p className={styles.value}>{welcome.value}</p>
      <ul className={styles.points}>
        {welcome.points.map((point) => (
          <li key={point} className={styles.point}>
            <CheckmarkRegular className={styles.icon} aria-hidden />
            {point}
          </li>
        ))}
      </ul>
      {onNew && (
        <Button className={styles.start} size="small" appearance="subtle" onClick={onNew}>
          {newWorkbook}
        </Button>
      )}
    </div>
  );
}
