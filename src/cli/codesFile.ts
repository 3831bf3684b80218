/** `--codes FILE`: a list of 科目 as text, or a workbook whose 科目 are taken. */
import { readFile } from 'node:fs/promises';
import { recognise } from '../engine/forms/recognise';
import { FUNCTIONAL_NAMES_SEEN_ONCE } from '../engine/packs/classification';
import { parseCodeList } from '../engine/template/codeList';
import { withParents } from '../engine/template/codeLines';
import { codesIn } from '../engine/template/rollForward';
import type { CodeLine } from '../engine/template/structure';
import { decodeText } from '../hosts/file/csv/decodeText';
import { BadInput } from './command';
import { readReason } from './fileErrors';
import { MESSAGES } from './messages';
import { readWorkbookFile } from './workbookFile';

const WORDS = MESSAGES.template;
/** Archives (.xlsx) and compound files (.xls). No list of codes begins so. */
const WORKBOOKS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** @throws BadInput where the file cannot be read, or a line of it is no code: then nothing of it is taken */
export async function readCodes(path: string): Promise<readonly CodeLine[]> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new BadInput(MESSAGES.unreadableFile(path, readReason(error)));
  });
  const isWorkbook = WORKBOOKS.some((start) => start.every((byte, index) => bytes[index] === byte));
  const lines = isWorkbook
    ? codesIn(recognise((await readWorkbookFile(path)).snapshot))
    : listed(path, decodeText(bytes));
  if (lines.length === 0) throw new BadInput(WORDS.noCodes(path));
  return lines;
}

function listed(path: string, text: string): readonly CodeLine[] {
  const { lines, problems } = parseCodeList(text);
  if (problems.length === 0) return lines;
  const said = problems.map(({ line, text: written, problem }) => WORDS.codeProblem[problem](line, written));
  throw new BadInput(WORDS.badCodes(path, said));
}

/** Codes of which neither the list nor the dictionary has a name, those above them included. */
export function unnamed(lines: readonly CodeLine[]): readonly string[] {
  return withParents(lines)
    .filter(({ name }) => name === '')
    .map(({ code }) => code);
}

/** Codes whose name is not in the list and was seen in one published workbook only, those above them included. */
export function namedOnce(lines: readonly CodeLine[]): readonly string[] {
  const given = new Set(lines.flatMap(({ code, name }) => (name === '' ? [] : [code])));
  return withParents(lines)
    .filter(({ code, name }) => !given.has(code) && FUNCTIONAL_NAMES_SEEN_ONCE.get(code)?.name === name)
    .map(({ code }) => code);
}
