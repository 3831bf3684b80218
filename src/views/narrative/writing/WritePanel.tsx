import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import type { ParagraphState } from '../../../engine/narrative/sheet/states';
import { PreviewPanel } from '../../writing/PreviewPanel';
import type { Agreed } from '../../writing/useWriting';
import { useWords } from '../desk';
import { DiffText } from '../text/DiffText';

const useStyles = makeStyles({
  words: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { paddingBlock: '4px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  take: { display: 'flex', alignItems: 'flex-start', gap: '6px' },
  box: {
    flexShrink: 0,
    width: '16px',
    height: '16px',
    margin: '1px 0 0',
    accentColor: tokens.colorBrandBackground,
  },
});

export interface WritePanelProps {
  readonly title: string;
  /** Paragraphs that a person changed: taken only where they are ticked. */
  readonly asks: readonly ParagraphState[];
  /** The change, with these of the paragraphs taken. */
  readonly plan: (taken: ReadonlySet<string>) => Agreed;
  readonly busy: boolean;
  /** What to say where there is nothing to write. */
  readonly nothing: string;
  /** Words beside the buttons: what undoing means here. */
  readonly note: string;
  readonly onWrite: (agreed: Agreed) => void;
  readonly onCancel: () => void;
}

/** What of the text is going to be written, and what people have changed and is not going to be touched. */
export function WritePanel(props: WritePanelProps): ReactElement {
  const { asks, plan, nothing, onWrite, ...frame } = props;
  const styles = useStyles();
  const { write } = useWords();
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());

  const agreed = plan(taken);
  const toggle = (id: string): void => {
    const next = new Set(taken);
    if (!next.delete(id)) next.add(id);
    setTaken(next);
  };
  return (
    <PreviewPanel
      {...frame}
      edit={agreed.edit}
      nothing={asks.length > 0 ? write.nothingTaken : nothing}
      onWrite={() => onWrite(agreed)}
    >
      {asks.length > 0 && (
        <>
          <p className={styles.words}>{write.asks(asks.length)}</p>
          <ul className={styles.list}>
            {asks.map((state) => (
              <AskedParagraph
                key={state.id}
                state={state}
                taken={taken.has(state.id)}
                onToggle={() => toggle(state.id)}
              />
            ))}
          </ul>
        </>
      )}
    </PreviewPanel>
  );
}

interface AskedParagraphProps {
  readonly state: ParagraphState;
  readonly taken: boolean;
  readonly onToggle: () => void;
}

function AskedParagraph({ state, taken, onToggle }: AskedParagraphProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const id = useId();
  const before = state.onSheet ?? '';
  const after = state.now ?? '';
  return (
    <li className={styles.item}>
      <span className={styles.take}>
        <input id={id} type="checkbox" className={styles.box} checked={taken} onChange={onToggle} />
        <label htmlFor={id}>
          {words.write.take(beginning(before === '' ? after : before))}（{words.statuses[state.status]}）
        </label>
      </span>
      <DiffText before={before} after={after} />
    </li>
  );
}

function beginning(text: string): string {
  const [line = ''] = text.split('\n');
  return line.length > 18 ? `${line.slice(0, 18)}…` : line;
}
