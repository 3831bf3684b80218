/** Part two, the nine forms, and part six, the self-evaluation forms. */
import { HeadingLevel, Paragraph, type FileChild } from 'docx';
import { OFFICIAL_NAMES } from '../../engine/forms/definitions/titles';
import { isEmptyForm, type Form } from '../../engine/forms/model';
import { chineseNumeral } from '../../engine/narrative/pattern/numerals';
import type { FormId } from '../../engine/report/report';
import type { Block } from './blocks';
import { formContent } from './formBlock';
import { formLayouts } from './formLayout';
import { fit } from './fit';
import { namesOf, type WordParts } from './parts';
import { paragraph, runs } from './runs';
import { STYLES } from './styles';
import { placeholder, REPORT_WORDS } from './words';

const NINE: readonly FormId[] = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9'];
const SELF_EVALUATIONS: readonly FormId[] = ['P1', 'P2'];

/** @param heading of the part, above its first form */
export function accountsBlocks(parts: WordParts, heading: (fresh: boolean) => Paragraph): readonly Block[] {
  return NINE.flatMap((id, index) => {
    const above = index === 0 ? heading : null;
    const form = formsOf(parts, id)[0] ?? null;
    return form === null ? [missingForm(id, above)] : formBlocks(parts, form, { above });
  });
}

/** Each self-evaluation form under a numbered heading of its own. */
export function attachmentBlocks(parts: WordParts, heading: (fresh: boolean) => Paragraph): readonly Block[] {
  const forms = SELF_EVALUATIONS.flatMap((id): readonly { id: FormId; form: Form | null }[] => {
    const found = formsOf(parts, id);
    return found.length > 0 ? found.map((form) => ({ id, form })) : [{ id, form: null }];
  });
  return forms.flatMap(({ id, form }, index): readonly Block[] => {
    const above = index === 0 ? heading : null;
    if (form === null) return [missingForm(id, above)];
    return formBlocks(parts, form, { above, number: chineseNumeral(index + 1) });
  });
}

/** Several projects have a form each: then all candidates are printed. Of the nine there is one or none. */
function formsOf({ recognition }: WordParts, id: FormId): readonly Form[] {
  const slot = recognition.slots[id];
  if (slot.status === 'found') return [slot.form];
  return slot.status === 'ambiguous' && id === 'P2' ? slot.candidates : [];
}

interface Place {
  readonly above: ((fresh: boolean) => Paragraph) | null;
  /** Of an attachment; the form's own title then stands below its heading. */
  readonly number?: string;
}

function formBlocks(parts: WordParts, form: Form, { above, number }: Place): readonly Block[] {
  return formLayouts(form, parts.snapshot).map((layout, index): Block => {
    const fitted = fit(layout, {
      partHeading: index === 0 && above !== null,
      numbered: number !== undefined,
    });
    return {
      page: fitted.kind,
      children: (fresh) => [
        ...(index === 0 && above ? [above(fresh)] : []),
        ...titlesOf(layout.title ?? titleOf(form, parts), number, {
          breaks: !fresh && !above,
          again: index > 0,
        }),
        ...formContent(layout, fitted),
        ...(index === 0 ? emptyNote(parts, form) : []),
      ],
    };
  });
}

function titlesOf(
  title: string,
  number: string | undefined,
  { breaks, again }: { readonly breaks: boolean; readonly again: boolean },
): readonly FileChild[] {
  // A form that goes on is not listed a second time in the table of contents.
  if (again) return [paragraph(STYLES.formLine, '', { pageBreakBefore: breaks })];
  if (number === undefined) return [paragraph(STYLES.formTitle, title, { pageBreakBefore: breaks })];
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      pageBreakBefore: breaks,
      children: runs(REPORT_WORDS.numbered(number, title)),
    }),
    paragraph(STYLES.unlistedTitle, title),
  ];
}

function titleOf(form: Form, parts: WordParts): string {
  return `${namesOf(parts).year}年度${OFFICIAL_NAMES[form.id]}`;
}

/** 财预〔2016〕143号: an empty form is published, with a line that says why it is empty. */
function emptyNote({ emptyNotes }: WordParts, form: Form): readonly FileChild[] {
  if (form.performance !== null || form.emptyNote !== null || !isEmptyForm(form)) return [];
  return [paragraph(STYLES.note, emptyNotes?.[form.id] ?? placeholder(REPORT_WORDS.emptyNote))];
}

function missingForm(id: FormId, above: ((fresh: boolean) => Paragraph) | null): Block {
  return {
    page: 'portraitForm',
    children: (fresh) => [
      ...(above ? [above(fresh)] : []),
      paragraph(STYLES.formTitle, OFFICIAL_NAMES[id], { pageBreakBefore: !fresh && !above }),
      paragraph(STYLES.body, placeholder(REPORT_WORDS.missingForm(OFFICIAL_NAMES[id]))),
    ],
  };
}
