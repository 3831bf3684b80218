/** What the public report is made of. Nothing is computed for it: it all comes from workbook, narrative and inputs. */
import type { Recognition } from '../../engine/forms/model';
import type { InputTable } from '../../engine/inputs/inputs';
import { labelOf } from '../../engine/inputs/labels';
import type { GlossaryLine } from '../../engine/narrative/glossary';
import type { Narrative } from '../../engine/narrative/narrative';
import { FUNCTIONAL_NAMES } from '../../engine/packs/classification';
import type { FormId } from '../../engine/report/report';
import type { WorkbookSnapshot } from '../../engine/workbook/snapshot';
import type { ChartPicture } from '../charts/pictures';
import { placeholder, REPORT_WORDS } from './words';

export interface WordParts {
  readonly snapshot: WorkbookSnapshot;
  readonly recognition: Recognition;
  readonly narrative: Narrative;
  readonly inputs: InputTable;
  /** Part five, see `engine/narrative/glossary`. */
  readonly glossary: readonly GlossaryLine[];
  readonly pictures: readonly ChartPicture[];
  /** 空表说明 for empty forms under which the workbook has none. */
  readonly emptyNotes?: Readonly<Partial<Record<FormId, string>>>;
}

/** Names that stand in titles all over the report; a placeholder where nothing tells. */
export interface Names {
  readonly entity: string;
  readonly year: string;
  /** 单位 or 部门. */
  readonly kind: string;
}

export function namesOf({ narrative, inputs }: WordParts): Names {
  return {
    entity: narrative.entity ?? asked(narrative.year, 'entity'),
    year: narrative.year === null ? asked(null, 'year') : String(narrative.year),
    kind: REPORT_WORDS.kind(inputs.get('entityKind')?.value === '部门'),
  };
}

/** What was given under the key, or the visible placeholder for it. */
export function given({ inputs, narrative }: WordParts, key: string): string {
  const value = inputs.get(key)?.value;
  const text = typeof value === 'object' ? value.join('\n') : String(value ?? '').trim();
  return text === '' ? asked(narrative.year, key) : text;
}

export function asked(year: number | null, key: string): string {
  return placeholder(labelOf(key, { year, nameOf: (code) => FUNCTIONAL_NAMES.get(code)?.name ?? null }));
}
