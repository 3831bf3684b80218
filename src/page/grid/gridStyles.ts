import { makeStyles, tokens } from '@fluentui/react-components';

export const HEADER_HEIGHT = 24;
export const ROW_HEADER_WIDTH = 48;

const line = `1px solid ${tokens.colorNeutralStroke2}`;
/** The frame of the selected cell says whether the keyboard is in the grid. */
const SELECTION = '--grid-selection';

export const useGridStyles = makeStyles({
  scroller: {
    position: 'relative',
    overflow: 'auto',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
    // Anchoring would fight the windowed rows.
    overflowAnchor: 'none',
    [SELECTION]: tokens.colorNeutralStrokeAccessible,
    ':focus-within': {
      [SELECTION]: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { [SELECTION]: 'Highlight' },
    },
  },
  table: {
    tableLayout: 'fixed',
    borderCollapse: 'separate',
    borderSpacing: 0,
    fontSize: '13px',
    lineHeight: '18px',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground1,
    outlineStyle: 'none',
  },
  header: {
    boxSizing: 'border-box',
    position: 'sticky',
    padding: 0,
    fontWeight: tokens.fontWeightRegular,
    fontSize: '12px',
    textAlign: 'center',
    verticalAlign: 'middle',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: line,
    borderBottom: line,
    userSelect: 'none',
  },
  // From back to front: cells, frozen in one direction, frozen in both, headers, headers of frozen lines, corner.
  columnHeader: { top: 0, height: `${HEADER_HEIGHT}px`, zIndex: 4 },
  rowHeader: { left: 0, zIndex: 4 },
  frozenHeader: { zIndex: 5 },
  corner: { left: 0, zIndex: 6 },
  headerSelected: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
  },
  headerHidden: { fontStyle: 'italic', textDecorationLine: 'underline', textDecorationStyle: 'dotted' },
  cell: {
    boxSizing: 'border-box',
    position: 'relative',
    padding: '0 6px',
    overflow: 'hidden',
    verticalAlign: 'middle',
    borderRight: line,
    borderBottom: line,
    cursor: 'cell',
    userSelect: 'none',
  },
  frozen: { position: 'sticky', zIndex: 2, backgroundColor: tokens.colorNeutralBackground1 },
  frozenBoth: { zIndex: 3 },
  frozenRowEdge: { borderBottom: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  frozenColumnEdge: { borderRight: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  ranged: { backgroundColor: tokens.colorBrandBackground2 },
  uncalculated: { fontStyle: 'italic', color: tokens.colorNeutralForeground2 },
  start: { textAlign: 'start' },
  center: { textAlign: 'center' },
  end: { textAlign: 'end' },
  title: { fontSize: '16px', fontWeight: tokens.fontWeightSemibold },
  content: { overflow: 'hidden', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  amount: { whiteSpace: 'nowrap', overflowWrap: 'normal', textOverflow: 'ellipsis' },
  selected: { outline: `2px solid var(${SELECTION})`, outlineOffset: '-2px' },
  error: {
    backgroundColor: tokens.colorPaletteRedBackground1,
    boxShadow: `inset 0 -2px 0 ${tokens.colorPaletteRedBorderActive}`,
    fontWeight: tokens.fontWeightSemibold,
    paddingLeft: '24px',
  },
  warning: {
    backgroundColor: tokens.colorPaletteYellowBackground1,
    boxShadow: `inset 0 -1px 0 ${tokens.colorPaletteYellowBorderActive}`,
    paddingLeft: '24px',
  },
  sign: {
    position: 'absolute',
    left: '5px',
    top: 'calc(50% - 8px)',
    width: '16px',
    height: '16px',
    fontSize: '16px',
  },
  errorSign: { color: tokens.colorPaletteRedForeground1 },
  warningSign: { color: tokens.colorPaletteDarkOrangeForeground1 },
  spacer: { padding: 0, borderBottomStyle: 'none' },
});
