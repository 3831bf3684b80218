import { makeStyles, tokens } from '@fluentui/react-components';
import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  type KeyboardEvent,
  type ReactElement,
} from 'react';
import { reportText } from '../../locales/interface/report';
import { reportButtonText } from '../../locales/interface/reportButton';
import { useLocale } from '../language';
import type { ReportKind } from './useReporting';

/** Between button and menu, in pixels. */
const GAP = 2;

const useStyles = makeStyles({
  menu: {
    position: 'absolute',
    zIndex: 10,
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    maxWidth: '100%',
    padding: '4px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  item: {
    padding: '6px 10px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    textAlign: 'start',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      backgroundColor: tokens.colorNeutralBackground1Hover,
    },
  },
});

export interface ReportMenuProps {
  readonly id: string;
  /** What it belongs to, in whose positioned parent it is placed. */
  readonly button: HTMLElement;
  readonly offers: readonly ReportKind[];
  readonly onAsk: (kind: ReportKind) => void;
  readonly onClose: () => void;
}

/** The reports there are, walked with the arrow keys. The only menu of the pane, too small to bring that of Fluent UI for. */
export function ReportMenu({ id, button, offers, onAsk, onClose }: ReportMenuProps): ReactElement {
  const styles = useStyles();
  const locale = useLocale();
  const words = reportText(locale);
  const menu = useRef<HTMLDivElement>(null);
  const items = (): readonly HTMLElement[] => [
    ...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []),
  ];

  // Below its button, and never beyond the right edge.
  useLayoutEffect(() => {
    const { current } = menu;
    if (!current) return;
    const room = (button.offsetParent?.clientWidth ?? 0) - current.offsetWidth;
    current.style.left = `${Math.max(0, Math.min(button.offsetLeft, room))}px`;
    current.style.top = `${button.offsetTop + button.offsetHeight + GAP}px`;
    items()[0]?.focus();
  }, [button]);

  const leave = useEffectEvent((event: Event) => {
    const { target } = event;
    const isInside = target instanceof Node && (menu.current?.contains(target) || button.contains(target));
    if (!isInside) onClose();
  });
  useEffect(() => {
    const { ownerDocument } = button;
    const onLeave = (event: Event): void => leave(event);
    ownerDocument.addEventListener('pointerdown', onLeave);
    ownerDocument.addEventListener('focusin', onLeave);
    return () => {
      ownerDocument.removeEventListener('pointerdown', onLeave);
      ownerDocument.removeEventListener('focusin', onLeave);
    };
  }, [button]);

  const close = (): void => {
    button.focus();
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const all = items();
    const at = all.findIndex((item) => item === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      all.at(to % all.length)?.focus();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    } else if (event.key === 'Tab') {
      // The browser goes on from the button.
      close();
    }
  };
  return (
    <div
      ref={menu}
      id={id}
      role="menu"
      aria-label={reportButtonText(locale).reports}
      className={styles.menu}
      onKeyDown={onKeyDown}
    >
      {offers.map((kind) => (
        <button
          key={kind}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={styles.item}
          onClick={() => {
            close();
            onAsk(kind);
          }}
        >
          {words.kinds[kind]}
        </button>
      ))}
    </div>
  );
}
