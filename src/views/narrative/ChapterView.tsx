import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { memo, type ReactElement } from 'react';
import { Disclosure } from '../Disclosure';
import { CopyButton } from './CopyButton';
import { useDesk, useWords } from './desk';
import { ParagraphStanding } from './text/ParagraphStanding';
import { ParagraphView } from './text/ParagraphView';
import type { Chapter } from './standing';
import { StatusChip } from './StatusChip';

const useStyles = makeStyles({
  title: { display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 6px' },
  subheading: {
    margin: 0,
    padding: '6px 12px 2px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  gone: { padding: '2px 12px' },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px', padding: '4px 12px 10px' },
});

export interface ChapterViewProps {
  readonly chapter: Chapter;
  readonly open: boolean;
  readonly onToggle: (chapter: string) => void;
  /** Absent where there is nothing of the chapter to be written anew. */
  readonly onRewrite?: ((chapter: string) => void) | undefined;
}

/**
 * A section of the first level with those below it: its text, and what can be done with it. Drawn anew only where
 * something of it changes: it is long.
 */
export const ChapterView = memo(function ChapterView(props: ChapterViewProps): ReactElement {
  const { chapter, open, onToggle, onRewrite } = props;
  const styles = useStyles();
  const words = useWords();
  const { stateOf } = useDesk();
  const { sections, onSheet, gone } = chapter;
  const [first] = sections;
  return (
    <Disclosure title={<ChapterTitle chapter={chapter} />} open={open} onToggle={() => onToggle(chapter.id)}>
      {sections.map((section) => (
        <div key={section.id}>
          {section !== first && (
            <h3 lang="zh-CN" className={styles.subheading}>
              {section.heading}
            </h3>
          )}
          <HeadingStanding id={section.id} />
          {section.paragraphs.map((paragraph) => (
            <ParagraphView key={paragraph.id} paragraph={paragraph} />
          ))}
        </div>
      ))}
      {gone.map((state) => (
        <div key={state.id} className={styles.gone}>
          <p className={styles.text}>{state.onSheet}</p>
          <ParagraphStanding state={stateOf(state.id)} />
        </div>
      ))}
      <div className={styles.actions}>
        <CopyButton text={onSheet} label={words.copy.section} name={words.copy.sectionOf(first.title)} />
        {onRewrite && (
          <Button
            size="small"
            icon={<EditRegular />}
            aria-label={words.write.sectionOf(first.title)}
            onClick={() => onRewrite(chapter.id)}
          >
            {words.write.section}
          </Button>
        )}
      </div>
    </Disclosure>
  );
});

function HeadingStanding({ id }: { readonly id: string }): ReactElement | null {
  const styles = useStyles();
  const { stateOf } = useDesk();
  const state = stateOf(id);
  if (!state || state.status === 'current' || state.status === 'unwritten') return null;
  return (
    <div className={styles.gone}>
      <ParagraphStanding state={state} />
    </div>
  );
}

function ChapterTitle({ chapter }: { readonly chapter: Chapter }): ReactElement {
  const styles = useStyles();
  const { chips } = useWords();
  const { counts, sections } = chapter;
  return (
    <span className={styles.title}>
      <span lang="zh-CN">{sections[0].heading}</span>
      {counts.outdated > 0 && <StatusChip text={chips.outdated(counts.outdated)} asking />}
      {counts.missing > 0 && <StatusChip text={chips.missing(counts.missing)} asking />}
      {counts.edited > 0 && <StatusChip text={chips.edited(counts.edited)} />}
    </span>
  );
}
