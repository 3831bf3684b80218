import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FormReport, WorkbookReport } from '../../engine/report/report';
import { useText } from '../language';

const useStyles = makeStyles({
  button: {
    display: 'block',
    width: '100%',
    padding: '4px 8px',
    margin: '0 -8px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  entity: { display: 'block', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  facts: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  lack: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

/** What the check understood: whose workbook, which year and unit, which forms. Leads to the forms. */
export function Understood({ report, onOpen }: { report: WorkbookReport; onOpen: () => void }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const named = (status: FormReport['status']): string =>
    report.forms
      .filter((form) => form.status === status)
      .map((form) => text.formShort(form.form))
      .join(text.separator);
  const [missing, ambiguous, empty] = [named('missing'), named('ambiguous'), named('empty')];
  const facts = [
    report.year !== null && text.understood.year(report.year),
    report.moneyUnit,
    text.understood.forms(recognisedForms(report), report.forms.length),
  ].filter(Boolean);
  const lacking = [
    missing && text.understood.missing(missing),
    ambiguous && text.understood.ambiguous(ambiguous),
  ].filter(Boolean);
  return (
    <button type="button" className={styles.button} onClick={onOpen} title={text.forms.title}>
      <span className={styles.entity}>{report.entity ?? text.understood.noEntity}</span>
      <span className={styles.facts}>{facts.join(' · ')}</span>
      {(lacking.length > 0 || empty) && (
        <span className={styles.facts}>
          {lacking.length > 0 && <span className={styles.lack}>{lacking.join(' · ')}</span>}
          {lacking.length > 0 && empty && ' · '}
          {empty && text.understood.empty(empty)}
        </span>
      )}
    </button>
  );
}

/** A form published empty is recognised all the same. */
function recognisedForms(report: WorkbookReport): number {
  return report.forms.filter((form) => form.status === 'recognised' || form.status === 'empty').length;
}
