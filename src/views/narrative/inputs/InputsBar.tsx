import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TextBulletListSquareEditRegular } from '@fluentui/react-icons/svg/text-bullet-list-square-edit';
import type { ReactElement, Ref } from 'react';
import type { InputProblem } from '../../../engine/inputs/problems';
import { say } from '../../../locales/sentences';
import { useLocale } from '../../language';
import { useWords } from '../desk';
import { PlaceButton } from '../PlaceButton';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', padding: '2px 12px' },
  count: {
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  words: {
    margin: 0,
    padding: '0 12px 4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  summary: { cursor: 'pointer' },
  list: { margin: '2px 0', paddingInlineStart: '18px' },
});

export interface InputsBarProps {
  readonly missing: number;
  /** Values there are, from wherever. */
  readonly filled: number;
  readonly problems: readonly InputProblem[];
  /** Where what is typed is kept, in words. */
  readonly where: string;
  /** Label of the button for the sheet 填报说明数据; null where there is nothing to be added. */
  readonly sheetAction: string | null;
  readonly hold: Ref<HTMLSpanElement>;
  readonly onFill: () => void;
  readonly onSheet: () => void;
}

/** What is still to be filled in, and the two ways of doing so: field by field here, or on a sheet. */
export function InputsBar(props: InputsBarProps): ReactElement {
  const { missing, filled, problems, where, sheetAction, hold, onFill, onSheet } = props;
  const styles = useStyles();
  const words = useWords();
  const locale = useLocale();
  return (
    <>
      <div className={styles.bar}>
        <span ref={hold} tabIndex={-1} role="status" className={styles.count}>
          {missing > 0 ? words.inputs.missing(missing, filled) : words.inputs.complete}
        </span>
        {missing > 0 && (
          <Button
            size="small"
            appearance="primary"
            icon={<TextBulletListSquareEditRegular />}
            onClick={onFill}
          >
            {words.inputs.fill}
          </Button>
        )}
        {sheetAction !== null && (
          <Button size="small" onClick={onSheet}>
            {sheetAction}
          </Button>
        )}
      </div>
      <p className={styles.words}>{where}</p>
      {problems.length > 0 && (
        <details className={styles.words} open>
          <summary className={styles.summary}>▲ {words.inputs.problems(problems.length)}</summary>
          <ul className={styles.list}>
            {problems.map(({ key, cell, sentence }, index) => (
              <li key={`${key} ${index}`}>
                {say(locale, sentence)} {cell && <PlaceButton cell={cell} />}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
