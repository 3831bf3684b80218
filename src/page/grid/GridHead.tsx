import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { columnName, type Area } from '../../engine/workbook/reference';
import type { Frozen } from '../file/frozenPanes';
import { startOf, type Span } from './axis';
import { ROW_HEADER_WIDTH, type useGridStyles } from './gridStyles';
import type { SheetLayout } from './sheetLayout';

export interface GridHeadProps {
  readonly layout: SheetLayout;
  readonly frozen: Frozen;
  readonly columns: Span;
  /** Width of the columns left out between the frozen ones and those in view, and behind these. */
  readonly before: number;
  readonly after: number;
  readonly range: Area;
  readonly hiddenWords: string;
  readonly styles: ReturnType<typeof useGridStyles>;
}

/** The letters of the columns, and how wide each column is. */
export function GridHead(props: GridHeadProps): ReactElement {
  const { layout, frozen, columns, before, after, range, styles } = props;
  const first = Math.max(columns.first, frozen.columns);
  const frozenColumns = Array.from({ length: frozen.columns }, (_, column) => column);
  const scrolled = Array.from({ length: Math.max(0, columns.last - first + 1) }, (_, i) => first + i);
  const start = (column: number): number => startOf(layout.columns, column);
  const col = (column: number): ReactElement => (
    <col key={column} style={{ width: start(column + 1) - start(column) }} />
  );
  const header = (column: number): ReactElement => {
    const hidden = layout.hiddenColumns.has(column);
    const isFrozen = column < frozen.columns;
    return (
      <th
        key={column}
        scope="col"
        aria-colindex={column + 2}
        data-column-header={column}
        className={mergeClasses(
          styles.header,
          styles.columnHeader,
          isFrozen && styles.frozenHeader,
          column >= range.left && column <= range.right && styles.headerSelected,
          hidden && styles.headerHidden,
        )}
        style={isFrozen ? { left: ROW_HEADER_WIDTH + start(column) } : undefined}
        title={hidden ? props.hiddenWords : undefined}
      >
        {columnName(column)}
      </th>
    );
  };
  return (
    <>
      <colgroup>
        <col style={{ width: ROW_HEADER_WIDTH }} />
        {frozenColumns.map(col)}
        {before > 0 && <col style={{ width: before }} />}
        {scrolled.map(col)}
        {after > 0 && <col style={{ width: after }} />}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <td aria-hidden className={mergeClasses(styles.header, styles.columnHeader, styles.corner)} />
          {frozenColumns.map(header)}
          {before > 0 && <td aria-hidden className={styles.spacer} />}
          {scrolled.map(header)}
          {after > 0 && <td aria-hidden className={styles.spacer} />}
        </tr>
      </thead>
    </>
  );
}
