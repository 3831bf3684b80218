/** 科目 as lists write them: `2080101`, `2080101 行政运行`, `[30201]办公费`, `208.01.01`. */
import { halfWidth } from '../../workbook/text';
import type { CellSnapshot } from '../../workbook/snapshot';

export interface WrittenCode {
  readonly code: string;
  /** '' where only the code stands there. */
  readonly name: string;
}

const FUNCTIONAL = /^2\d{2}(\d{2}){0,2}$/;
const ECONOMIC = /^3\d{2}(\d{2})?$/;

/** null for a text that is no such code; 3, 5 or 7 digits for functional ones, 3 or 5 for economic ones. */
export function writtenCode(cell: CellSnapshot, kind: 'functional' | 'economic'): WrittenCode | null {
  const text = cell.kind === 'number' ? String(cell.value) : cell.text;
  const plain = halfWidth(text).trim().replace(/^'/, '');
  const joined = /^\d{3}([.-]\d{2}){1,2}$/.test(plain) ? plain.replace(/[.-]/g, '') : plain;
  const [, digits = '', name = ''] =
    /^[[(【]?(\d{3,12})[\])】]?(?:[\s\-_:：、.—]*)(\D.*)?$/.exec(joined) ?? [];
  const pattern = kind === 'functional' ? FUNCTIONAL : ECONOMIC;
  return pattern.test(digits) ? { code: digits, name: name.trim() } : null;
}
