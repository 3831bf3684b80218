import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { FormReport } from '../../engine/report/report';
import type { InterfaceText } from '../../locales/interface';
import { useText } from '../language';
import { PrintedNotes } from '../ledger/PrintedNotes';
import { placeName, type Locatable } from '../place';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(64px, max-content) minmax(0, 1fr)',
    gap: '2px 12px',
    margin: 0,
    padding: '0 12px 8px 30px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  words: { margin: 0, padding: '0 12px 8px 30px', fontSize: tokens.fontSizeBase200 },
  action: { padding: '0 12px 8px 30px' },
});

export interface FormFactsProps {
  readonly form: FormReport;
  readonly onGoTo: (place: Locatable) => void;
}

/** What is known about one form, and the identities printed under it. */
export function FormFacts({ form, onGoTo }: FormFactsProps): ReactElement {
  const styles = useStyles();
  const text = useText();
  const why = statusWhy(text, form.status);
  return (
    <>
      {why && <p className={styles.words}>{why}</p>}
      <dl className={styles.facts}>
        {factsOf(text, form).map(([name, value]) => (
          <Fact key={name} name={name} value={value} />
        ))}
      </dl>
      {placeName(form) && (
        <div className={styles.action}>
          <Button size="small" onClick={() => onGoTo(form)}>
            {text.forms.goTo}
          </Button>
        </div>
      )}
      {form.printedNotes.length > 0 && <PrintedNotes forms={[form]} onGoTo={onGoTo} />}
    </>
  );
}

function Fact({ name, value }: { name: string; value: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}

function statusWhy({ forms }: InterfaceText, status: FormReport['status']): string | null {
  switch (status) {
    case 'missing':
      return forms.missingWhy;
    case 'ambiguous':
      return forms.ambiguousWhy;
    case 'empty':
      return forms.emptyWhy;
    case 'recognised':
      return null;
  }
}

/** Name and value of everything known; what is not known is left out. */
function factsOf(text: InterfaceText, form: FormReport): readonly (readonly [string, string])[] {
  const { forms } = text;
  const facts: readonly (readonly [string, string | null])[] = [
    [forms.sheet, form.sheet],
    [forms.range, form.range],
    [forms.heading, form.title],
    [forms.entity, form.entity],
    [forms.year, form.year === null ? null : text.understood.year(form.year)],
    [forms.unit, form.unit],
    [forms.figures, form.status === 'missing' ? null : forms.figuresValue(form.figures)],
    [forms.header, form.header === null ? null : forms.headerValue(form.header.replace(':', '–'))],
    [forms.columns, form.columns.map((c) => forms.columnValue(c.column, c.meaning)).join(text.separator)],
    [forms.evidence, form.evidence.map((kind) => forms.evidenceOf[kind]).join(text.separator)],
  ];
  return facts.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}
