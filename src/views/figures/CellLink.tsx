import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { placeName, type Locatable } from '../place';

const useStyles = makeStyles({
  link: {
    fontSize: 'inherit',
    lineHeight: 'inherit',
    // The theme's own link is for a dark ground; the system's colours may put it on a light one.
    '@media (forced-colors: active)': { color: 'LinkText', ':hover': { color: 'LinkText' } },
  },
});

export interface CellLinkProps {
  readonly place: Locatable;
  readonly onGoTo: (place: Locatable) => void;
  /** Shows the address alone, where the form beside it says which sheet is meant. */
  readonly short?: boolean;
}

/** A cell that selects itself in the workbook when clicked; nothing where there is no cell. */
export function CellLink({ place, onGoTo, short = false }: CellLinkProps): ReactElement | null {
  const styles = useStyles();
  const name = placeName(place);
  if (name === null) return null;
  return (
    <Link as="button" inline className={styles.link} aria-label={name} onClick={() => onGoTo(place)}>
      {short ? (place.cell ?? place.range) : name}
    </Link>
  );
}
