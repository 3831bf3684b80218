import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import type { ReactElement } from 'react';
import { useText } from '../language';
import { useHelp } from './help';

const useStyles = makeStyles({
  help: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 8px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Opens the help page of the check of a finding, and says what stands there. */
export function HelpButton({ check }: { readonly check: string }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const { help } = text;
  const open = useHelp();
  return (
    <div className={styles.help}>
      <Button size="small" icon={<QuestionCircleRegular />} onClick={() => open(check)}>
        {help.openOf(check === 'rounding' ? text.levels.rounding : check)}
      </Button>
      <span>{help.parts}</span>
    </div>
  );
}
