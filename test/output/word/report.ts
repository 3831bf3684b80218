/** The reference report as parts for Word, and a written document taken apart again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { strFromU8, unzipSync } from 'fflate';
import { recognise } from '../../../src/engine/forms/recognise';
import type { InputTable } from '../../../src/engine/inputs/inputs';
import { parseInputs } from '../../../src/engine/inputs/parse';
import { inputTable } from '../../../src/engine/inputs/table';
import { glossaryLines, itemsInUse } from '../../../src/engine/narrative/glossary';
import { narrate } from '../../../src/engine/narrative/narrate';
import { DEFAULT_PACK } from '../../../src/engine/packs';
import { WUHAN_2022_GLOSSARY } from '../../../src/engine/packs/wuhan-2022/glossary';
import type { WorkbookSnapshot } from '../../../src/engine/workbook/snapshot';
import type { ChartPicture } from '../../../src/output/charts/pictures';
import type { WordParts } from '../../../src/output/word';
import { sample } from '../../snapshots/samples';

const INPUTS: unknown = JSON.parse(
  readFileSync(join(__dirname, '../../data/inputs-wuhan-2022.json'), 'utf8'),
);

export const NO_INPUTS = inputTable({});

export async function referenceParts(
  inputs: InputTable = inputTable({ inputs: parseInputs(INPUTS).inputs }),
): Promise<WordParts> {
  return partsOf(await sample('reference'), inputs);
}

export function partsOf(snapshot: WorkbookSnapshot, inputs: InputTable): WordParts {
  const recognition = recognise(snapshot);
  const narrative = narrate(recognition, inputs, DEFAULT_PACK);
  return {
    snapshot,
    recognition,
    narrative,
    inputs,
    glossary: glossaryLines(WUHAN_2022_GLOSSARY, itemsInUse(recognition), inputs),
    pictures: narrative.charts.map(({ id }, index) => picture(id, index + 1)),
  };
}

/** A picture of its own for each chart: one byte of the PNG differs. */
function picture(id: ChartPicture['id'], number: number): ChartPicture {
  return {
    id,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="320"><text>${number}</text></svg>`,
    png: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, number]),
    width: 640,
    height: 320,
    description: `图 ${number} 的内容`,
  };
}

export interface Written {
  readonly paths: readonly string[];
  /** A part as text. */
  text(path: string): string;
  /** A part as a document; throws where it is no XML. */
  xml(path: string): Document;
  readonly body: Element;
}

const { DOMParser } = new JSDOM().window;

export function takenApart(bytes: Uint8Array): Written {
  const parts = unzipSync(bytes);
  const text = (path: string): string => {
    const part = parts[path];
    if (!part) throw new Error(`no part ${path}`);
    return strFromU8(part);
  };
  const xml = (path: string): Document => {
    const document = new DOMParser().parseFromString(text(path), 'application/xml');
    const problem = document.querySelector('parsererror');
    if (problem) throw new Error(`${path}: ${problem.textContent ?? ''}`);
    return document;
  };
  const body = all(xml('word/document.xml'), 'w:body')[0];
  if (!body) throw new Error('no body');
  return { paths: Object.keys(parts), text, xml, body };
}

export function all(under: Document | Element, name: string): Element[] {
  return [...under.getElementsByTagName(name)];
}

/** The text of a paragraph or cell; line breaks as \n. */
export function textIn(element: Element): string {
  return [...element.getElementsByTagName('*')]
    .map((each) => {
      if (each.tagName === 'w:t') return each.textContent ?? '';
      if (each.tagName === 'w:br') return '\n';
      return each.tagName === 'w:tab' && each.parentElement?.tagName === 'w:r' ? '\t' : '';
    })
    .join('');
}

export function styleOf(paragraph: Element): string {
  return all(paragraph, 'w:pStyle')[0]?.getAttribute('w:val') ?? '';
}

/** The rows of a table, each as the texts of its cells; what lies under a merge over rows is ''. */
export function rowsOf(table: Element): string[][] {
  return all(table, 'w:tr').map((row) => all(row, 'w:tc').map(textIn));
}
