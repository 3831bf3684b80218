import { mergeClasses } from '@fluentui/react-components';
import {
  useEffect,
  useId,
  useMemo,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
} from 'react';
import { columnName } from '../../engine/workbook/reference';
import type { SheetSnapshot } from '../../engine/workbook/snapshot';
import type { Mark } from '../../hosts/host';
import type { PageStrings } from '../strings';
import { lengthOf, scrollToShow, startOf } from './axis';
import { GridRow } from './GridRow';
import { HEADER_HEIGHT, ROW_HEADER_WIDTH, useGridStyles } from './gridStyles';
import { move, type Position } from './moves';
import { layoutSheet } from './sheetLayout';
import { useWindow } from './useWindow';
import { visibleRows } from './visibleCells';

export interface GridProps {
  readonly sheet: SheetSnapshot;
  readonly selection: Position;
  /** Changes when the selection was made anew, also of the same cell. */
  readonly revision: number;
  readonly marks: readonly Mark[];
  readonly strings: PageStrings;
  readonly onSelect: (position: Position) => void;
  readonly onSheetStep: (step: 1 | -1) => void;
}

/**
 * One sheet as a table with Excel's headers. The table itself has the focus and names the selected cell, so a
 * selection made from the pane moves the sheet without taking the focus away.
 */
export function Grid(props: GridProps): ReactElement {
  const { sheet, selection, revision, marks, strings } = props;
  const styles = useGridStyles();
  const idPrefix = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const layout = useMemo(() => layoutSheet(sheet), [sheet]);
  const { rows, columns } = useWindow(scroller, layout);
  const lines = useMemo(
    () =>
      visibleRows(
        layout,
        { first: rows.first, last: rows.last },
        { first: columns.first, last: columns.last },
        marks,
      ),
    [layout, rows.first, rows.last, columns.first, columns.last, marks],
  );
  const area = layout.areaAt(selection.row, selection.column);
  // A merged rectangle that begins out of view is drawn from its first visible cell on.
  const shownRow = Math.max(area.top, rows.first);
  const shownColumn = Math.max(area.left, columns.first);
  const inView =
    area.bottom >= rows.first &&
    shownRow <= rows.last &&
    area.right >= columns.first &&
    shownColumn <= columns.last;

  // The table outlives its sheets, so that the focus does; each sheet begins at its top.
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    element.scrollTop = 0;
    element.scrollLeft = 0;
  }, [layout]);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const target = layout.areaAt(selection.row, selection.column);
    element.scrollTop = scrollToShow(
      element.scrollTop,
      element.clientHeight - HEADER_HEIGHT,
      startOf(layout.rows, target.top),
      startOf(layout.rows, target.bottom + 1),
    );
    element.scrollLeft = scrollToShow(
      element.scrollLeft,
      element.clientWidth - ROW_HEADER_WIDTH,
      startOf(layout.columns, target.left),
      startOf(layout.columns, target.right + 1),
    );
  }, [layout, selection.row, selection.column, revision]);

  function onKeyDown(event: KeyboardEvent): void {
    const step = event.key === 'PageUp' ? -1 : event.key === 'PageDown' ? 1 : null;
    // Browsers keep Ctrl+PageUp/PageDown for their own tabs in ordinary windows; Alt works everywhere.
    if (step !== null && (event.ctrlKey || event.altKey)) {
      event.preventDefault();
      props.onSheetStep(step);
      return;
    }
    if (event.altKey || event.metaKey) return;
    const target = move(layout, selection, event);
    if (!target) return;
    event.preventDefault();
    props.onSelect(target);
  }

  function onMouseDown(event: MouseEvent): void {
    const cell = event.target instanceof Element ? event.target.closest('td[data-row]') : null;
    if (!(cell instanceof HTMLElement)) return;
    props.onSelect({ row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) });
  }

  const above = startOf(layout.rows, rows.first);
  const below = lengthOf(layout.rows) - startOf(layout.rows, rows.last + 1);
  const left = startOf(layout.columns, columns.first);
  const right = lengthOf(layout.columns) - startOf(layout.columns, columns.last + 1);
  const columnNumbers = Array.from({ length: columns.last - columns.first + 1 }, (_, i) => columns.first + i);
  return (
    <div ref={scroller} className={styles.scroller}>
      <table
        role="grid"
        tabIndex={0}
        aria-label={strings.gridLabel(sheet.name)}
        aria-rowcount={layout.rows.count + 1}
        aria-colcount={layout.columns.count + 1}
        aria-activedescendant={inView ? `${idPrefix}-${shownRow}-${shownColumn}` : undefined}
        className={styles.table}
        style={{ width: ROW_HEADER_WIDTH + lengthOf(layout.columns) }}
        onKeyDown={onKeyDown}
        onMouseDown={onMouseDown}
      >
        <colgroup>
          <col style={{ width: ROW_HEADER_WIDTH }} />
          {left > 0 && <col style={{ width: left }} />}
          {columnNumbers.map((column) => (
            <col
              key={column}
              style={{ width: startOf(layout.columns, column + 1) - startOf(layout.columns, column) }}
            />
          ))}
          {right > 0 && <col style={{ width: right }} />}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <td aria-hidden className={mergeClasses(styles.header, styles.columnHeader, styles.corner)} />
            {left > 0 && <td aria-hidden className={styles.spacer} />}
            {columnNumbers.map((column) => {
              const hidden = layout.hiddenColumns.has(column);
              const selected = column >= area.left && column <= area.right;
              return (
                <th
                  key={column}
                  scope="col"
                  aria-colindex={column + 2}
                  className={mergeClasses(
                    styles.header,
                    styles.columnHeader,
                    selected && styles.headerSelected,
                    hidden && styles.headerHidden,
                  )}
                  title={hidden ? strings.hiddenColumn : undefined}
                >
                  {columnName(column)}
                </th>
              );
            })}
            {right > 0 && <td aria-hidden className={styles.spacer} />}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <Gap height={above} className={styles.spacer} />}
          {lines.map((line) => (
            <GridRow
              key={line.row}
              layout={layout}
              line={line}
              selected={inView && line.row === shownRow ? shownColumn : null}
              highlighted={line.row >= area.top && line.row <= area.bottom}
              before={left > 0}
              after={right > 0}
              idPrefix={idPrefix}
              words={strings.cell}
              styles={styles}
            />
          ))}
          {below > 0 && <Gap height={below} className={styles.spacer} />}
        </tbody>
      </table>
    </div>
  );
}

/** The room of the rows that are not rendered. */
function Gap({ height, className }: { readonly height: number; readonly className: string }): ReactElement {
  return (
    <tr aria-hidden style={{ height }}>
      <td className={className} />
    </tr>
  );
}
