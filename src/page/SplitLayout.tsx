import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent, type PointerEvent, type ReactElement, type ReactNode } from 'react';
import { LOW, SCROLLING, STACKED } from './room';

const LEAST = 320;
const MOST = 720;
const USUAL = 400;
const STEP = 20;
const useStyles = makeStyles({
  split: {
    display: 'flex',
    flexGrow: 1,
    minHeight: 0,
    [STACKED]: { flexDirection: 'column' },
    [SCROLLING]: { flexDirection: 'column', flexGrow: 0, minHeight: 'auto' },
  },
  main: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    minHeight: 0,
    // Notices above a low grid leave some of it to be seen.
    [STACKED]: { flexGrow: 2, overflowY: 'auto' },
    [LOW]: { overflowY: 'auto' },
    [SCROLLING]: { flexGrow: 0, flexBasis: 'auto', height: '300px', overflowY: 'auto' },
  },
  separator: {
    position: 'relative',
    flexShrink: 0,
    width: '5px',
    cursor: 'col-resize',
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
    [STACKED]: { display: 'none' },
    [LOW]: { display: 'none' },
    [SCROLLING]: { display: 'none' },
  },
  pane: {
    flexShrink: 0,
    display: 'flex',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    // Over the width chosen for the pane, here and below.
    [LOW]: {
      width: `max(${LEAST}px, 45%) !important`,
      borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    },
    [STACKED]: {
      flexGrow: 3,
      flexShrink: 1,
      flexBasis: 0,
      width: '100% !important',
      minHeight: 0,
      borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    },
    [SCROLLING]: {
      width: '100% !important',
      height: '100dvh',
      minHeight: '320px',
      borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  content: { flexGrow: 1, minWidth: 0, minHeight: 0, overflow: 'auto' },
});

/** The workbook, and the pane docked at its right: resizable by pointer and by arrow keys. */
export function SplitLayout(props: {
  readonly main: ReactNode;
  readonly pane: ReactNode;
  readonly labels: { readonly main: string; readonly pane: string; readonly resize: string };
}): ReactElement {
  const styles = useStyles();
  const [width, setWidth] = useState(USUAL);
  const resize = (wanted: number) => setWidth(Math.round(Math.max(LEAST, Math.min(MOST, wanted))));

  function onPointerMove(event: PointerEvent<HTMLElement>): void {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    resize(event.currentTarget.ownerDocument.documentElement.clientWidth - event.clientX);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const widths: Readonly<Record<string, number>> = {
      ArrowLeft: width + STEP,
      ArrowRight: width - STEP,
      Home: MOST,
      End: LEAST,
    };
    const wanted = widths[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    resize(wanted);
  }

  return (
    <div className={styles.split}>
      <main className={styles.main} aria-label={props.labels.main}>
        {props.main}
      </main>
      <aside className={styles.pane} style={{ width }} aria-label={props.labels.pane}>
        <div
          role="separator"
          aria-orientation="vertical"
          aria-label={props.labels.resize}
          aria-valuemin={LEAST}
          aria-valuemax={MOST}
          aria-valuenow={width}
          tabIndex={0}
          className={styles.separator}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={onPointerMove}
          onDoubleClick={() => resize(USUAL)}
          onKeyDown={onKeyDown}
        />
        <div className={styles.content}>{props.pane}</div>
      </aside>
    </div>
  );
}
