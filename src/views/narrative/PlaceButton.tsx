import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { qualifiedA1, type CellRef } from '../../engine/workbook/reference';
import { useDesk } from './desk';

const useStyles = makeStyles({
  place: {
    padding: 0,
    border: 'none',
    background: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    textAlign: 'start',
    textDecorationLine: 'underline',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

export interface PlaceButtonProps {
  readonly cell: CellRef;
  /** Out of the tab order while it is only looked at in passing. */
  readonly reachable?: boolean;
}

/** A cell that selects itself in the workbook when clicked. */
export function PlaceButton({ cell, reachable = true }: PlaceButtonProps): ReactElement {
  const styles = useStyles();
  const { goTo } = useDesk();
  return (
    <button type="button" className={styles.place} tabIndex={reachable ? 0 : -1} onClick={() => goTo(cell)}>
      {qualifiedA1(cell)}
    </button>
  );
}
