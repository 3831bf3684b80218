/**
 * Sheets that people pointed at. What they say wins over titles and over rivals, but never over the body: a sheet that
 * cannot be read as the form changes nothing.
 */
import type { ChosenSheet, FormId } from '../report/report';
import { draftOf, entriesOf, type Body, type Draft } from './body';
import { joinContinuations } from './continuation';
import { FORM_IDS } from './definitions/titles';
import { holdsNothing } from './model';
import type { Region } from './titles';

/** Form → name of the sheet it stands on. */
export type ChosenSheets = Readonly<Partial<Record<FormId, string>>>;

/** What was made of the workbook without them; each draft is still of one region. */
export interface Automatic {
  readonly regions: readonly Region[];
  readonly drafts: readonly Draft[];
  /** Every sheet, an empty one included. */
  readonly sheetNames: readonly string[];
  readonly read: (id: FormId, region: Region) => Body | null;
}

export interface Chosen {
  readonly drafts: ReadonlyMap<FormId, Draft>;
  /** What became of each choice. */
  readonly choices: Readonly<Partial<Record<FormId, ChosenSheet>>>;
  /** Regions that are a form by choice, and so are no other. */
  readonly taken: ReadonlySet<Region>;
}

export function chosenForms(sheets: ChosenSheets, automatic: Automatic): Chosen {
  const wanted = FORM_IDS.flatMap((id) => {
    const sheet = sheets[id];
    return sheet === undefined ? [] : [{ id, sheet }];
  });
  const drafts = new Map<FormId, Draft>();
  const taken = new Set<Region>();
  const take = (id: FormId, draft: Draft | undefined): void => {
    if (!draft) return;
    drafts.set(id, { ...draft, evidence: [...draft.evidence, 'chosen'] });
    for (const { region } of draft.parts) taken.add(region);
  };
  // Who is recognised on the chosen sheet has the better claim: only what is left is read against its title.
  for (const { id, sheet } of wanted) take(id, candidateOn(sheet, id, automatic.drafts));
  for (const { id, sheet } of wanted) if (!drafts.has(id)) take(id, readAs(sheet, id, automatic, taken));
  const choices = wanted.map(({ id, sheet }): [FormId, ChosenSheet] => {
    if (drafts.has(id)) return [id, { sheet, result: 'used' }];
    return [id, { sheet, result: automatic.sheetNames.includes(sheet) ? 'unreadable' : 'gone' }];
  });
  return { drafts, choices: Object.fromEntries(choices), taken };
}

/** The candidate that begins on the sheet, or else goes on there. */
function candidateOn(sheet: string, id: FormId, drafts: readonly Draft[]): Draft | undefined {
  const candidates = joinContinuations(drafts.filter((draft) => draft.id === id));
  const begins = candidates.filter(({ parts: [first] }) => first.region.grid.name === sheet);
  const goesOn = candidates.filter(({ parts }) => parts.some(({ region }) => region.grid.name === sheet));
  return fullest(begins) ?? fullest(goesOn);
}

/** The sheet read as the form whatever it is called; what no form is yet is read before what is another. */
function readAs(
  sheet: string,
  id: FormId,
  { regions, drafts, read }: Automatic,
  taken: ReadonlySet<Region>,
): Draft | undefined {
  const others = new Set(drafts.flatMap(({ parts }) => parts.map(({ region }) => region)));
  const free = regions.filter((region) => region.grid.name === sheet && !taken.has(region));
  const asForm = (some: readonly Region[]): Draft | undefined =>
    fullest(
      joinContinuations(
        some.flatMap((region) => {
          const body = read(id, region);
          return body ? [draftOf(id, region, body, [])] : [];
        }),
      ),
    );
  return (
    asForm(free.filter((region) => !others.has(region))) ??
    asForm(free.filter((region) => others.has(region)))
  );
}

/** The first with figures, or the first. */
function fullest(drafts: readonly Draft[]): Draft | undefined {
  return drafts.find((draft) => !holdsNothing(entriesOf(draft))) ?? drafts[0];
}
