import { makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import type { ReactElement } from 'react';
import { useText } from '../language';
import { useHelp } from './help';

const useStyles = makeStyles({
  // Plain, for the ledger shows a hundred of them; 24 px is the least that fingers and WCAG 2.2 ask for.
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    width: '24px',
    height: '24px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'transparent',
    color: tokens.colorNeutralForeground3,
    fontSize: '16px',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** A question mark that opens the help page of the check. */
export function HelpLink({ check }: { readonly check: string }): ReactElement {
  const styles = useStyles();
  const { help } = useText();
  const open = useHelp();
  return (
    <button
      type="button"
      className={styles.link}
      aria-label={help.openOf(check)}
      title={help.open}
      onClick={() => open(check)}
    >
      <QuestionCircleRegular aria-hidden />
    </button>
  );
}
