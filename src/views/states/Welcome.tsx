import { makeStyles, tokens } from '@fluentui/react-components';
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
  icon: { flexShrink: 0, fontSize: '16px', color: tokens.colorBrandForeground1 },
});

/** Before the first check: what this is for, in one sentence. */
export function Welcome(): ReactElement {
  const styles = useStyles();
  const { welcome } = useText();
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
    </div>
  );
}
