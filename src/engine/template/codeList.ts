/** A list of 科目 as people keep it: one a line, the code, then its name or nothing. */
import { halfWidth } from '../workbook/text';
import { isEconomic } from './codeLines';
import type { CodeLine } from './structure';

export interface CodeListProblem {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
  /** notACode: neither a functional code (3, 5 or 7 digits) nor an economic one (3 or 5); repeated: under another name. */
  readonly problem: 'notACode' | 'repeated';
}

export interface CodeList {
  readonly lines: readonly CodeLine[];
  readonly problems: readonly CodeListProblem[];
}

/** A heading, which a list copied from a workbook has. */
const HEADING = /编码|代码/;
const PARTS = /^(\d+)(?:[\s,;、:|"]+(.*))?$/;
const FUNCTIONAL = /^2\d{2}(\d{2}){0,2}$/;
const ECONOMIC = /^3\d{2}(\d{2})?$/;

/** Code and name are parted by blanks, a tab, a comma or the like. Blank lines and a heading are passed over. */
export function parseCodeList(text: string): CodeList {
  const lines = new Map<string, CodeLine>();
  const problems: CodeListProblem[] = [];
  text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .forEach((raw, index) => {
      const plain = halfWidth(raw).replace(/^["'\s]+|["'\s,;]+$/g, '');
      if (plain === '' || (HEADING.test(plain) && !/\d/.test(plain))) return;
      const read = readLine(plain, raw);
      const known = read && lines.get(read.code);
      if (!read) problems.push({ line: index + 1, text: raw.trim(), problem: 'notACode' });
      else if (known && known.name !== read.name && read.name !== '' && known.name !== '')
        problems.push({ line: index + 1, text: raw.trim(), problem: 'repeated' });
      else if (!known || known.name === '') lines.set(read.code, read);
    });
  return { lines: [...lines.values()], problems };
}

function readLine(plain: string, raw: string): CodeLine | null {
  const [, code = '', named = ''] = PARTS.exec(plain) ?? [];
  if (!(isEconomic(code) ? ECONOMIC : FUNCTIONAL).test(code)) return null;
  // Brackets in names keep their width: the name is cut from the line as written.
  const written = named === '' ? '' : raw.slice(raw.search(/[^\d０-９"'\s\ufeff]/));
  return { code, name: written.replace(/^[\s,;、:|"'，；：]+|["'\s,;，；]+$/g, '') };
}
