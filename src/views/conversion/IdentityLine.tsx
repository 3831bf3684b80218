import type { ReactElement, ReactNode } from 'react';
import type { NamedIdentity } from '../../engine/rounding/plan';
import { CellLink } from '../figures/CellLink';
import type { Locatable } from '../place';
import { useConversionStyles } from './styles';

export interface IdentityLineProps {
  readonly identity: NamedIdentity;
  readonly onGoTo: (place: Locatable) => void;
  /** What is said of it. */
  readonly children?: ReactNode;
}

/** An identity at its place; its total selects itself. */
export function IdentityLine({ identity, onGoTo, children }: IdentityLineProps): ReactElement {
  const styles = useConversionStyles();
  const { id, statement, cells } = identity;
  const [total] = cells;
  return (
    <>
      <span className={styles.strong}>{id}</span>{' '}
      {total !== undefined && <CellLink place={placeNamed(total)} onGoTo={onGoTo} />} {statement}
      {children !== undefined && <div className={styles.quiet}>{children}</div>}
    </>
  );
}

/** `'表 3'!E9` as `qualifiedA1` writes it. */
function placeNamed(qualified: string): Locatable {
  const at = qualified.lastIndexOf('!');
  const sheet = qualified.slice(0, at).replace(/^'(.*)'$/s, (_, name: string) => name.replace(/''/g, "'"));
  return { sheet, cell: qualified.slice(at + 1) };
}
