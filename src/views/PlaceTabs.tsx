import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import type { ReactElement, ReactNode } from 'react';
import { useText } from './language';
import type { PanePlace } from './paneState';
import { LOW } from './room';

const PLACES: readonly PanePlace[] = ['findings', 'ledger', 'filling', 'narrative', 'forms'];

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    // Stays in sight when the whole pane scrolls.
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    paddingInline: '4px',
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
    // Forced colours draw what is transparent.
    [FORCED]: { borderBottomColor: 'Canvas', ':hover': { borderBottomColor: 'Canvas' } },
    [LOW]: { paddingTop: '4px', paddingBottom: '2px' },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
    [FORCED]: { borderBottomColor: 'Highlight', ':hover': { borderBottomColor: 'Highlight' } },
  },
  settings: { flexShrink: 0 },
  foot: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '0 8px',
    minHeight: '24px',
    paddingInline: '10px 4px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  brand: { fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground3 },
});

export interface PlaceTabsProps {
  readonly place: PanePlace;
  /** Stands beside the brand. */
  readonly foot?: ReactNode;
  readonly onGo: (place: PanePlace) => void;
  readonly onSettings: () => void;
}

/**
 * The places of the pane, always visible, and the brand line. Plain buttons: Fluent's TabList puts hidden
 * focusable elements around itself, which axe reports.
 */
export function PlaceTabs({ place, foot, onGo, onSettings }: PlaceTabsProps): ReactElement {
  const styles = useStyles();
  const text = useText();
  return (
    <>
      <div className={styles.bar}>
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
        <Button
          className={styles.settings}
          size="small"
          appearance="subtle"
          icon={<SettingsRegular />}
          aria-label={text.places.settings}
          title={text.places.settings}
          onClick={onSettings}
        />
      </div>
      <div className={styles.foot}>
        <span className={styles.brand}>
          {text.brand} · {text.version(__VERSION__)}
        </span>
        {foot}
      </div>
    </>
  );
}
