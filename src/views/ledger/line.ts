import { makeStyles, tokens } from '@fluentui/react-components';

/** The look of a line in the ledger. */
export const useLineStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '4px 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  body: { flex: '1 1 0', minWidth: 0, overflowWrap: 'anywhere' },
  check: {
    color: tokens.colorNeutralForeground3,
    marginInlineEnd: '8px',
    fontVariantNumeric: 'tabular-nums',
  },
  note: { display: 'block', color: tokens.colorNeutralForeground3 },
  side: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});
