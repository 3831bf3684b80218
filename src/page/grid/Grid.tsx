import { useEffect, useId, useMemo, useRef, useState, type ReactElement } from 'react';
import type { Area } from '../../engine/workbook/reference';
import { a1 } from '../../engine/workbook/reference';
import type { SheetSnapshot } from '../../engine/workbook/snapshot';
import type { Mark } from '../../hosts/host';
import type { GridEditing } from '../editing/useGridEditing';
import type { Frozen } from '../file/frozenPanes';
import type { PageStrings } from '../strings';
import { useWorkStrings } from '../workStrings';
import { lengthOf, scrollToShow, startOf } from './axis';
import { CellEditor } from './CellEditor';
import { frameOf } from './frame';
import { GridHead } from './GridHead';
import { GridRow } from './GridRow';
import { HEADER_HEIGHT, ROW_HEADER_WIDTH, useGridStyles } from './gridStyles';
import { layoutKeeper } from './layoutKeeper';
import type { Position } from './moves';
import { useGridKeys } from './useGridKeys';
import { useGridPointer } from './useGridPointer';
import { useScrollKept } from './useScrollKept';
import { useWindow } from './useWindow';
import { framedRows } from './visibleCells';

export interface GridProps {
  readonly sheet: SheetSnapshot;
  readonly selection: Position;
  /** Opposite corner of what is selected. */
  readonly corner?: Position;
  /** Changes when the selection was made anew, also of the same cell. */
  readonly revision: number;
  /** What is scrolled to with it. */
  readonly follow?: 'cell' | 'corner' | null;
  readonly marks: readonly Mark[];
  readonly frozen?: Frozen | undefined;
  /** null where cells cannot be changed. */
  readonly editing?: GridEditing | null;
  /** Cells cannot be changed, which is said to who tries. */
  readonly readOnly?: boolean;
  /** false while another workbook is in front. */
  readonly shown?: boolean;
  readonly strings: PageStrings;
  readonly onSelect: (position: Position) => void;
  readonly onExtend?: (to: Position) => void;
  readonly onSelectArea?: (area: Area) => void;
  readonly onSheetStep: (step: 1 | -1) => void;
  readonly onFind?: (step: 1 | -1 | 0) => void;
}

/**
 * One sheet as a table with Excel's headers. What is typed goes to the editor on the selected cell; a selection made
 * from the pane moves the sheet without taking the focus away.
 */
export function Grid(props: GridProps): ReactElement {
  const { sheet, selection, revision, marks, strings, editing = null } = props;
  const styles = useGridStyles();
  const words = useWorkStrings();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const [layoutOf] = useState(layoutKeeper);
  const layout = useMemo(() => layoutOf(sheet), [layoutOf, sheet]);
  const view = useWindow(scroller, layout);
  const { rows, columns } = view;
  const frozen = frameOf(layout, props.frozen, {
    width: view.width - ROW_HEADER_WIDTH,
    height: view.height - HEADER_HEIGHT,
  });
  const lines = useMemo(
    () =>
      framedRows(
        layout,
        { rows: frozen.rows, columns: frozen.columns },
        { first: rows.first, last: rows.last },
        { first: columns.first, last: columns.last },
        marks,
      ),
    [layout, frozen.rows, frozen.columns, rows.first, rows.last, columns.first, columns.last, marks],
  );
  const area = layout.areaAt(selection.row, selection.column);
  const range = useSame(spanned(area, props.corner));
  // A merged rectangle that begins out of view is drawn from its first visible cell on.
  const shownRow = area.top < frozen.rows ? area.top : Math.max(area.top, rows.first);
  const shownColumn = area.left < frozen.columns ? area.left : Math.max(area.left, columns.first);
  const inView =
    (area.top < frozen.rows || (area.bottom >= rows.first && shownRow <= rows.last)) &&
    (area.left < frozen.columns || (area.right >= columns.first && shownColumn <= columns.last));
  const activeId = inView ? `${id}-${shownRow}-${shownColumn}` : undefined;

  const frozenHeight = startOf(layout.rows, frozen.rows);
  const frozenWidth = startOf(layout.columns, frozen.columns);

  // The table outlives its sheets, so that the focus does; each sheet begins at its top.
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    element.scrollTop = 0;
    element.scrollLeft = 0;
  }, [sheet.name]);

  useScrollKept(scroller, props.shown ?? true);

  useEffect(() => {
    const element = scroller.current;
    if (!element || props.follow === null) return;
    const target =
      props.follow === 'corner' && props.corner
        ? cellArea(props.corner)
        : layout.areaAt(selection.row, selection.column);
    if (target.top >= frozen.rows) {
      element.scrollTop =
        scrollToShow(
          element.scrollTop + frozenHeight,
          element.clientHeight - HEADER_HEIGHT - frozenHeight,
          startOf(layout.rows, target.top),
          startOf(layout.rows, target.bottom + 1),
        ) - frozenHeight;
    }
    if (target.left >= frozen.columns) {
      element.scrollLeft =
        scrollToShow(
          element.scrollLeft + frozenWidth,
          element.clientWidth - ROW_HEADER_WIDTH - frozenWidth,
          startOf(layout.columns, target.left),
          startOf(layout.columns, target.right + 1),
        ) - frozenWidth;
    }
    // The layout grows while cells are edited; only a selection scrolls.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [sheet.name, selection.row, selection.column, props.corner?.row, props.corner?.column, revision]);

  const keys = useGridKeys({ ...props, layout, editing, input });
  const pointer = useGridPointer({ ...props, layout, editing, input, engage: keys.engage });

  const left = startOf(layout.columns, columns.first);
  const before = columns.first > frozen.columns ? left - frozenWidth : 0;
  const right = lengthOf(layout.columns) - startOf(layout.columns, columns.last + 1);
  const above = rows.first > frozen.rows ? startOf(layout.rows, rows.first) - frozenHeight : 0;
  const below = lengthOf(layout.rows) - startOf(layout.rows, rows.last + 1);
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      // What the browser brings into view by itself (the editor, as it takes the focus or a letter) stands clear of these.
      style={{
        scrollPaddingTop: HEADER_HEIGHT + frozenHeight,
        scrollPaddingLeft: ROW_HEADER_WIDTH + frozenWidth,
      }}
      onKeyDown={keys.onKeyDown}
      onCopy={keys.onCopy}
      onCut={keys.onCut}
      onPaste={keys.onPaste}
      onBlur={keys.onBlur}
      onMouseDown={pointer.onMouseDown}
      onMouseMove={pointer.onMouseMove}
      onDoubleClick={pointer.onDoubleClick}
    >
      <CellEditor
        input={input}
        editing={editing}
        label={words.editor(a1({ row: area.top, column: area.left }))}
        description={words.gridKeys}
        gridId={id}
        activeId={activeId}
        frozen={{ across: area.left < frozen.columns, down: area.top < frozen.rows }}
        scrolled={view.scrolled}
        place={{
          left: ROW_HEADER_WIDTH + startOf(layout.columns, area.left),
          top: HEADER_HEIGHT + startOf(layout.rows, area.top),
          width: startOf(layout.columns, area.right + 1) - startOf(layout.columns, area.left),
          height: startOf(layout.rows, area.bottom + 1) - startOf(layout.rows, area.top),
        }}
      />
      <table
        role="grid"
        id={id}
        tabIndex={-1}
        aria-label={strings.gridLabel(sheet.name)}
        aria-rowcount={layout.rows.count + 1}
        aria-colcount={layout.columns.count + 1}
        aria-multiselectable
        aria-readonly={editing === null || props.readOnly === true}
        aria-activedescendant={activeId}
        className={styles.table}
        style={{ width: ROW_HEADER_WIDTH + lengthOf(layout.columns) }}
        onFocus={() => input.current?.focus({ preventScroll: true })}
      >
        <GridHead
          layout={layout}
          frozen={frozen}
          columns={columns}
          before={before}
          after={right}
          range={range}
          hiddenWords={strings.hiddenColumn}
          styles={styles}
        />
        <tbody>
          {lines.map((line, index) => (
            <GridRow
              key={line.row}
              layout={layout}
              line={line}
              gap={above > 0 && index === frozen.rows ? above : 0}
              frozen={frozen}
              firstColumn={columns.first}
              selected={inView && line.row === shownRow ? shownColumn : null}
              ranged={line.row >= range.top && line.row <= range.bottom ? range : null}
              before={before > 0}
              after={right > 0}
              idPrefix={id}
              words={strings.cell}
              uncalculated={words.uncalculated.cell}
              styles={styles}
            />
          ))}
          {below > 0 && <Gap height={below} className={styles.spacer} />}
        </tbody>
      </table>
    </div>
  );
}

/** The same object for the same rectangle, so that rows it did not change for are not rendered again. */
function useSame({ top, left, bottom, right }: Area): Area {
  return useMemo(() => ({ top, left, bottom, right }), [top, left, bottom, right]);
}

/** Rows out of view. */
function Gap({ height, className }: { height: number; className: string }): ReactElement {
  return (
    <tr aria-hidden style={{ height }}>
      <td className={className} />
    </tr>
  );
}

function cellArea({ row, column }: Position): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** From the selected cell to the opposite corner. */
function spanned(area: Area, corner: Position | undefined): Area {
  if (!corner) return area;
  return {
    top: Math.min(area.top, corner.row),
    left: Math.min(area.left, corner.column),
    bottom: Math.max(area.bottom, corner.row),
    right: Math.max(area.right, corner.column),
  };
}
