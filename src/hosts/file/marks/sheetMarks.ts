/** Our marks as conditional formats in a worksheet part: the same rules that Excel writes for hosts/excel/markLook. */
import { areaA1 } from '../../../engine/workbook/reference';
import type { Mark } from '../../host';
import { isMarkFormula, MARK_STYLES, markFormula } from '../../markStyles';
import { SHEET_ORDER } from '../patch/sheetOrder';
import type { StyleBook } from '../patch/styleBook';
import { prefixed } from '../patch/styleLists';
import { attribute, childNamed, childrenNamed, descendantsOf, rootOf, textOf } from '../patch/xml';
import { escapedText, insertedInOrder, removal, spliced } from '../patch/xmlEdit';

/** The part without any mark of ours; every other conditional format stays as it is written. */
export function withoutMarks(source: string): string {
  const splices = childrenNamed(rootOf(source), 'conditionalFormatting').flatMap((block) => {
    const rules = childrenNamed(block, 'cfRule');
    const ours = rules.filter((rule) => {
      const formula = childNamed(rule, 'formula');
      return formula !== null && isMarkFormula(textOf(formula));
    });
    if (ours.length === 0) return [];
    return ours.length === rules.length ? [removal(block)] : ours.map(removal);
  });
  return spliced(source, splices);
}

/** The part with these marks in place of any it had; all of them are of its sheet. */
export function withMarks(source: string, marks: readonly Mark[], styles: StyleBook): string {
  const bare = withoutMarks(source);
  const root = rootOf(bare);
  // What users format by condition keeps its rank: ours come behind.
  const taken = descendantsOf(root)
    .filter(({ local }) => local === 'cfRule')
    .map((rule) => Number(attribute(rule, 'priority') ?? 0));
  let priority = taken.reduce((highest, each) => Math.max(highest, each), 0);
  const blocks = LEVELS.flatMap((level) => {
    const areas = marks.filter((mark) => mark.level === level).map(({ area }) => areaA1(area));
    if (areas.length === 0) return [];
    priority += 1;
    const formula = escapedText(markFormula(level).slice(1));
    const rule = `<cfRule type="expression" dxfId="${styles.differential(lookXml(level))}" priority="${priority}"><formula>${formula}</formula></cfRule>`;
    return [`<conditionalFormatting sqref="${areas.join(' ')}">${rule}</conditionalFormatting>`];
  });
  const text = prefixed(blocks.join(''), root.prefix);
  return spliced(bare, [insertedInOrder(root, SHEET_ORDER, 'conditionalFormatting', text)]);
}

const LEVELS: readonly Mark['level'][] = ['error', 'warning'];

/** In the order of CT_Dxf (ECMA-376 Part 1, 18.8.14). The fill of a solid differential format is its background. */
function lookXml(level: Mark['level']): string {
  const { fill, ink, bold, italic, underline, frame } = MARK_STYLES[level];
  const color = `<color rgb="FF${ink}"/>`;
  const flags = `<b val="${Number(bold)}"/><i val="${Number(italic)}"/><u val="${underline ? 'single' : 'none'}"/>${color}`;
  const style = frame === 'solid' ? 'thin' : 'dashed';
  const sides = ['left', 'right', 'top', 'bottom'].map(
    (side) => `<${side} style="${style}">${color}</${side}>`,
  );
  return `<dxf><font>${flags}</font><fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor rgb="FF${fill}"/></patternFill></fill><border>${sides.join('')}</border></dxf>`;
}
