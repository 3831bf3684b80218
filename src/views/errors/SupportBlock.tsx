import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState, type ReactElement } from 'react';
import { useText } from '../language';

const useStyles = makeStyles({
  details: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  summary: { cursor: 'pointer', paddingBlock: '4px' },
  block: {
    margin: '4px 0',
    padding: '8px',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** Technical details, folded away, to be copied for support. */
export function SupportBlock({ content }: { content: string }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async (): Promise<void> => {
    try {
      // Absent where the host's web view is not a secure context: caught like a refusal.
      await navigator.clipboard.writeText(content);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{text.failure.technical}</summary>
      <pre className={styles.block}>{content}</pre>
      <Button size="small" appearance="subtle" icon={<CopyRegular />} onClick={() => void copy()}>
        {copied === true ? text.failure.copied : text.failure.copy}
      </Button>
      <span role="status">{copied === false && text.failure.copyByHand}</span>
    </details>
  );
}
