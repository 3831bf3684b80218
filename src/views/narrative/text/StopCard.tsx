import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CSSProperties, ReactElement, Ref } from 'react';
import type { InputKey } from '../../../engine/inputs/inputs';
import type { Term } from '../../../engine/narrative/narrative';
import { qualifiedA1 } from '../../../engine/workbook/reference';
import { grouped } from '../../amount';
import { computationOf, termText } from './computation';
import { useDesk, useWords } from '../desk';
import { PlaceButton } from '../PlaceButton';
import { cellOfTerm, cellsOf, changeable, originText, type Stop } from './sources';

const useStyles = makeStyles({
  card: {
    position: 'absolute',
    insetInline: '8px',
    zIndex: 2,
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  formula: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  rounded: { fontWeight: tokens.fontWeightSemibold },
  terms: { margin: '4px 0 0', padding: 0, listStyleType: 'none' },
  term: { display: 'flex', flexWrap: 'wrap', gap: '0 8px', paddingBlock: '1px' },
  value: { fontVariantNumeric: 'tabular-nums', minWidth: '5em', textAlign: 'end' },
  doubt: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  source: { color: tokens.colorNeutralForeground2 },
  change: {
    padding: 0,
    border: 'none',
    background: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    textDecorationLine: 'underline',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

export interface StopCardProps {
  readonly stop: Stop;
  readonly id: string;
  readonly hold: Ref<HTMLDivElement>;
  readonly place: CSSProperties;
  /** Opened by the user to choose from: its cells are in the tab order. */
  readonly pinned: boolean;
  readonly onChange: (key: InputKey) => void;
  readonly onMouseEnter: () => void;
  readonly onMouseLeave: () => void;
}

/** How a figure was computed and what from; where words were given. */
export function StopCard(props: StopCardProps): ReactElement {
  const { stop, id, hold, place, pinned, onChange, onMouseEnter, onMouseLeave } = props;
  const styles = useStyles();
  const words = useWords();
  return (
    <div
      ref={hold}
      className={styles.card}
      style={place}
      role="group"
      aria-label={pinned ? words.figure.choose : words.figure.label}
      onMouseEnter={onMouseEnter}
      onMouseLeave={onMouseLeave}
    >
      <div id={id}>
        {stop.kind === 'figure' ? <FigureLines stop={stop} /> : <InputLine stop={stop} />}
        <DoubtLines stop={stop} />
      </div>
      <Terms stop={stop} pinned={pinned} onChange={onChange} />
    </div>
  );
}

function FigureLines({ stop }: { stop: Extract<Stop, { kind: 'figure' }> }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const computation = computationOf(stop);
  const [first] = stop.figure.terms;
  if (!computation) {
    return <p className={styles.formula}>{words.figure.equals(first ? termText(first) : stop.text)}</p>;
  }
  return (
    <p className={styles.formula}>
      {computation.formula} = {computation.exact}
      {computation.rounded !== null && (
        <>
          {' → '}
          <span className={styles.rounded}>{computation.rounded}</span>
        </>
      )}
    </p>
  );
}

function InputLine({ stop }: { stop: Extract<Stop, { kind: 'input' }> }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { labelOf } = useDesk();
  return <p className={styles.formula}>{words.figure.input(labelOf(stop.key))}</p>;
}

/** What the check says of the cells behind it. */
function DoubtLines({ stop }: { stop: Stop }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { table, doubts } = useDesk();
  return (
    <>
      {cellsOf(stop, table).map((cell) => {
        const place = qualifiedA1(cell);
        const doubt = doubts.of(cell);
        if (!doubt) return null;
        const value = doubt.suggested === null ? null : grouped(doubt.suggested);
        return (
          <p key={place} className={styles.doubt}>
            ▲ {words.errors.doubted(place, value)}
          </p>
        );
      })}
    </>
  );
}

interface TermsProps {
  readonly stop: Stop;
  readonly pinned: boolean;
  readonly onChange: (key: InputKey) => void;
}

interface Line {
  readonly term: Term | null;
  readonly input: InputKey | null;
}

function Terms({ stop, pinned, onChange }: TermsProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { table, labelOf } = useDesk();
  const changes = changeable(stop, table);
  const lines: readonly Line[] =
    stop.kind === 'input'
      ? [{ term: null, input: stop.key }]
      : stop.figure.terms.map((term) => ({ term, input: term.input }));
  return (
    <ul className={styles.terms}>
      {lines.map(({ term, input }, index) => {
        const entry = input === null ? undefined : table.get(input);
        const cell = term ? cellOfTerm(term, table) : (entry?.cell ?? null);
        const label = input === null ? '' : labelOf(input);
        return (
          <li key={index} className={styles.term}>
            {term && lines.length > 1 && <span className={styles.value}>{termText(term)}</span>}
            {term && label !== '' && <span className={styles.source}>{label}</span>}
            {cell && <PlaceButton cell={cell} reachable={pinned} />}
            {originText(entry, words) !== '' && (
              <span className={styles.source}>{originText(entry, words)}</span>
            )}
            {input !== null && changes.includes(input) && (
              <button
                type="button"
                className={mergeClasses(styles.change)}
                tabIndex={pinned ? 0 : -1}
                aria-label={words.figure.changeOf(label)}
                onClick={() => onChange(input)}
              >
                {words.figure.change}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
