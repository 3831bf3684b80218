/**
 * Reading the formula of a total: which cells a plain sum takes. Anything more than a sum is not judged.
 */
import type { SheetArea } from '../forms/model';
import { parseArea } from '../workbook/reference';

/** What a plain sum refers to: SUM, SUBTOTAL(9 | 109), additions, rounded or not; null for anything else. */
export function summedAreas(formula: string, sheet: string): readonly SheetArea[] | null {
  // White space means nothing outside the quotes of a sheet name.
  let body = formula.replace(/('[^']*')|\s+/g, '$1').replace(/^=\+?/, '');
  const round = /^ROUND\((.*),\d+\)$/i.exec(body);
  if (round?.[1] !== undefined) body = round[1];
  const areas: SheetArea[] = [];
  for (const part of splitTop(body)) {
    const sum = /^(?:SUM\(|SUBTOTAL\((?:10)?9,)(.*)\)$/i.exec(part);
    for (const reference of sum?.[1] !== undefined ? sum[1].split(',') : [part]) {
      const area = sheetArea(reference, sheet);
      if (!area) return null;
      areas.push(area);
    }
  }
  return areas.length > 0 ? areas : null;
}

/** Parts between plus signs outside brackets. */
function splitTop(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === '(') depth += 1;
    else if (text[i] === ')') depth -= 1;
    else if (text[i] === '+' && depth === 0) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, text.slice(start)];
}

/** `B7:B9` on the formula's own sheet, or `'表 3'!B7` on another. */
function sheetArea(reference: string, ownSheet: string): SheetArea | null {
  const mark = reference.lastIndexOf('!');
  const area = parseArea(reference.slice(mark + 1));
  if (!area) return null;
  const sheet = mark < 0 ? ownSheet : reference.slice(0, mark).replace(/^'|'$/g, '').replace(/''/g, "'");
  return { sheet, area };
}
