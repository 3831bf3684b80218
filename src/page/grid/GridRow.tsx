import { mergeClasses } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { memo, type ReactElement } from 'react';
import { startOf } from './axis';
import { alignmentOf, isTitle } from './appearance';
import type { useGridStyles } from './gridStyles';
import type { SheetLayout } from './sheetLayout';
import { sameRow, type VisibleCell, type VisibleRow } from './visibleCells';

export interface GridRowProps {
  readonly layout: SheetLayout;
  readonly line: VisibleRow;
  /** Column of the selected cell where it begins in this row; null elsewhere. */
  readonly selected: number | null;
  /** Whether the selected rectangle covers this row. */
  readonly highlighted: boolean;
  /** Blank columns left and right of the rendered ones. */
  readonly before: boolean;
  readonly after: boolean;
  readonly idPrefix: string;
  readonly words: { readonly error: string; readonly warning: string; readonly hiddenRow: string };
  readonly styles: ReturnType<typeof useGridStyles>;
}

/** One row of the sheet; rendered again only when its own cells, marks or selection change. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactElement {
  const { layout, line, styles } = props;
  const hidden = layout.hiddenRows.has(line.row);
  return (
    <tr
      aria-rowindex={line.row + 2}
      style={{ height: startOf(layout.rows, line.row + 1) - startOf(layout.rows, line.row) }}
    >
      <th
        scope="row"
        className={mergeClasses(
          styles.header,
          styles.rowHeader,
          props.highlighted && styles.headerSelected,
          hidden && styles.headerHidden,
        )}
        title={hidden ? props.words.hiddenRow : undefined}
      >
        {line.row + 1}
      </th>
      {props.before && <td aria-hidden className={styles.spacer} />}
      {line.cells.map((cell) => (
        <GridCell key={cell.column} {...props} at={cell} isSelected={props.selected === cell.column} />
      ))}
      {props.after && <td aria-hidden className={styles.spacer} />}
    </tr>
  );
}, showsTheSame);

function showsTheSame(before: GridRowProps, after: GridRowProps): boolean {
  return (
    sameRow(before.line, after.line) &&
    before.layout === after.layout &&
    before.selected === after.selected &&
    before.highlighted === after.highlighted &&
    before.before === after.before &&
    before.after === after.after &&
    before.words === after.words &&
    before.styles === after.styles
  );
}

function GridCell(
  props: GridRowProps & { readonly at: VisibleCell; readonly isSelected: boolean },
): ReactElement {
  const { at, layout, styles, words } = props;
  const { cell, area, mark } = at;
  const height = startOf(layout.rows, area.bottom + 1) - startOf(layout.rows, area.top);
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
      aria-selected={props.isSelected}
      className={mergeClasses(
        styles.cell,
        cell && styles[alignmentOf(cell, area, layout.headRows)],
        cell && isTitle(cell, area) && styles.title,
        mark && styles[mark],
        props.isSelected && styles.selected,
      )}
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
      {cell && (
        <div
          className={mergeClasses(styles.content, cell.kind === 'number' && styles.amount)}
          style={{ maxHeight: height - 4 }}
        >
          {cell.text}
        </div>
      )}
    </td>
  );
}
