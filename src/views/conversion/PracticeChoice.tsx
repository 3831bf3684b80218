import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { Practice } from '../../engine/rounding/plan';
import { useConversionWords } from './words';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '4px', margin: 0, padding: 0, border: 'none' },
  legend: {
    padding: '0 0 2px',
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  option: { display: 'flex', alignItems: 'flex-start', gap: '6px' },
  radio: {
    flexShrink: 0,
    width: '16px',
    height: '16px',
    margin: '2px 0 0',
    accentColor: tokens.colorBrandBackground,
  },
  why: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface PracticeChoiceProps {
  readonly practice: Practice;
  readonly disabled?: boolean;
  readonly onChoose: (practice: Practice) => void;
}

/** The two ways from 元 to 万元, each with what it leaves. */
export function PracticeChoice({ practice, disabled = false, onChoose }: PracticeChoiceProps): ReactElement {
  const styles = useStyles();
  const words = useConversionWords();
  const name = useId();
  const option = (value: Practice, label: string, why: string): ReactElement => (
    <div className={styles.option}>
      <input
        id={`${name}-${value}`}
        type="radio"
        name={name}
        className={styles.radio}
        checked={practice === value}
        disabled={disabled}
        aria-describedby={`${name}-${value}-why`}
        onChange={() => onChoose(value)}
      />
      <span>
        <label htmlFor={`${name}-${value}`}>{label}</label>
        <span id={`${name}-${value}-why`} className={styles.why}>
          {why}
        </span>
      </span>
    </div>
  );
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.practice}</legend>
      {option('own', words.own, words.ownWhy)}
      {option('balanced', words.balanced, words.balancedWhy)}
    </fieldset>
  );
}
