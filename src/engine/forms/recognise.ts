/**
 * From sheets to forms. A title says what a region claims to be, its body decides whether it is: the reader of that form
 * must find its rows and columns. Without a title the labels in the body decide. Sheets pointed at by hand come first.
 */
import type { FormId } from '../report/report';
import { Grid } from '../workbook/grid';
import { mayHoldForms } from '../workbook/ownSheets';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { unnumbered, withoutRemark } from '../workbook/text';
import { buildForm, draftOf, entriesOf, type Body, type Draft } from './body';
import { chosenForms, type ChosenSheets } from './chosen';
import { readCodeForm } from './codeForm';
import { joinContinuations } from './continuation';
import { CODE_FORMS } from './definitions/codeForms';
import { T1_LEDGER, T4_LEDGER } from './definitions/ledgers';
import { FORM_IDS } from './definitions/titles';
import { readEconomicForm } from './economicForm';
import { readLedger } from './ledgerForm';
import {
  holdsNothing,
  type Evidence,
  type Form,
  type FormMoney,
  type FormSlot,
  type Recognition,
} from './model';
import { readPerformanceForm } from './performanceForm';
import { isSourceSheet, readSourceForm } from './sourceForm';
import { readThreePublic } from './threePublicForm';
import { formNamed, isCalledOtherwise, regionsOf, type Region } from './titles';
import { resolveUnits } from './units';

/** @param sheets form → sheet, where people have said on which sheet a form stands */
export function recognise(snapshot: WorkbookSnapshot, sheets: ChosenSheets = {}): Recognition {
  const regions = snapshot.sheets
    .filter(({ name }) => mayHoldForms(name))
    .flatMap((sheet) => regionsOf(new Grid(sheet)));
  const read = regions.map((region) => {
    const source = sourceOf(region);
    return { region, source, draft: source ? null : recogniseRegion(region) };
  });
  const sheetNames = snapshot.sheets.map(({ name }) => name);
  const drafts = read.flatMap(({ draft, source }) => draft ?? source ?? []);
  const byHand = chosenForms(sheets, { regions, drafts, sheetNames, read: readBody });
  const left = read.filter(({ region }) => !byHand.taken.has(region));
  const published = left.flatMap(({ draft }) => draft ?? []);
  const sources = left.flatMap(({ source }) => source ?? []);
  // Without a published 表1 its source stands in for it.
  if (!byHand.drafts.has('T1') && !published.some(({ id }) => id === 'T1'))
    published.push(...sources.splice(0));
  const visible = new Set(
    snapshot.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name),
  );
  const chosen = FORM_IDS.map((id) => {
    const form = byHand.drafts.get(id);
    if (form) return { id, form, rivals: [] };
    return { id, ...choose(joinContinuations(published.filter((draft) => draft.id === id)), visible) };
  });
  const money = resolveUnits(chosen.flatMap(({ form }) => form ?? []));
  const built = (draft: Draft): Form => buildForm(draft, money.get(draft.id) ?? UNKNOWN_MONEY);
  const slots = Object.fromEntries(
    chosen.map(({ id, form, rivals }): [FormId, FormSlot] => {
      if (form) return [id, { status: 'found', form: built(form) }];
      if (rivals.length === 0) return [id, { status: 'missing' }];
      return [id, { status: 'ambiguous', candidates: rivals.map(built) }];
    }),
  ) as Record<FormId, FormSlot>; // every id of FORM_IDS is a key
  const sourceForms = sources.map((draft) => {
    const unit = draft.heading.unit?.value ?? '元';
    return buildForm(draft, { unit, from: draft.heading.unit ? 'stated' : 'others' });
  });
  const used = new Set([
    ...read.flatMap(({ region, draft, source }) => ((draft ?? source) ? [region.grid.name] : [])),
    ...[...byHand.taken].map(({ grid }) => grid.name),
  ]);
  const otherSheets = sheetNames.filter((name) => !used.has(name));
  return { slots, sources: sourceForms, otherSheets, choices: byHand.choices };
}

function sourceOf(region: Region): Draft | null {
  if (!isSourceSheet(region)) return null;
  const body = readSourceForm(region);
  return body && draftOf('T1', region, body, ['header']);
}

const UNKNOWN_MONEY: FormMoney = { unit: null, from: 'others' };

interface Choice {
  readonly form: Draft | null;
  readonly rivals: readonly Draft[];
}

/** One candidate is the form. Of several, a single visible one with figures is; otherwise people must choose. */
function choose(candidates: readonly Draft[], visible: ReadonlySet<string>): Choice {
  const [only] = candidates;
  if (!only || candidates.length === 1) return { form: only ?? null, rivals: [] };
  const shown = candidates.filter(({ parts: [{ region }] }) => visible.has(region.grid.name));
  const filled = shown.filter((draft) => !holdsNothing(entriesOf(draft)));
  const rivals = filled.length > 0 ? filled : shown;
  const [best] = rivals;
  return best && rivals.length === 1 ? { form: best, rivals: [] } : { form: null, rivals: candidates };
}

function recogniseRegion(region: Region): Draft | null {
  // A published form that is none of ours, whatever its body looks like.
  if (region.titled === null) return null;
  const tried = new Set<FormId>();
  const attempt = (id: FormId | null | undefined, ...evidence: Evidence[]): Draft | null => {
    if (!id || tried.has(id)) return null;
    tried.add(id);
    const body = readBody(id, region);
    return body ? draftOf(id, region, body, evidence) : null;
  };
  const signed = signature(region);
  return (
    attempt(region.titled, 'title', ...(signed === region.titled ? (['header'] as const) : [])) ??
    attempt(region.title ? null : formNamed(region.grid.name), 'sheet-name') ??
    attempt(isCalledOtherwise(region) ? null : signed, 'header')
  );
}

function readBody(id: FormId, region: Region): Body | null {
  switch (id) {
    case 'T1':
      return readLedger(region, T1_LEDGER);
    case 'T4':
      return readLedger(region, T4_LEDGER);
    case 'T2':
    case 'T3':
    case 'T5':
    case 'T7':
    case 'T8':
      return readCodeForm(region, CODE_FORMS[id]);
    case 'T6':
      return readEconomicForm(region);
    case 'T9':
      return readThreePublic(region);
    case 'P1':
    case 'P2':
      return readPerformanceForm(region);
  }
}

/** 表1 and 表4 say what they are within some forty rows; a list of thousands says it in its header. */
const SIGNATURE_ROWS = 120;
const LONGEST_LABEL = 40;

/** What the labels of the region say it is; null where they say nothing. */
function signature({ grid, area, title }: Region): FormId | null {
  const labels = new Set<string>();
  for (const cell of grid.sheet.cells) {
    if (cell.row < area.top || cell.text.length > LONGEST_LABEL) continue;
    if (cell.row > Math.min(area.bottom, area.top + SIGNATURE_ROWS)) break;
    labels.add(withoutRemark(unnumbered(grid.labelOf(cell))));
  }
  const has = (...wanted: readonly string[]): boolean => wanted.every((label) => labels.has(label));
  const named = `${title?.text ?? ''}${grid.name}`;
  if (has('三级指标')) return has('项目名称') ? 'P2' : has('基本支出总额') ? 'P1' : null;
  if (has('年初财政拨款结转和结余', '本年支出合计')) return 'T4';
  if (has('本年收入合计', '本年支出合计', '结余分配')) return 'T1';
  if (has('301', '302', '科目名称')) return 'T6';
  if (has('公务接待费', '公务用车购置费')) return 'T9';
  if (!has('科目名称')) return null;
  if (has('上级补助收入', '附属单位上缴收入')) return 'T2';
  if (has('上缴上级支出')) return 'T3';
  if (/基金/.test(named)) return 'T7';
  if (/国有资本|国资/.test(named)) return 'T8';
  // 基本支出 and 项目支出 alone do not tell 表5 from a fund form; without carried-over columns it is 表5.
  return has('基本支出', '项目支出') && !has('年初结转和结余') ? 'T5' : null;
}
