import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { FormId, FormReport, WorkbookReport } from '../../engine/report/report';
import type { InterfaceText } from '../../locales/interface';
import { Disclosure } from '../Disclosure';
import type { Kept } from '../kept/kept';
import { useText } from '../language';
import type { Locatable } from '../place';
import { FormFacts } from './FormFacts';
import { FormStatusSign } from './FormStatusSign';
import { SheetChoice } from './SheetChoice';
import { titledOtherwise, type OtherTitle } from './titledAs';

const useStyles = makeStyles({
  value: {
    margin: 0,
    padding: '8px 12px 4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  name: { fontWeight: tokens.fontWeightRegular },
  status: {
    marginInlineStart: '8px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
  },
});

export interface FormsViewProps {
  readonly report: WorkbookReport;
  readonly kept: Kept;
  readonly onGoTo: (place: Locatable) => void;
}

/** What was recognised: each form, where it stands, and why it was taken for this form. */
export function FormsView({ report, kept, onGoTo }: FormsViewProps): ReactElement {
  const styles = useStyles();
  const text = useText();
  const [open, setOpen] = useState<FormId | null>(null);
  return (
    <div>
      <p className={styles.value}>{text.forms.value}</p>
      {report.forms.map((form) => {
        const other = titledOtherwise(form);
        return (
          <Disclosure
            key={form.form}
            sign={<FormStatusSign status={form.status} doubtful={other !== null} />}
            title={
              <>
                {text.formShort(form.form)} <span className={styles.name}>{form.name}</span>
                <span className={styles.status}>{statusOf(text, form, other)}</span>
              </>
            }
            open={open === form.form}
            onToggle={() => setOpen(open === form.form ? null : form.form)}
          >
            <FormFacts form={form} onGoTo={onGoTo} />
            <SheetChoice form={form} report={report} kept={kept} />
          </Disclosure>
        );
      })}
      {report.otherSheets.length > 0 && (
        <p className={styles.value}>{text.forms.otherSheets(report.otherSheets.join(text.separator))}</p>
      )}
    </div>
  );
}

function statusOf(text: InterfaceText, form: FormReport, other: OtherTitle | null): string {
  const { forms, sheetChoice } = text;
  if (other) return sheetChoice.titledShort(text.formShort(other.form));
  const status = forms.status[form.status];
  return form.chosen?.result === 'used' ? `${status} · ${sheetChoice.chosenShort}` : status;
}
