import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RoundingMember } from '../../engine/report/report';
import { Amount } from '../figures/Amount';
import { CellLink } from '../figures/CellLink';
import { useText } from '../language';
import type { Locatable } from '../place';
import { useHidden } from '../useHidden';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  start: { padding: '3px 8px 3px 0', textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  end: {
    padding: '3px 0 3px 8px',
    textAlign: 'end',
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
  },
  head: { color: tokens.colorNeutralForeground3 },
  check: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

export interface RoundingTableProps {
  readonly members: readonly RoundingMember[];
  readonly onGoTo: (place: Locatable) => void;
}

/** The rounding differences of a form, each with its cell, its size and what rounding allows. */
export function RoundingTable({ members, onGoTo }: RoundingTableProps): ReactElement {
  const styles = useStyles();
  const { hidden } = useHidden();
  const text = useText();
  return (
    <table className={styles.table}>
      <caption className={hidden}>{text.detail.members}</caption>
      <thead className={styles.head}>
        <tr>
          <th scope="col" className={styles.start}>
            {text.detail.cell}
          </th>
          <th scope="col" className={styles.end}>
            {text.detail.difference}
          </th>
          <th scope="col" className={styles.end}>
            {text.detail.bound}
          </th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <tr key={member.id}>
            <th scope="row" className={styles.start}>
              <CellLink place={member} onGoTo={onGoTo} short />{' '}
              <span className={styles.check}>{member.statement}</span>
            </th>
            <td className={styles.end}>
              <Amount value={member.difference} />
            </td>
            <td className={styles.end}>{text.detail.boundValue(member.bound)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
