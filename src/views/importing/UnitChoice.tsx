import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { Practice } from '../../engine/rounding/plan';
import { PracticeChoice } from '../conversion/PracticeChoice';
import { useImportingWords } from './words';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none' },
  legend: {
    padding: '0 0 2px',
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  options: { display: 'flex', flexWrap: 'wrap', gap: '0 16px' },
  option: { display: 'inline-flex', alignItems: 'center', gap: '6px', minHeight: '24px' },
  radio: { width: '16px', height: '16px', margin: 0, accentColor: tokens.colorBrandBackground },
});

export interface UnitChoiceProps {
  /** Null for 元. */
  readonly practice: Practice | null;
  readonly onChoose: (practice: Practice | null) => void;
}

/** The money unit of the new workbook, and how amounts come to 万元. */
export function UnitChoice({ practice, onChoose }: UnitChoiceProps): ReactElement {
  const styles = useStyles();
  const words = useImportingWords();
  const name = useId();
  const option = (value: Practice | null, label: string): ReactElement => (
    <label className={styles.option}>
      <input
        type="radio"
        name={name}
        className={styles.radio}
        checked={(practice === null) === (value === null)}
        onChange={() => onChoose(value)}
      />
      {label}
    </label>
  );
  return (
    <>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{words.unit}</legend>
        <div className={styles.options}>
          {option(null, words.inYuan)}
          {option('own', words.inWan)}
        </div>
      </fieldset>
      {practice !== null && <PracticeChoice practice={practice} onChoose={onChoose} />}
    </>
  );
}
