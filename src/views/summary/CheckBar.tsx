import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { EraserRegular } from '@fluentui/react-icons/svg/eraser';
import { HighlightRegular } from '@fluentui/react-icons/svg/highlight';
import type { ReactElement } from 'react';
import { formsRead } from '../../engine/report/formsRead';
import type { WorkbookReport } from '../../engine/report/report';
import { useLocale, useText } from '../language';
import { ReportButton } from '../report/ReportButton';
import type { Reporting } from '../report/useReporting';
import type { CheckControl } from '../useCheck';
import { CANCEL_AFTER, PROGRESS_AFTER, useDelay } from '../useDelay';
import type { MarkControl } from '../useMarks';

const useStyles = makeStyles({
  /** The menu of reports is placed in it. */
  row: { position: 'relative', display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px' },
  action: { minWidth: 0, paddingInline: '8px', whiteSpace: 'nowrap' },
  note: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
});

export interface CheckBarProps {
  readonly report: WorkbookReport | null;
  readonly control: CheckControl;
  readonly marks: MarkControl;
  /** There are cells to mark. */
  readonly canMark: boolean;
  readonly reporting: Reporting;
  /** Rounding differences count as errors. */
  readonly strict: boolean;
}

/** 一键校验, and after it: again, mark, clear, reports; when it was done and how much was looked at. */
export function CheckBar(props: CheckBarProps): ReactElement {
  const { report, control, marks, canMark, reporting, strict } = props;
  const styles = useStyles();
  const text = useText();
  const busy = control.running !== null;
  // Where no form was read there is nothing to mark and nothing to report.
  const read = report !== null && formsRead(report) > 0;
  const action = { size: 'small', className: styles.action } as const;
  return (
    <>
      <div className={styles.row}>
        <Button
          {...(report ? action : {})}
          appearance={report && !control.stale ? 'secondary' : 'primary'}
          icon={report ? <ArrowClockwiseRegular /> : null}
          disabledFocusable={busy}
          data-goes-on
          onClick={control.run}
        >
          {report ? text.check.rerun : text.check.run}
        </Button>
        {report && canMark && (
          <>
            {read && (
              <Button
                {...action}
                appearance="subtle"
                icon={<HighlightRegular />}
                disabledFocusable={busy || marks.busy || control.stale}
                onClick={() => marks.mark(report)}
              >
                {text.marks.mark}
              </Button>
            )}
            <Button
              {...action}
              appearance="subtle"
              icon={<EraserRegular />}
              disabledFocusable={busy || marks.busy}
              onClick={marks.clear}
            >
              {text.marks.clear}
            </Button>
          </>
        )}
        {read && reporting.offers.length > 0 && (
          <ReportButton
            offers={reporting.offers}
            disabled={busy}
            className={styles.action}
            onAsk={reporting.ask}
          />
        )}
        {report && !busy && <LastCheck report={report} at={control.checkedAt} strict={strict} />}
      </div>
      <Progress control={control} />
    </>
  );
}

function Progress({ control }: { control: CheckControl }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const shown = useDelay(control.running !== null, PROGRESS_AFTER);
  const cancellable = useDelay(control.running !== null, CANCEL_AFTER);
  return (
    <div role="status">
      {shown && (
        <>
          <ProgressBar aria-label={text.check.running} />
          <span className={styles.note}>{text.check.running}</span>
          {cancellable && (
            <Button size="small" appearance="subtle" onClick={control.cancel}>
              {text.check.cancel}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

interface LastCheckProps {
  readonly report: WorkbookReport;
  readonly at: Date | null;
  readonly strict: boolean;
}

function LastCheck({ report, at, strict }: LastCheckProps): ReactElement {
  const styles = useStyles();
  const text = useText();
  const locale = useLocale();
  const checks = Object.values(report.ledger).reduce((sum, count) => sum + count, 0);
  const time = at && new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(at);
  return (
    <span className={styles.note}>
      {time ? text.check.last(time, checks) : text.check.total(checks)}
      {strict && ` · ${text.strict.on}`}
    </span>
  );
}
