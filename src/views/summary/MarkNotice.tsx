import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactElement } from 'react';
import type { InterfaceText } from '../../locales/interface';
import { useText } from '../language';
import type { MarkOutcome } from '../useMarks';

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '4px 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  words: { flexGrow: 1, paddingBlock: '2px', overflowWrap: 'anywhere' },
});

export interface MarkNoticeProps {
  readonly outcome: Exclude<MarkOutcome, { kind: 'failed' }>;
  /** Marks what the report asks for now. */
  readonly onMark: () => void;
  readonly onDismiss: () => void;
}

/** What marking or clearing did, or that the marks are no longer right; goes away by itself with the next action. */
export function MarkNotice({ outcome, onMark, onDismiss }: MarkNoticeProps): ReactElement {
  const styles = useStyles();
  const text = useText();
  return (
    <div className={styles.notice} role="status">
      <span className={styles.words}>{words(text, outcome)}</span>
      {outcome.kind === 'behind' && (
        <Button size="small" onClick={onMark}>
          {text.marks.again}
        </Button>
      )}
      <Button
        size="small"
        appearance="transparent"
        icon={<DismissRegular />}
        aria-label={text.failure.dismiss}
        onClick={onDismiss}
      />
    </div>
  );
}

function words(text: InterfaceText, outcome: MarkNoticeProps['outcome']): string {
  switch (outcome.kind) {
    case 'nothing':
      return text.marks.nothing;
    case 'cleared':
      return text.marks.cleared;
    case 'behind':
      return text.marks.behind;
    case 'marked': {
      const { marked, protectedSheets } = outcome.result;
      const done = text.marks.marked(marked);
      return protectedSheets.length === 0
        ? done
        : `${done} ${text.marks.protected(protectedSheets.join(text.separator))}`;
    }
  }
}
