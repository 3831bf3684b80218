import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import type { WorkbookEdit } from '../../engine/workbook/edits';
import type { WritingText } from '../../locales/interface/writing';
import { CellList } from './CellList';
import { usePanelStyles } from './panelStyles';
import { useWritingWords } from './words';

export interface PreviewPanelProps {
  readonly title: string;
  /** Of the heading: one below what it stands under. */
  readonly level?: 2 | 3;
  /** What is written when it is agreed to. */
  readonly edit: WorkbookEdit;
  readonly busy: boolean;
  /** Whether something is still to be confirmed before it may be written. */
  readonly withheld?: boolean;
  /** What to say where there is nothing to write. */
  readonly nothing: string;
  /** Words beside the buttons: what undoing means here. */
  readonly note: string;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
  /** What is asked or warned of, above the cells. */
  readonly children?: ReactNode;
}

/** What is going to be written, cell by cell; nothing is written before 写入. */
export function PreviewPanel(props: PreviewPanelProps): ReactElement {
  const { title, level = 3, edit, busy, withheld = false, note, onWrite, onCancel } = props;
  const styles = usePanelStyles();
  const words = useWritingWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    // All of it where there is room, or else its beginning; its buttons stay in sight by themselves.
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const Heading = level === 2 ? 'h2' : 'h3';
  const nothing = isNothing(edit);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <section ref={panel} className={styles.panel} aria-label={title} onKeyDown={onKeyDown}>
      <Heading ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </Heading>
      <p className={styles.words}>{nothing ? props.nothing : summary(edit, words).join(' · ')}</p>
      {props.children}
      {!nothing && <CellList edit={edit} />}
      <div className={styles.actions}>
        {!nothing && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={busy || withheld}
            onClick={() => !busy && !withheld && onWrite()}
          >
            {words.apply}
          </Button>
        )}
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
        {!nothing && <span>{note}</span>}
      </div>
    </section>
  );
}

function isNothing({ cells, newSheets, charts, removedCharts }: WorkbookEdit): boolean {
  return [cells, newSheets, charts, removedCharts].every((part) => part.length === 0);
}

function summary(edit: WorkbookEdit, words: WritingText): readonly string[] {
  const { newSheets, cells, charts, removedCharts } = edit;
  return [
    ...newSheets.map(({ name }) => words.newSheet(name)),
    ...(cells.length > 0 ? [words.cells(cells.length)] : []),
    ...(removedCharts.length > 0 ? [words.removed(removedCharts.length)] : []),
    ...(charts.length > 0 ? [words.charts(charts.length)] : []),
  ];
}
