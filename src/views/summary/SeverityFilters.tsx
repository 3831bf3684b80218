import { ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FILTERS, type Filter } from '../findingGroups';
import { useText } from '../language';
import { LevelSign } from '../signs/LevelSign';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  button: {
    minWidth: 0,
    padding: '3px 7px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
  count: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    marginInlineEnd: '4px',
  },
});

export interface SeverityFiltersProps {
  readonly counts: Readonly<Record<Filter, number>>;
  readonly chosen: Filter | null;
  readonly onChoose: (filter: Filter | null) => void;
}

/** The counts by severity; each narrows the list to itself, a second click shows all again. */
export function SeverityFilters({ counts, chosen, onChoose }: SeverityFiltersProps): ReactElement {
  const styles = useStyles();
  const text = useText();
  return (
    <div className={styles.row} role="group" aria-label={text.filters.label}>
      {FILTERS.map((filter) => (
        <ToggleButton
          key={filter}
          size="small"
          appearance={chosen === filter ? 'primary' : 'outline'}
          className={styles.button}
          checked={chosen === filter}
          disabled={counts[filter] === 0 && chosen !== filter}
          icon={chosen === filter ? null : <LevelSign level={filter} muted={counts[filter] === 0} />}
          onClick={() => onChoose(chosen === filter ? null : filter)}
        >
          {/* The space is for those who hear the name; a flex row shows none, the margin does. */}
          <span className={styles.count}>{counts[filter]}</span> {text.levels[filter]}
        </ToggleButton>
      ))}
    </div>
  );
}
