import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { toText } from '../../../engine/amounts/scaled';
import type { UnlikelyInput } from '../../../engine/narrative/unlikely';
import { grouped } from '../../amount';
import { LevelSign } from '../../signs/LevelSign';
import { useDesk, useWords } from '../desk';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '6px',
    margin: '2px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** An input that can hardly be meant: said where its figures stand. */
export function UnlikelyNote({ input }: { readonly input: UnlikelyInput }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { labelOf } = useDesk();
  const { key, value, other } = input;
  return (
    <p role="status" className={styles.note}>
      <LevelSign level="warning" />
      {words.inputs.unlikely(labelOf(key), grouped(toText(value)), grouped(toText(other)))}
    </p>
  );
}
