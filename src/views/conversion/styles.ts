import { makeStyles, tokens } from '@fluentui/react-components';

/** The look of what a conversion tells. */
export const useConversionStyles = makeStyles({
  words: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  /** Under the heading of a section. */
  under: { padding: '0 12px 4px 32px' },
  list: { listStyleType: 'none', margin: 0, padding: '0 12px 4px 32px', ':focus': { outline: 'none' } },
  item: {
    paddingBlock: '3px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  figures: { display: 'flex', flexWrap: 'wrap', gap: '0 12px', fontVariantNumeric: 'tabular-nums' },
  strong: { fontWeight: tokens.fontWeightSemibold },
});
