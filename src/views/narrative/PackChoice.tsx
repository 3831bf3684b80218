import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { PACKS, type Pack } from '../../engine/packs';
import { useWords } from './desk';

const useStyles = makeStyles({
  choice: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
  },
  select: {
    flex: '0 1 auto',
    minWidth: 0,
    height: '24px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

export interface PackChoiceProps {
  readonly pack: Pack;
  readonly onChoose: (pack: Pack) => void;
}

/** Whose wording and number policy the text follows. */
export function PackChoice({ pack, onChoose }: PackChoiceProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  return (
    <label className={styles.choice}>
      {words.wording}
      <select
        className={styles.select}
        value={pack.id}
        onChange={({ target }) => {
          const chosen = PACKS.find(({ id }) => id === target.value);
          if (chosen) onChoose(chosen);
        }}
      >
        {PACKS.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
