import { formNamed } from '../../engine/forms/titles';
import type { FormId, FormReport, WorkbookReport } from '../../engine/report/report';

/** Another form that a sheet is, by its own title. */
export interface OtherTitle {
  readonly form: FormId;
  readonly title: string;
}

/** What the sheet of a form is titled as, where that is another form: people have pointed at it. */
export function titledOtherwise({ form, title, chosen }: FormReport): OtherTitle | null {
  if (title === null || chosen?.result !== 'used') return null;
  const named = formNamed(title);
  return named && named !== form ? { form: named, title } : null;
}

/** The other form that was recognised on the sheet by its title, where this one would be pointed at it. */
export function takenFor(
  sheet: string,
  form: FormId,
  { forms }: Pick<WorkbookReport, 'forms'>,
): OtherTitle | null {
  const [other] = forms.flatMap((one): readonly OtherTitle[] => {
    if (one.form === form || one.title === null || one.sheet !== sheet) return [];
    const named = formNamed(one.title);
    return named && named !== form ? [{ form: named, title: one.title }] : [];
  });
  // Of several forms on one sheet, one of which is this, nothing is said.
  return forms.some((one) => one.form === form && one.sheet === sheet) ? null : (other ?? null);
}
