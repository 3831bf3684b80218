import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import type { Addend, Cause, Finding } from '../../engine/report/report';
import { AddendRow, useTermStyles } from '../figures/AddendRow';
import { Amount } from '../figures/Amount';
import { CellLink } from '../figures/CellLink';
import { useText } from '../language';
import { useHidden } from '../useHidden';
import type { Locatable } from '../place';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  sum: { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  strong: { fontWeight: tokens.fontWeightSemibold },
  // The second danger colour: the first is too faint for small figures in the dark theme.
  beyond: { color: tokens.colorStatusDangerForeground2, fontWeight: tokens.fontWeightSemibold },
});

/** More blank addends than this are folded into one row: a sum over all 类 of a form has two dozen. */
const BLANKS_SHOWN = 3;

export interface EquationTableProps {
  readonly finding: Finding;
  /** What is most likely wrong: where that is a blank cell, it is not folded away. */
  readonly cause: Cause | null;
  readonly onGoTo: (place: Locatable) => void;
}

/** The equation as it stood: one row per addend, then what it makes, what is printed, and how far apart they are. */
export function EquationTable({ finding, cause, onGoTo }: EquationTableProps): ReactElement {
  const styles = useStyles();
  const text = useText();
  const { hidden } = useHidden();
  const { printed, expected, difference, bound, relation, level } = finding;
  const [all, setAll] = useState(false);
  const folds = finding.addends.filter((addend) => addend.blank && !isSuspect(addend, cause));
  const folded = folds.length > BLANKS_SHOWN;
  const shown =
    folded && !all ? finding.addends.filter((addend) => !folds.includes(addend)) : finding.addends;
  const asked = relation === '=' ? text.detail.computed : text.detail.expected;
  return (
    <table className={styles.table}>
      <caption className={hidden}>{text.detail.equation}</caption>
      <thead className={hidden}>
        <tr>
          <th scope="col">{text.detail.sign}</th>
          <th scope="col">{text.detail.item}</th>
          <th scope="col">{text.detail.amount}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((addend, index) => (
          <AddendRow
            key={`${addend.sheet}/${addend.cell}/${index}`}
            addend={addend}
            signed={relation === '='}
            onGoTo={onGoTo}
          />
        ))}
        {folded && (
          <tr>
            <td />
            <td colSpan={2}>
              <Button size="small" appearance="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
                {text.detail.blanks(folds.length)}
              </Button>
            </td>
          </tr>
        )}
      </tbody>
      <tbody>
        {expected !== null && (
          <ResultRow sign={relation ?? ''} name={asked} first>
            <Amount value={expected} className={styles.strong} />
          </ResultRow>
        )}
        {printed !== null && (
          <ResultRow
            sign=""
            name={text.detail.printed}
            where={<CellLink place={finding} onGoTo={onGoTo} short />}
          >
            <Amount value={printed} className={styles.strong} />
          </ResultRow>
        )}
        {difference !== null && (
          <ResultRow sign="" name={text.detail.difference}>
            <Amount value={difference} {...(level === 'error' ? { className: styles.beyond } : {})} />
          </ResultRow>
        )}
        {bound !== null && (
          <ResultRow sign="" name={text.detail.bound}>
            {text.detail.boundValue(bound)}
          </ResultRow>
        )}
      </tbody>
    </table>
  );
}

function isSuspect({ sheet, cell }: Addend, cause: Cause | null): boolean {
  return (
    cause !== null && [cause, ...cause.also].some((place) => place.sheet === sheet && place.cell === cell)
  );
}

interface ResultRowProps {
  readonly sign: string;
  readonly name: string;
  readonly where?: ReactNode;
  /** The line under the sum. */
  readonly first?: boolean;
  readonly children: ReactNode;
}

function ResultRow({ sign, name, where, first = false, children }: ResultRowProps): ReactElement {
  const styles = useStyles();
  const term = useTermStyles();
  const line = first && styles.sum;
  return (
    <tr>
      <td className={mergeClasses(term.sign, line)}>{sign}</td>
      <th scope="row" className={mergeClasses(term.item, line)}>
        {name} {where}
      </th>
      <td className={mergeClasses(term.amount, line)}>{children}</td>
    </tr>
  );
}
