import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { useFillingWords } from './words';

const useStyles = makeStyles({
  choice: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    margin: 0,
    padding: 0,
    border: 'none',
    fontSize: tokens.fontSizeBase200,
  },
  option: { display: 'inline-flex', alignItems: 'center', gap: '4px', minHeight: '24px' },
  radio: { width: '16px', height: '16px', margin: 0, accentColor: tokens.colorBrandBackground },
});

export interface FormulaChoiceProps {
  readonly formulas: boolean;
  readonly onChoose: (formulas: boolean) => void;
}

/** Whether amounts are written as they are or as live formulas. */
export function FormulaChoice({ formulas, onChoose }: FormulaChoiceProps): ReactElement {
  const styles = useStyles();
  const words = useFillingWords();
  const name = useId();
  const option = (value: boolean, label: string): ReactElement => (
    <label className={styles.option}>
      <input
        type="radio"
        name={name}
        className={styles.radio}
        checked={formulas === value}
        onChange={() => onChoose(value)}
      />
      {label}
    </label>
  );
  return (
    <div role="radiogroup" aria-label={words.as} className={styles.choice}>
      <span aria-hidden>{words.as}</span>
      {option(false, words.values)}
      {option(true, words.formulas)}
    </div>
  );
}
