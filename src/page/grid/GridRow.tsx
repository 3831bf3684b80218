import { mergeClasses } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { Fragment, memo, type CSSProperties, type ReactElement } from 'react';
import type { Area } from '../../engine/workbook/reference';
import { UNCALCULATED } from '../../engine/workbook/snapshot';
import type { Frozen } from '../file/frozenPanes';
import { startOf } from './axis';
import { alignmentOf, isTitle } from './appearance';
import { HEADER_HEIGHT, ROW_HEADER_WIDTH, type useGridStyles } from './gridStyles';
import type { SheetLayout } from './sheetLayout';
import { sameRow, type VisibleCell, type VisibleRow } from './visibleCells';

export interface GridRowProps {
  readonly layout: SheetLayout;
  readonly line: VisibleRow;
  /** Height of the rows left out before this one. */
  readonly gap: number;
  readonly frozen: Frozen;
  /** The first column in view behind the frozen ones. */
  readonly firstColumn: number;
  /** Column of the selected cell where it begins in this row; null elsewhere. */
  readonly selected: number | null;
  /** What is selected, where it covers this row. */
  readonly ranged: Area | null;
  /** Blank columns left and right of the rendered ones. */
  readonly before: boolean;
  readonly after: boolean;
  readonly idPrefix: string;
  readonly words: { readonly error: string; readonly warning: string; readonly hiddenRow: string };
  /** Stands where a formula has no result. */
  readonly uncalculated: string;
  readonly styles: ReturnType<typeof useGridStyles>;
}

/** One row of the sheet; rendered again only when its own cells, marks or selection change. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactElement {
  const { layout, line, styles, frozen } = props;
  const hidden = layout.hiddenRows.has(line.row);
  const isFrozen = line.row < frozen.rows;
  const spacer = props.before && <td aria-hidden className={styles.spacer} />;
  const behind = line.cells.findIndex(
    ({ column }) => column >= props.firstColumn && column >= frozen.columns,
  );
  return (
    <>
      {props.gap > 0 && (
        <tr aria-hidden style={{ height: props.gap }}>
          <td className={styles.spacer} />
        </tr>
      )}
      <tr
        aria-rowindex={line.row + 2}
        style={{ height: startOf(layout.rows, line.row + 1) - startOf(layout.rows, line.row) }}
      >
        <th
          scope="row"
          data-row-header={line.row}
          className={mergeClasses(
            styles.header,
            styles.rowHeader,
            isFrozen && styles.frozenHeader,
            props.ranged !== null && styles.headerSelected,
            hidden && styles.headerHidden,
          )}
          style={isFrozen ? { top: HEADER_HEIGHT + startOf(layout.rows, line.row) } : undefined}
          title={hidden ? props.words.hiddenRow : undefined}
        >
          {line.row + 1}
        </th>
        {line.cells.map((cell, index) => (
          <Fragment key={cell.column}>
            {index === behind && spacer}
            <GridCell {...props} at={cell} isSelected={props.selected === cell.column} />
          </Fragment>
        ))}
        {behind < 0 && spacer}
        {props.after && <td aria-hidden className={styles.spacer} />}
      </tr>
    </>
  );
}, showsTheSame);

function showsTheSame(before: GridRowProps, after: GridRowProps): boolean {
  const keys: readonly (keyof GridRowProps)[] = [
    ...(['gap', 'firstColumn', 'selected', 'ranged', 'before', 'after'] as const),
    ...(['words', 'uncalculated', 'styles', 'idPrefix'] as const),
  ];
  return (
    keys.every((key) => before[key] === after[key]) &&
    before.frozen.rows === after.frozen.rows &&
    before.frozen.columns === after.frozen.columns &&
    sameRow(before.line, after.line) &&
    samePlace(before, after)
  );
}

/** The layout of an edited sheet is a new one; what counts is where this row and its columns stand. */
function samePlace({ layout, line }: GridRowProps, after: GridRowProps): boolean {
  if (layout === after.layout) return true;
  const { row } = line;
  return (
    layout.columns === after.layout.columns &&
    layout.headRows === after.layout.headRows &&
    layout.hiddenRows === after.layout.hiddenRows &&
    layout.rows === after.layout.rows &&
    row < after.layout.rows.count
  );
}

function GridCell(
  props: GridRowProps & { readonly at: VisibleCell; readonly isSelected: boolean },
): ReactElement {
  const { at, layout, styles, words, ranged } = props;
  const { cell, area, mark } = at;
  const height = startOf(layout.rows, area.bottom + 1) - startOf(layout.rows, area.top);
  const inRange = ranged !== null && at.column >= ranged.left && at.column <= ranged.right;
  const uncalculated = cell?.kind === 'error' && cell.value === UNCALCULATED;
  return (
    <td
      role="gridcell"
      id={`${props.idPrefix}-${at.row}-${at.column}`}
      data-row={area.top}
      data-column={area.left}
      data-mark={mark}
      rowSpan={at.rowSpan > 1 ? at.rowSpan : undefined}
      colSpan={at.colSpan > 1 ? at.colSpan : undefined}
      aria-colindex={at.column + 2}
      aria-selected={props.isSelected || inRange}
      className={mergeClasses(
        styles.cell,
        ...frozenStyles(props),
        cell && styles[alignmentOf(cell, area, layout.headRows)],
        cell && isTitle(cell, area) && styles.title,
        inRange && !props.isSelected && styles.ranged,
        mark && styles[mark],
        uncalculated && styles.uncalculated,
        props.isSelected && styles.selected,
      )}
      style={frozenPlace(props)}
    >
      {mark && (
        <span
          role="img"
          aria-label={words[mark]}
          className={mergeClasses(styles.sign, styles[`${mark}Sign`])}
        >
          {mark === 'error' ? <ErrorCircleFilled /> : <WarningFilled />}
        </span>
      )}
      {cell && !at.continued && (
        <div
          className={mergeClasses(styles.content, cell.kind === 'number' && styles.amount)}
          style={{ maxHeight: height - 4 }}
        >
          {uncalculated ? props.uncalculated : cell.text}
        </div>
      )}
    </td>
  );
}

type Placed = Pick<GridRowProps, 'frozen' | 'styles' | 'layout'> & { readonly at: VisibleCell };

function frozenStyles({ at, frozen, styles }: Placed): readonly (string | false | undefined)[] {
  const inRows = at.row < frozen.rows;
  const inColumns = at.column < frozen.columns;
  return [
    (inRows || inColumns) && styles.frozen,
    inRows && inColumns && styles.frozenBoth,
    inRows && at.row + at.rowSpan === frozen.rows && styles.frozenRowEdge,
    inColumns && at.column + at.colSpan === frozen.columns && styles.frozenColumnEdge,
  ];
}

function frozenPlace({ at, frozen, layout }: Placed): CSSProperties | undefined {
  const inRows = at.row < frozen.rows;
  const inColumns = at.column < frozen.columns;
  if (!inRows && !inColumns) return undefined;
  return {
    ...(inRows ? { top: HEADER_HEIGHT + startOf(layout.rows, at.row) } : {}),
    ...(inColumns ? { left: ROW_HEADER_WIDTH + startOf(layout.columns, at.column) } : {}),
  };
}
