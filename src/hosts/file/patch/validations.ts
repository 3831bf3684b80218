/** Rules for what may be typed, as data validations: Excel shows the prompt and warns, it does not refuse. */
import type { InputRule } from '../../../engine/workbook/edits';
import { areaA1, parseArea, type Area } from '../../../engine/workbook/reference';
import { SHEET_ORDER } from './sheetOrder';
import { attribute, childNamed, childrenNamed, rootOf, type XmlElement } from './xml';
import {
  appended,
  attributesSet,
  escapedAttribute,
  escapedText,
  insertedInOrder,
  removal,
  spliced,
  xString,
  type Splice,
} from './xmlEdit';

/** Excel repairs a file that goes beyond these, in UTF-16 units. */
const TITLE_LIMIT = 32;
const MESSAGE_LIMIT = 255;
const LIST_LIMIT = 255;
/** As hosts/excel/apply/rules: beyond it a number is no amount of money. */
const LARGEST_AMOUNT = '1000000000000000';

/** The sheet with these rules; a rule that stood on cells of theirs alone is replaced. */
export function withRules(source: string, rules: readonly InputRule[]): string {
  return rules.reduce(withRule, source);
}

function withRule(source: string, rule: InputRule): string {
  const root = rootOf(source);
  const list = childNamed(root, 'dataValidations');
  const written = validationXml(root.prefix, rule);
  if (!list) {
    const name = `${root.prefix}dataValidations`;
    const text = `<${name} count="1">${written}</${name}>`;
    return spliced(source, [insertedInOrder(root, SHEET_ORDER, 'dataValidations', text)]);
  }
  const present = childrenNamed(list, 'dataValidation');
  const replaced = present.map((one) => without(one, rule.area));
  const gone = replaced.filter((splices) => splices === null).length;
  const splices = replaced.flatMap((found, index) => {
    const element = present[index];
    return found ?? (element ? [removal(element)] : []);
  });
  const count = String(present.length - gone + 1);
  return spliced(source, [...attributesSet(list, { count }), ...splices, appended(list, written)]);
}

/** The ranges of a present rule that reach beyond the area; null where none does. */
function without(element: XmlElement, area: Area): readonly Splice[] | null {
  const ranges = (attribute(element, 'sqref') ?? '').split(/\s+/).filter((range) => range !== '');
  const left = ranges.filter((range) => !isInside(parseArea(range), area));
  return left.length === 0 ? null : attributesSet(element, { sqref: left.join(' ') });
}

function isInside(inner: Area | null, outer: Area): boolean {
  if (!inner || inner.top < outer.top || inner.bottom > outer.bottom) return false;
  return inner.left >= outer.left && inner.right <= outer.right;
}

function validationXml(prefix: string, { sheet, area, rule, prompt }: InputRule): string {
  const [type, ...formulas] = condition(rule);
  const title = escapedAttribute(xString(shortened(sheet, TITLE_LIMIT)));
  const message = escapedAttribute(xString(shortened(prompt, MESSAGE_LIMIT)));
  const inside = formulas.map((formula, index) => {
    const name = `${prefix}formula${index + 1}`;
    return `<${name}>${escapedText(xString(formula))}</${name}>`;
  });
  const name = `${prefix}dataValidation`;
  return `<${name} ${type} errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="${title}" error="${message}" promptTitle="${title}" prompt="${message}" sqref="${areaA1(area)}">${inside.join('')}</${name}>`;
}

/** The attributes that say what is allowed, and its one or two formulas. */
function condition(rule: InputRule['rule']): readonly [string, ...string[]] {
  switch (rule.kind) {
    case 'amount':
      return ['type="decimal"', `-${LARGEST_AMOUNT}`, LARGEST_AMOUNT];
    case 'count':
      return ['type="whole" operator="greaterThanOrEqual"', '0'];
    case 'list': {
      const choices = rule.choices.join(',');
      const fits = choices.length <= LIST_LIMIT && rule.choices.every((choice) => !choice.includes(','));
      // A list that Excel cannot hold leaves the prompt: a rule that is always met.
      return fits ? ['type="list"', `"${choices.replace(/"/g, '""')}"`] : ['type="custom"', 'TRUE'];
    }
  }
}

function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
