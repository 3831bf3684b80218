/**
 * Whether a text is a formula to Excel. A file that holds a formula that is none is taken for damaged when it is opened,
 * so what a user types is looked at first. Names and functions need not exist: Excel says so in the cell.
 */

/** Excel's limits. */
const LONGEST = 8_192;
const DEEPEST = 64;

const SPACE = /\s+/y;
const TEXT = /"(?:[^"]|"")*"/y;
const ARRAY = /\{(?:"(?:[^"]|"")*"|[^"{}])+\}/y;
const ERROR = /#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|FIELD!|BLOCKED!|GETTING_DATA)/iy;
/** A sheet, several sheets, or one of another workbook. */
const SHEET = /(?:'(?:[^']|'')+'|(?:\[\d+\])?[\p{L}_][\p{L}\d_.]*(?::[\p{L}_][\p{L}\d_.]*)?|\[\d+\])!/uy;
const FUNCTION = /[\p{L}_][\p{L}\d_.]*\(/uy;
/** A column of a table, with its brackets; a bracket inside a name stands behind an apostrophe. */
const COLUMNS = /\[(?:'[\s\S]|[^[\]']|\[(?:'[\s\S]|[^[\]'])*\])*\]/y;
const REFERENCE = /\$\d+|[\p{L}_\\$][\p{L}\d_.\\?$]*/uy;
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const BINARY = /<>|<=|>=|[-+*/^&=<>:]/y;
const PREFIX = /[-+@]/y;
const POSTFIX = /[%#]/y;

/** @param formula with its leading `=` */
export function isWellFormed(formula: string): boolean {
  if (!formula.startsWith('=') || formula.length > LONGEST) return false;
  const open: ('call' | 'group')[] = [];
  let at = 1;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(formula)) return false;
    at = pattern.lastIndex;
    return true;
  };
  /** What may come next. `gap`: an operand, or nothing where an argument is left out. */
  let next: 'operand' | 'gap' | 'operator' = 'operand';
  /** The operand before may be crossed with another one by a space. */
  let crossable = false;
  const closed = (): boolean => {
    if (!take(/\)/y) || open.pop() === undefined) return false;
    [next, crossable] = ['operator', true];
    return true;
  };
  for (;;) {
    const spaced = take(SPACE);
    if (at >= formula.length) return next === 'operator' && open.length === 0;
    if (next === 'operator') {
      if (closed()) continue;
      if (take(POSTFIX)) {
        crossable = false;
      } else if (take(BINARY)) next = 'operand';
      else if (open.length > 0 && take(/,/y)) next = open.at(-1) === 'call' ? 'gap' : 'operand';
      else if (spaced && crossable && /[\p{L}_$']/u.test(formula.charAt(at))) next = 'operand';
      else return false;
    } else if (next === 'gap' && (formula[at] === ')' || formula[at] === ',')) {
      if (!closed()) at += 1;
    } else if (take(PREFIX)) next = 'operand';
    else if (take(FUNCTION) || take(/\(/y)) {
      const isCall = formula[at - 2] !== undefined && /[\p{L}\d_.]/u.test(formula.charAt(at - 2));
      open.push(isCall ? 'call' : 'group');
      if (open.length > DEEPEST) return false;
      next = isCall ? 'gap' : 'operand';
    } else if (take(TEXT) || take(ARRAY) || take(NUMBER)) {
      [next, crossable] = ['operator', false];
    } else {
      const onSheet = take(SHEET);
      const named = take(ERROR) || take(REFERENCE) || (onSheet && take(NUMBER));
      const columns = !onSheet && take(COLUMNS);
      if (!named && !columns) return false;
      [next, crossable] = ['operator', true];
    }
  }
}

/** Full-width signs made half-width, as Excel does to a formula; texts and names of sheets in quotes stay. */
export function halfWidthFormula(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[\uff01-\uff5e\u3000\u2212]/g, (part) => {
    if (part.startsWith('"') || part.startsWith("'")) return part;
    if (part === '\u3000') return ' ';
    return part === '\u2212' ? '-' : String.fromCharCode(part.charCodeAt(0) - 0xfee0);
  });
}
