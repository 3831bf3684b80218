import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import type { ReactElement } from 'react';
import { useText } from './language';
import type { PanePlace } from './paneState';

const PLACES: readonly PanePlace[] = ['findings', 'ledger', 'filling', 'narrative', 'forms'];

const useStyles = makeStyles({
  foot: {
    // Stays in sight when the whole pane scrolls, unless it would cover much of what little is seen (200 % zoom).
    '@media (min-height: 370px)': { position: 'sticky', bottom: 0, zIndex: 1 },
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '0 8px',
    paddingInline: '4px 4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  places: { display: 'flex', flexWrap: 'wrap' },
  place: {
    padding: '6px 6px 4px',
    border: 'none',
    borderBottom: '2px solid transparent',
    background: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
  },
  end: { display: 'flex', alignItems: 'center', gap: '4px', marginInlineStart: 'auto' },
  brand: {
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground3,
    paddingInlineStart: '8px',
  },
});

export interface PlaceTabsProps {
  readonly place: PanePlace;
  readonly onGo: (place: PanePlace) => void;
  readonly onSettings: () => void;
}

/**
 * The places of the pane, always visible, and the brand line. Plain buttons: Fluent's TabList puts hidden
 * focusable elements around itself, which axe reports.
 */
export function PlaceTabs({ place, onGo, onSettings }: PlaceTabsProps): ReactElement {
  const styles = useStyles();
  const text = useText();
  return (
    <div className={styles.foot}>
      <nav className={styles.places} aria-label={text.places.label}>
        {PLACES.map((name) => (
          <button
            key={name}
            type="button"
            className={mergeClasses(styles.place, name === place && styles.here)}
            aria-current={name === place ? 'page' : undefined}
            onClick={() => onGo(name)}
          >
            {text.places[name]}
          </button>
        ))}
      </nav>
      <span className={styles.end}>
        <span className={styles.brand}>
          {text.brand} · {text.version(__VERSION__)}
        </span>
        <Button
          size="small"
          appearance="subtle"
          icon={<SettingsRegular />}
          aria-label={text.places.settings}
          title={text.places.settings}
          onClick={onSettings}
        />
      </span>
    </div>
  );
}
