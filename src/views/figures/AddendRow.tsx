import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Addend } from '../../engine/report/report';
import { useText } from '../language';
import type { Locatable } from '../place';
import { useHidden } from '../useHidden';
import { Amount } from './Amount';
import { CellLink } from './CellLink';

/** The look of a row of sign, item and amount, for the rows below the sum too. */
export const useTermStyles = makeStyles({
  sign: { width: '20px', padding: '4px 0', verticalAlign: 'top', textAlign: 'center' },
  item: {
    padding: '4px 8px 4px 4px',
    verticalAlign: 'top',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  where: { display: 'block', color: tokens.colorNeutralForeground3 },
  amount: {
    padding: '4px 0',
    verticalAlign: 'top',
    textAlign: 'end',
    fontSize: tokens.fontSizeBase300,
    fontVariantNumeric: 'tabular-nums',
  },
  blank: { color: tokens.colorNeutralForeground3 },
});

export interface AddendRowProps {
  readonly addend: Addend;
  /** Whether the first sign is shown: the terms of a sum, not the other side of a comparison. */
  readonly signed: boolean;
  readonly onGoTo: (place: Locatable) => void;
}

/** One addend of an equation as a row of a table: sign, item with its cell, amount. */
export function AddendRow({ addend, signed, onGoTo }: AddendRowProps): ReactElement {
  const styles = useTermStyles();
  const text = useText();
  const { hidden } = useHidden();
  const minus = addend.sign < 0;
  return (
    <tr>
      <td className={styles.sign}>
        {(signed || minus) && (
          <>
            <span aria-hidden>{minus ? '−' : '＋'}</span>
            <span className={hidden}>{minus ? text.detail.minus : text.detail.plus}</span>
          </>
        )}
      </td>
      <th scope="row" className={styles.item}>
        {addend.label}
        <span className={styles.where}>
          <CellLink place={addend} onGoTo={onGoTo} short />{' '}
          {[text.formShort(addend.form), addend.column].filter(Boolean).join(' · ')}
        </span>
      </th>
      <td className={styles.amount}>
        {addend.blank ? (
          <span className={styles.blank}>{text.detail.blank}</span>
        ) : (
          <Amount value={addend.value} />
        )}
      </td>
    </tr>
  );
}
