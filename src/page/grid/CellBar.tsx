import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import type { ReactElement } from 'react';
import { areaA1, contains, type Area } from '../../engine/workbook/reference';
import type { SheetSnapshot } from '../../engine/workbook/snapshot';
import { cellOn } from '../../engine/calculation/sheetCells';
import type { GridEditing } from '../editing/useGridEditing';
import type { PageStrings } from '../strings';
import { useWorkStrings } from '../workStrings';
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
    '@media (max-width: 479px)': { minWidth: '72px', padding: '5px 8px' },
  },
  content: {
    flexGrow: 1,
    boxSizing: 'border-box',
    minWidth: 0,
    margin: 0,
    padding: '5px 12px',
    border: 'none',
    resize: 'none',
    font: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
    overflowY: 'auto',
    maxHeight: '50px',
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
    ':focus': { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-2px' },
  },
  actions: { display: 'flex', alignItems: 'center', flexShrink: 0, paddingInline: '4px' },
});

export interface CellBarProps {
  readonly sheet: SheetSnapshot;
  readonly selection: Position;
  readonly editing: GridEditing;
  /** false for an .xls. */
  readonly editable: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly strings: PageStrings;
  readonly onFind: () => void;
  /** The keyboard goes back to the grid; `down` with the selection a cell further. */
  readonly onDone: (down: boolean) => void;
}

/** Excel's name box and formula bar: where the selection is and what the cell really holds, to be changed here too. */
export function CellBar(props: CellBarProps): ReactElement {
  const { sheet, selection, editing, editable, strings } = props;
  const styles = useStyles();
  const words = useWorkStrings();
  const area =
    sheet.merges?.find((merge) => contains(merge, selection.row, selection.column)) ??
    cellArea(selection.row, selection.column);
  const text = editing.draft?.text ?? heldText(sheet, area);
  const action = { size: 'small', appearance: 'subtle' } as const;
  return (
    <div className={styles.bar}>
      <span className={styles.name} title={strings.cellName} data-testid="cell-name">
        {areaA1(area)}
      </span>
      <textarea
        className={styles.content}
        aria-label={strings.cellContent}
        title={strings.cellContent}
        data-testid="cell-content"
        rows={text.includes('\n') ? 2 : 1}
        readOnly={!editable}
        spellCheck={false}
        autoComplete="off"
        value={text}
        onFocus={() => editable && editing.begin('bar')}
        onChange={(event) => editing.type(event.target.value, 'bar')}
        onBlur={() => editing.leave('bar')}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || !editable) return;
          if (event.key === 'Escape') editing.cancel();
          else if (event.key === 'Enter' && !event.altKey) editing.commit();
          else return;
          event.preventDefault();
          props.onDone(event.key === 'Enter');
        }}
      />
      <span className={styles.actions}>
        {editable && (
          <>
            <Button
              {...action}
              icon={<ArrowUndoRegular />}
              aria-label={words.undo}
              title={words.undoKeys}
              disabledFocusable={!props.canUndo}
              onClick={() => editing.step(-1)}
            />
            <Button
              {...action}
              icon={<ArrowRedoRegular />}
              aria-label={words.redo}
              title={words.redoKeys}
              disabledFocusable={!props.canRedo}
              onClick={() => editing.step(1)}
            />
          </>
        )}
        <Button
          {...action}
          icon={<SearchRegular />}
          aria-label={words.find.label}
          title={words.findKeys}
          onClick={props.onFind}
        />
      </span>
    </div>
  );
}

function heldText(sheet: SheetSnapshot, { top, left }: Area): string {
  const cell = cellOn(sheet, top, left);
  return cell ? (cell.formula ?? String(cell.value)) : '';
}
