import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { cleanText } from '../../locales/interface/clean';
import { useLocale } from '../language';
import type { PanePlace } from '../paneState';

const useStyles = makeStyles({
  steps: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  line: {
    padding: '8px 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  words: { flex: '1 1 100%', margin: 0 },
});

export interface NextStepsProps {
  readonly onPlace: (place: PanePlace) => void;
  /** Under a list in which no error is left: says so. */
  readonly underList?: boolean;
}

/** Where the work goes on when no error is left. */
export function NextSteps({ onPlace, underList = false }: NextStepsProps): ReactElement {
  const styles = useStyles();
  const words = cleanText(useLocale());
  return (
    <div
      role="group"
      aria-label={words.next}
      className={mergeClasses(styles.steps, underList && styles.line)}
    >
      {underList && <p className={styles.words}>{words.noErrors}</p>}
      <Button
        size="small"
        appearance={underList ? 'secondary' : 'primary'}
        onClick={() => onPlace('narrative')}
      >
        {words.narrative}
      </Button>
      <Button size="small" onClick={() => onPlace('filling')}>
        {words.filling}
      </Button>
    </div>
  );
}
