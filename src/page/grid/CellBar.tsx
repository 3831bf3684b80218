import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { areaA1, contains } from '../../engine/workbook/reference';
import type { SheetSnapshot } from '../../engine/workbook/snapshot';
import type { PageStrings } from '../strings';
import { cellArea } from './sheetLayout';
import type { Position } from './moves';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    margin: 0,
    minHeight: '30px',
    alignItems: 'stretch',
    fontSize: '13px',
    lineHeight: '20px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  name: {
    flexShrink: 0,
    boxSizing: 'border-box',
    minWidth: '96px',
    padding: '5px 12px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  content: {
    minWidth: 0,
    padding: '5px 12px',
    overflowY: 'auto',
    maxHeight: '40px',
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
});

/** Excel's name box and formula bar: where the selection is and what the cell really holds. */
export function CellBar(props: {
  readonly sheet: SheetSnapshot;
  readonly selection: Position;
  readonly strings: PageStrings;
}): ReactElement {
  const { sheet, selection, strings } = props;
  const styles = useStyles();
  const area =
    sheet.merges?.find((merge) => contains(merge, selection.row, selection.column)) ??
    cellArea(selection.row, selection.column);
  const cell = sheet.cells.find((each) => each.row === area.top && each.column === area.left);
  return (
    <div className={styles.bar}>
      <span className={styles.name} title={strings.cellName} data-testid="cell-name">
        {areaA1(area)}
      </span>
      <span className={styles.content} title={strings.cellContent}>
        {cell ? (cell.formula ?? String(cell.value)) : ''}
      </span>
    </div>
  );
}
