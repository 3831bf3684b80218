import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, type ReactElement, type RefObject } from 'react';
import type { GridEditing } from '../editing/useGridEditing';
import type { Scrolled } from './useWindow';

const useStyles = makeStyles({
  box: {
    position: 'absolute',
    boxSizing: 'border-box',
    zIndex: 3,
    margin: 0,
    padding: '2px 6px',
    border: 'none',
    resize: 'none',
    overflow: 'hidden',
    font: 'inherit',
    fontSize: '13px',
    lineHeight: '18px',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    outline: `2px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: tokens.shadow8,
  },
  /** There, so that typing goes somewhere, Chinese input methods included; nothing to be seen of it. */
  waiting: {
    opacity: 0,
    pointerEvents: 'none',
    boxShadow: 'none',
    outline: 'none',
    caretColor: 'transparent',
  },
});

export interface CellEditorProps {
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly editing: GridEditing | null;
  readonly label: string;
  readonly description: string;
  readonly gridId: string;
  readonly activeId: string | undefined;
  /** The cell stays where it is while the sheet is scrolled. */
  readonly frozen: { readonly across: boolean; readonly down: boolean };
  readonly scrolled: RefObject<Scrolled>;
  readonly place: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
}

/** Room for a caret; as wide as its cell it would be scrolled to where it begins whenever it takes the focus. */
const WAITING_SIZE = 20;

/**
 * Takes what is typed on the selected cell. It always has the keyboard while the grid is in use: an input method begins
 * a word only in something that can be typed into.
 */
export function CellEditor(props: CellEditorProps): ReactElement {
  const { input, editing, place, frozen, scrolled } = props;
  const styles = useStyles();
  const draft = editing?.draft?.place === 'cell' ? editing.draft : null;
  const began = draft?.began ?? null;

  useEffect(() => {
    const element = input.current;
    if (began === null || !element) return;
    // Where it was begun from a notice, the focus was there and has gone with it.
    element.focus({ preventScroll: true });
    // What is there to be changed is changed from its end, as in Excel.
    element.setSelectionRange(element.value.length, element.value.length);
  }, [began, input]);

  useLayoutEffect(() => {
    const element = input.current;
    if (!element) return;
    const { left, top } = scrolled.current;
    putAt(element, place.left + (frozen.across ? left : 0), place.top + (frozen.down ? top : 0));
  });

  return (
    <>
      <textarea
        ref={input}
        className={mergeClasses(styles.box, !draft && styles.waiting)}
        style={
          draft
            ? { width: Math.max(place.width, 96), minHeight: place.height }
            : { width: Math.min(place.width, WAITING_SIZE), height: Math.min(place.height, WAITING_SIZE) }
        }
        rows={draft ? draft.text.split('\n').length : 1}
        aria-label={props.label}
        aria-describedby={`${props.gridId}-keys`}
        aria-controls={props.gridId}
        aria-activedescendant={draft ? undefined : props.activeId}
        spellCheck={false}
        autoComplete="off"
        value={draft?.text ?? ''}
        onChange={(event) => editing?.type(event.target.value, 'cell')}
        onBlur={() => editing?.leave('cell')}
      />
      <span id={`${props.gridId}-keys`} hidden>
        {props.description}
      </span>
    </>
  );
}

function putAt({ style }: HTMLElement, left: number, top: number): void {
  style.left = `${left}px`;
  style.top = `${top}px`;
}
