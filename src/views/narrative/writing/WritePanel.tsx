import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { ParagraphState } from '../../../engine/narrative/sheet/states';
import type { CellContent, WorkbookEdit } from '../../../engine/workbook/edits';
import { qualifiedA1 } from '../../../engine/workbook/reference';
import { grouped } from '../../amount';
import { useWords } from '../desk';
import { DiffText } from '../text/DiffText';
import type { Agreed } from './useWriting';

/** With more cells than this the list is opened on request. */
const OPEN_AT_FIRST = 12;

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    margin: '4px 12px 8px',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
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
  summary: { cursor: 'pointer' },
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse' },
  head: { padding: '2px 4px 2px 0', textAlign: 'start', fontWeight: tokens.fontWeightSemibold },
  cell: {
    padding: '3px 4px 3px 0',
    verticalAlign: 'top',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
  value: { padding: '0 4px 3px 0', verticalAlign: 'top', whiteSpace: 'pre-wrap' },
  blank: { color: tokens.colorNeutralForeground3 },
  scrolled: { maxHeight: '320px', overflowY: 'auto' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
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

/** What is going to be written, cell by cell, and what is not going to be touched; nothing is written before 写入. */
export function WritePanel(props: WritePanelProps): ReactElement {
  const { title, asks, plan, nothing: noneWords, busy, note, onWrite, onCancel } = props;
  const styles = useStyles();
  const { write } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => heading.current?.focus(), []);

  const agreed = plan(taken);
  const { edit } = agreed;
  const nothing = isNothing(edit);
  const toggle = (id: string): void => {
    const next = new Set(taken);
    if (!next.delete(id)) next.add(id);
    setTaken(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <section className={styles.panel} aria-label={title} onKeyDown={onKeyDown}>
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h3>
      {nothing && <p className={styles.words}>{asks.length > 0 ? write.nothingTaken : noneWords}</p>}
      {!nothing && <p className={styles.words}>{summary(edit, write).join(' · ')}</p>}
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
      {!nothing && <CellList edit={edit} />}
      <div className={styles.actions}>
        {!nothing && (
          <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => onWrite(agreed)}>
            {write.apply}
          </Button>
        )}
        <Button size="small" onClick={onCancel}>
          {write.cancel}
        </Button>
        {!nothing && <span>{note}</span>}
      </div>
    </section>
  );
}

function isNothing({ cells, newSheets, charts, removedCharts }: WorkbookEdit): boolean {
  return [cells, newSheets, charts, removedCharts].every((part) => part.length === 0);
}

function summary(edit: WorkbookEdit, write: ReturnType<typeof useWords>['write']): readonly string[] {
  const { newSheets, cells, charts, removedCharts } = edit;
  return [
    ...newSheets.map(({ name }) => write.newSheet(name)),
    ...(cells.length > 0 ? [write.cells(cells.length)] : []),
    ...(removedCharts.length > 0 ? [write.removed(removedCharts.length)] : []),
    ...(charts.length > 0 ? [write.charts(charts.length)] : []),
  ];
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

function CellList({ edit }: { readonly edit: WorkbookEdit }): ReactElement {
  const styles = useStyles();
  const { write } = useWords();
  const { cells } = edit;
  return (
    <details open={cells.length <= OPEN_AT_FIRST}>
      <summary className={styles.summary}>{write.list(cells.length)}</summary>
      <div className={styles.scrolled} tabIndex={0} role="group" aria-label={write.list(cells.length)}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.head}>
                {write.before}
              </th>
              <th scope="col" className={styles.head}>
                {write.after}
              </th>
            </tr>
          </thead>
          {cells.map(({ cell, before, after }) => (
            <tbody key={qualifiedA1(cell)}>
              <tr>
                <th scope="rowgroup" colSpan={2} className={styles.cell}>
                  {qualifiedA1(cell)}
                </th>
              </tr>
              <tr>
                <td className={styles.value}>
                  {shown(before) ?? <span className={styles.blank}>{write.blank}</span>}
                </td>
                <td className={styles.value}>
                  {shown(after) ?? <span className={styles.blank}>{write.blank}</span>}
                </td>
              </tr>
            </tbody>
          ))}
        </table>
      </div>
    </details>
  );
}

/** null for a blank cell. */
function shown(content: CellContent): string | null {
  switch (content.kind) {
    case 'blank':
      return null;
    case 'text':
      return content.text === '' ? null : content.text;
    case 'number':
      return grouped(content.value);
    case 'formula':
      return content.formula;
  }
}
