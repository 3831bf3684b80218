import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useHidden } from '../../useHidden';
import { useWords } from '../desk';
import { differences } from './differences';

const useStyles = makeStyles({
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  removed: {
    color: tokens.colorStatusDangerForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    textDecorationLine: 'line-through',
  },
  added: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
  },
});

export interface DiffTextProps {
  readonly before: string;
  readonly after: string;
}

/** What changes from one text to the other: struck out and underlined, so that colour is not the only sign. */
export function DiffText({ before, after }: DiffTextProps): ReactElement {
  const styles = useStyles();
  const { hidden } = useHidden();
  const { write } = useWords();
  return (
    <p className={styles.text}>
      {differences(before, after).map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>;
        const Tag = kind === 'removed' ? 'del' : 'ins';
        return (
          <Tag key={index} className={mergeClasses(kind === 'removed' ? styles.removed : styles.added)}>
            <span className={hidden}>[{kind === 'removed' ? write.removedWords : write.added}]</span>
            {text}
          </Tag>
        );
      })}
    </p>
  );
}
