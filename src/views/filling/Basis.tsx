import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FillProposal } from '../../engine/filling/proposal';
import { grouped } from '../amount';
import { AddendRow, useTermStyles } from '../figures/AddendRow';
import { Amount } from '../figures/Amount';
import { useText } from '../language';
import type { Locatable } from '../place';
import { useHidden } from '../useHidden';
import { useFillingWords } from './words';

const useStyles = makeStyles({
  basis: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  table: { width: '100%', borderCollapse: 'collapse' },
  sum: { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  strong: { fontWeight: tokens.fontWeightSemibold },
  words: { margin: '2px 0', overflowWrap: 'anywhere' },
});

export interface BasisProps {
  readonly proposal: FillProposal;
  readonly onGoTo: (place: Locatable) => void;
}

/** What an amount follows from: the identity, its addends as they stand, and what rounding sets apart. */
export function Basis({ proposal, onGoTo }: BasisProps): ReactElement {
  const styles = useStyles();
  const term = useTermStyles();
  const text = useText();
  const words = useFillingWords();
  const { hidden } = useHidden();
  const { basis, addends, value, rounding } = proposal;
  return (
    <div className={styles.basis}>
      <p className={styles.words}>
        {basis.check} {basis.statement}
      </p>
      {addends.length > 0 && (
        <table className={styles.table}>
          <caption className={hidden}>{text.detail.equation}</caption>
          <tbody>
            {addends.map((addend, index) => (
              <AddendRow
                key={`${addend.sheet}/${addend.cell}/${index}`}
                addend={addend}
                signed
                onGoTo={onGoTo}
              />
            ))}
            {value !== null && (
              <tr>
                <td className={mergeClasses(term.sign, styles.sum)}>=</td>
                <th scope="row" className={mergeClasses(term.item, styles.sum)}>
                  {words.gives}
                </th>
                <td className={mergeClasses(term.amount, styles.sum)}>
                  <Amount value={value} className={styles.strong} />
                </td>
              </tr>
            )}
          </tbody>
        </table>
      )}
      {rounding.map(({ check, statement, value: other, difference }) => (
        <p key={check + statement} className={styles.words}>
          {words.rounding(check, statement, grouped(other), grouped(difference))}
        </p>
      ))}
    </div>
  );
}
