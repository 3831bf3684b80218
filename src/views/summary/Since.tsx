import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WorkbookReport } from '../../engine/report/report';
import type { Kept } from '../kept/kept';
import { useLocale, useText } from '../language';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '0 8px',
    padding: '4px 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  words: { flex: '1 1 180px' },
});

export interface SinceProps {
  readonly report: WorkbookReport;
  readonly kept: Kept;
}

/** What is new, changed and gone since the baseline; where there is none yet, what one is good for. */
export function Since({ report, kept }: SinceProps): ReactElement | null {
  const styles = useStyles();
  const { since } = useText();
  const locale = useLocale();
  const { baseline } = kept.state;
  if (!baseline && !kept.writable) return null;
  const count = (kind: 'new' | 'changed'): number =>
    report.findings.filter((finding) => finding.since === kind).length;
  const words = baseline
    ? since.line(dateOf(baseline.taken, locale), count('new'), count('changed'), report.gone?.length ?? 0)
    : since.why;
  return (
    <section className={styles.line} aria-label={since.label}>
      <span className={styles.words}>{words}</span>
      <Button
        size="small"
        appearance={baseline ? 'subtle' : 'secondary'}
        disabledFocusable={!kept.writable || kept.busy}
        onClick={() => void kept.keepBaseline()}
      >
        {baseline ? since.renew : since.keep}
      </Button>
    </section>
  );
}

/** The day and minute; what is no date comes from a file and is shown as it is, cut short. */
function dateOf(taken: string, locale: string): string {
  const date = new Date(taken);
  if (Number.isNaN(date.getTime())) return taken.slice(0, 20);
  return new Intl.DateTimeFormat(locale, {
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(date);
}
