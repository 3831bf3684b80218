import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import type { ReactElement } from 'react';
import { formsRead } from '../../engine/report/formsRead';
import type { WorkbookReport } from '../../engine/report/report';
import { useText } from '../language';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '12px', alignItems: 'flex-start' },
  head: { display: 'flex', alignItems: 'center', gap: '8px', margin: 0, fontSize: tokens.fontSizeBase400 },
  icon: { flexShrink: 0, fontSize: '24px', color: tokens.colorStatusSuccessForeground1 },
  unsure: { flexShrink: 0, fontSize: '24px', color: tokens.colorNeutralForeground3 },
  words: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { width: '100%', margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200 },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: '0 12px',
    paddingBlock: '4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  figures: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

export interface NoFindingsProps {
  readonly report: WorkbookReport;
  /** Rounding differences or hints follow below. */
  readonly more: boolean;
  readonly onLedger: () => void;
}

/** Nothing disagrees: a result of its own, which says what was looked at. */
export function NoFindings({ report, more, onLedger }: NoFindingsProps): ReactElement {
  const styles = useStyles();
  const text = useText();
  if (formsRead(report) === 0) return <NothingRead sheets={report.otherSheets} />;
  const { pass, rounding } = report.ledger;
  const read = report.forms.filter((form) => form.status === 'recognised' || form.status === 'empty');
  return (
    <div className={styles.view}>
      <h2 className={styles.head}>
        <CheckmarkCircleFilled className={styles.icon} aria-hidden />
        {text.clean.title}
      </h2>
      <p className={styles.words}>{more ? text.clean.remaining : text.clean.value(pass + rounding)}</p>
      {!more && (
        <ul className={styles.list} aria-label={text.clean.checked}>
          {read.map((form) => (
            <li key={form.form} className={styles.item}>
              <span>
                {text.formShort(form.form)} {form.name}
              </span>
              <span className={styles.figures}>
                {form.status === 'empty' ? text.clean.emptyForm : text.clean.figures(form.figures)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Button size="small" onClick={onLedger}>
        {text.clean.ledger}
      </Button>
    </div>
  );
}

/** None of the forms is there: far from a clean result, and said so. */
function NothingRead({ sheets }: { readonly sheets: readonly string[] }): ReactElement {
  const styles = useStyles();
  const text = useText();
  return (
    <div className={styles.view}>
      <h2 className={styles.head}>
        <QuestionCircleRegular className={styles.unsure} aria-hidden />
        {text.clean.nothing}
      </h2>
      <p className={styles.words}>{text.clean.nothingWords}</p>
      <ul className={styles.list} aria-label={text.clean.sheets}>
        {sheets.map((sheet) => (
          <li key={sheet} className={styles.item}>
            {sheet}
          </li>
        ))}
      </ul>
    </div>
  );
}
