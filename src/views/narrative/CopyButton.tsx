import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState, type ReactElement } from 'react';
import { placeholderCount } from '../../engine/narrative/narrative';
import type { TextOnSheet } from '../../engine/narrative/sheet/asOnSheet';
import { narrativeHtml } from '../../output/narrative/html';
import { narrativeText } from '../../output/narrative/text';
import { copy, type CopyResult } from './clipboard';
import { useWords } from './desk';

const useStyles = makeStyles({
  status: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  byHand: {
    boxSizing: 'border-box',
    flex: '1 1 100%',
    width: '100%',
    minHeight: '96px',
    padding: '6px 8px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
});

export interface CopyButtonProps {
  /** As people left them on their sheet, where they changed something. */
  readonly text: TextOnSheet;
  readonly label: string;
  /** Where the label alone does not tell which. */
  readonly name?: string;
}

/** Copies sections, plain and with their looks; where the clipboard is closed to us the text is there to select. */
export function CopyButton({
  text: { sections, byHand, behind },
  label,
  name,
}: CopyButtonProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const [result, setResult] = useState<CopyResult | null>(null);
  const text = (): string => narrativeText({ sections });
  const missing = placeholderCount(sections);
  return (
    <>
      <Button
        size="small"
        icon={<CopyRegular />}
        {...(name === undefined ? {} : { 'aria-label': name })}
        onClick={() => void copy({ text: text(), html: narrativeHtml({ sections }) }).then(setResult)}
      >
        {label}
      </Button>
      <span role="status" className={styles.status}>
        {result === 'rich' && words.copy.copied}
        {result === 'plain' && words.copy.plain}
        {result === 'refused' && words.copy.byHand}
        {result !== null && byHand > 0 && ` ${words.copy.byHandIn(byHand)}`}
        {result !== null && behind > 0 && ` ${words.copy.behind(behind)}`}
        {result !== null && missing > 0 && ` ${words.copy.missing(missing)}`}
      </span>
      {result === 'refused' && (
        <textarea
          className={styles.byHand}
          aria-label={words.copy.text}
          readOnly
          value={text()}
          onFocus={({ target }) => target.select()}
        />
      )}
    </>
  );
}
