import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import type { FillProposal } from '../../engine/filling/proposal';
import { a1 } from '../../engine/workbook/reference';
import { Amount } from '../figures/Amount';
import { CellLink } from '../figures/CellLink';
import { placeName, type Locatable } from '../place';
import { shown } from '../writing/CellList';
import { Basis } from './Basis';
import { useFillingWords } from './words';

const useStyles = makeStyles({
  item: { display: 'flex', gap: '8px', padding: '5px 12px', overflowWrap: 'anywhere' },
  box: {
    flexShrink: 0,
    width: '16px',
    height: '16px',
    margin: '2px 0 0',
    accentColor: tokens.colorBrandBackground,
  },
  body: { flex: '1 1 0', minWidth: 0 },
  first: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '0 8px' },
  label: { flex: '1 1 130px', minWidth: 0, lineHeight: tokens.lineHeightBase300 },
  amount: {
    marginInlineStart: 'auto',
    textAlign: 'end',
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
  },
  now: { display: 'block', color: tokens.colorNeutralForeground2 },
  should: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  second: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  words: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  more: {
    padding: 0,
    border: 'none',
    background: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    textDecorationLine: 'underline',
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    '@media (forced-colors: active)': { color: 'LinkText', ':hover': { color: 'LinkText' } },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

export interface ProposalRowProps {
  readonly proposal: FillProposal;
  readonly ticked: boolean;
  /** Left out because its row is. */
  readonly bound: boolean;
  /** Null where nothing can be written: then there is nothing to tick. */
  readonly onToggle: (() => void) | null;
  readonly onGoTo: (place: Locatable) => void;
}

/** One proposed cell: where it is, what goes into it, and why. */
export function ProposalRow({ proposal, ticked, bound, onToggle, onGoTo }: ProposalRowProps): ReactElement {
  const styles = useStyles();
  const words = useFillingWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { row, column, cell, after, value } = proposal;
  const place = { sheet: cell.sheet, cell: a1(cell) };
  const name = [row, column].filter(Boolean).join(' · ');
  return (
    <li className={styles.item}>
      {onToggle && (
        <input
          id={id}
          type="checkbox"
          className={styles.box}
          checked={ticked}
          disabled={bound}
          onChange={onToggle}
        />
      )}
      <div className={styles.body}>
        <span className={styles.first}>
          {onToggle ? (
            <label htmlFor={id} className={styles.label}>
              {name}
            </label>
          ) : (
            <span className={styles.label}>{name}</span>
          )}
          <Figure proposal={proposal} />
        </span>
        {value === null && after.kind === 'text' && <span className={styles.words}>{after.text}</span>}
        {after.kind === 'formula' && <span className={styles.words}>{after.formula}</span>}
        <span className={styles.second}>
          <CellLink place={place} onGoTo={onGoTo} short />
          {bound && <span>{words.withCode}</span>}
          <button
            type="button"
            className={styles.more}
            aria-expanded={open}
            aria-label={words.basisOf(placeName(place) ?? name)}
            onClick={() => setOpen(!open)}
          >
            {words.basis}
          </button>
        </span>
        {open && <Basis proposal={proposal} onGoTo={onGoTo} />}
      </div>
    </li>
  );
}

/** The amount, with the one that stands there where there is one. */
function Figure({ proposal }: { readonly proposal: FillProposal }): ReactElement | null {
  const styles = useStyles();
  const words = useFillingWords();
  const { kind, before, after, value } = proposal;
  if (kind === 'differs') {
    return (
      <span className={styles.amount}>
        <span className={styles.now}>
          <span className={styles.small}>{words.now}</span> {shown(before)}
        </span>
        <span className={styles.should}>
          <span className={styles.small}>{words.should}</span>{' '}
          {value === null ? shown(after) : <Amount value={value} />}
        </span>
      </span>
    );
  }
  if (value === null) return null;
  return (
    <span className={styles.amount}>{after.kind === 'text' ? after.text : <Amount value={value} />}</span>
  );
}
