import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import {
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useRef,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  type Ref,
} from 'react';
import { useText } from '../language';
import { MENU_CORNER } from '../menuCorner';
import { useHidden } from '../useHidden';
import type { GoOn } from './useWalk';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '0 12px 12px', outline: 'none' },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px',
    minHeight: '32px',
    padding: `4px ${MENU_CORNER} 0 0`,
  },
  back: { minWidth: 'max-content', paddingInline: '6px', marginInlineEnd: 'auto' },
  position: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  title: {
    display: 'flex',
    gap: '8px',
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export interface Steps {
  /** Position in the list, from zero, and its length; null for what is in the list no longer. */
  readonly position: { readonly index: number; readonly count: number } | null;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  /** What the way back leads to. */
  readonly back: 'list' | 'ledger';
  readonly onBack: () => void;
  /** To the previous (−1) or next (1) finding of the list. */
  readonly onStep: (step: 1 | -1) => void;
  /** Goes on from here for the keyboard that is elsewhere. */
  readonly goOn: Ref<GoOn>;
}

interface DetailFrameProps extends Steps {
  /** Whose detail it is. */
  readonly id: string;
  /** Shown because the user asked for it: the heading takes the focus. Else only where the focus has been lost. */
  readonly asked: boolean;
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** The way back, ↑ and ↓ and the heading of one finding. */
export function DetailFrame(props: DetailFrameProps): ReactElement {
  const { id, asked, title, position, hasPrevious, hasNext, back, onBack, onStep, goOn, children } = props;
  const styles = useStyles();
  const text = useText();
  const { hidden } = useHidden();
  const heading = useRef<HTMLHeadingElement>(null);
  // Each finding is read out from its heading, and the arrow keys work at once.
  const focus = useEffectEvent(() => {
    const lost = document.hasFocus() && document.activeElement === document.body;
    if (asked || lost) heading.current?.focus();
  });
  useEffect(() => focus(), [id]);
  useImperativeHandle(goOn, () => onStep, [onStep]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const act = { Escape: onBack, ArrowDown: () => onStep(1), ArrowUp: () => onStep(-1) }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  return (
    <article className={styles.view} onKeyDown={onKeyDown}>
      <div className={styles.bar}>
        <Button
          className={styles.back}
          size="small"
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          onClick={onBack}
        >
          {back === 'ledger' ? text.detail.backToLedger : text.detail.back}
        </Button>
        {position && (
          <span className={styles.position}>
            <span aria-hidden>
              {position.index + 1}/{position.count}
            </span>
            <span className={hidden}>{text.detail.position(position.index + 1, position.count)}</span>
          </span>
        )}
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUpRegular />}
          aria-label={text.detail.previous}
          disabledFocusable={!hasPrevious}
          onClick={() => onStep(-1)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowDownRegular />}
          aria-label={text.detail.next}
          disabledFocusable={!hasNext}
          onClick={() => onStep(1)}
        />
      </div>
      <h2 className={styles.title} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </article>
  );
}
