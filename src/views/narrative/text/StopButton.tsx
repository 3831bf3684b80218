import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement, RefCallback } from 'react';
import type { Stop } from './sources';

const useStyles = makeStyles({
  stop: {
    display: 'inline',
    margin: 0,
    padding: 0,
    border: 'none',
    background: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    textIndent: 0,
    cursor: 'pointer',
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textDecorationThickness: '1px',
    textUnderlineOffset: '3px',
    textDecorationColor: tokens.colorBrandForegroundLink,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  figure: {
    color: tokens.colorBrandForegroundLink,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  /** From a cell the check believes to be wrong. */
  doubted: {
    textDecorationStyle: 'wavy',
    textDecorationColor: tokens.colorStatusDangerForeground1,
  },
  words: { textDecorationColor: tokens.colorNeutralForeground3 },
});

export interface StopButtonProps {
  readonly stop: Stop;
  /** The check believes that a cell behind it is wrong. */
  readonly doubted: boolean;
  readonly hold: RefCallback<HTMLElement>;
  readonly reachable: boolean;
  /** Id of what is said about it, while that is shown. */
  readonly describedBy: string | undefined;
  /** Whether the list of its cells is open; undefined where it has none. */
  readonly expanded: boolean | undefined;
  readonly onShow: (from: 'hover' | 'focus') => void;
  readonly onHide: () => void;
  readonly onAct: () => void;
}

/**
 * A figure or words in the sentence that can be acted on. Not a button element: those are boxes that do not break
 * over lines, and an accountant's words run over several.
 */
export function StopButton(props: StopButtonProps): ReactElement {
  const { stop, doubted, hold, reachable, describedBy, expanded, onShow, onHide, onAct } = props;
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onAct();
  };
  return (
    <span
      ref={hold}
      role="button"
      tabIndex={reachable ? 0 : -1}
      className={mergeClasses(
        styles.stop,
        stop.kind === 'figure' ? styles.figure : styles.words,
        doubted && styles.doubted,
      )}
      aria-describedby={describedBy}
      aria-expanded={expanded}
      onClick={onAct}
      onKeyDown={onKeyDown}
      onFocus={() => onShow('focus')}
      onMouseEnter={() => onShow('hover')}
      onMouseLeave={onHide}
    >
      {stop.text}
    </span>
  );
}
