import { makeStyles, tokens } from '@fluentui/react-components';
import { ABOVE_PLACES } from '../room';

/** The look of what opens within a view and asks for something: a box with a heading, words and buttons. */
export const usePanelStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    margin: '4px 12px 8px',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  words: { margin: 0 },
  // In sight however long what they are asked about is.
  actions: {
    position: 'sticky',
    bottom: ABOVE_PLACES,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    marginBottom: '-8px',
    paddingBlock: '4px 8px',
    backgroundColor: tokens.colorNeutralBackground2,
  },
});
