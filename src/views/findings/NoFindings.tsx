import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import type { ReactElement } from 'react';
import { formsRead } from '../../engine/report/formsRead';
import type { WorkbookReport } from '../../engine/report/report';
import { cleanText } from '../../locales/interface/clean';
import { useLocale, useText } from '../language';
import type { PanePlace } from '../paneState';
import { NextSteps } from './NextSteps';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '12px', alignItems: 'flex-start' },
  head: { display: 'flex', alignItems: 'center', gap: '8px', margin: 0, fontSize: tokens.fontSizeBase400 },
  icon: { flexShrink: 0, fontSize: '24px', color: tokens.colorStatusSuccessForeground1 },
  unsure: { flexShrink: 0, fontSize: '24px', color: tokens.colorNeutralForeground3 },
  words: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px' },
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
  readonly onPlace: (place: PanePlace) => void;
  /** Absent where no workbook can be made. */
  readonly onNew: (() => void) | undefined;
}

/** Nothing disagrees: a result of its own, which says what was looked at. */
export function NoFindings({ report, more, onPlace, onNew }: NoFindingsProps): ReactElement {
  const styles = useStyles();
  const text = useText();
  const words = cleanText(useLocale());
  if (formsRead(report) === 0) return <NothingRead report={report} onPlace={onPlace} onNew={onNew} />;
  const { pass, rounding } = report.ledger;
  const read = report.forms.filter((form) => form.status === 'recognised' || form.status === 'empty');
  return (
    <div className={styles.view}>
      <h2 className={styles.head}>
        <CheckmarkCircleFilled className={styles.icon} aria-hidden />
        {words.title}
      </h2>
      <p className={styles.words}>{more ? words.remaining : words.value(pass + rounding)}</p>
      <NextSteps onPlace={onPlace} />
      {!more && (
        <ul className={styles.list} aria-label={words.checked}>
          {read.map((form) => (
            <li key={form.form} className={styles.item}>
              <span>
                {text.formShort(form.form)} {form.name}
              </span>
              <span className={styles.figures}>
                {form.status === 'empty' ? words.emptyForm : words.figures(form.figures)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Button size="small" onClick={() => onPlace('ledger')}>
        {words.ledger}
      </Button>
    </div>
  );
}

/** None of the forms is there: far from a clean result, and said so. */
function NothingRead({ report, onPlace, onNew }: Omit<NoFindingsProps, 'more'>): ReactElement {
  const styles = useStyles();
  const text = useText();
  const words = cleanText(useLocale());
  return (
    <div className={styles.view}>
      <h2 className={styles.head}>
        <QuestionCircleRegular className={styles.unsure} aria-hidden />
        {words.nothing}
      </h2>
      <p className={styles.words}>{words.nothingWords}</p>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={() => onPlace('forms')}>
          {words.toForms}
        </Button>
        {onNew && (
          <Button size="small" onClick={onNew}>
            {text.newWorkbook}
          </Button>
        )}
      </div>
      {report.otherSheets.length > 0 && (
        <p className={styles.words}>{words.sheets(report.otherSheets.join(text.separator))}</p>
      )}
    </div>
  );
}
