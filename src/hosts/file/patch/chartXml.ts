/**
 * A chart part: columns or a pie over a range of a sheet. The values are kept beside the references, so that programs
 * that do not compute show it too. Order of elements: ECMA-376 Part 1, 21.2.
 */
import type { CellContent, ChartEdit } from '../../../engine/workbook/edits';
import { a1, quoteSheet, type Area } from '../../../engine/workbook/reference';
import { XML_DECLARATION, type Dialect } from './dialect';
import { escapedAttribute, escapedText, xString } from './xmlEdit';

export type ValueAt = (row: number, column: number) => CellContent;

/** Quiet, and told apart in grey: dark blue, orange, green, then lighter ones. */
const COLORS = ['2F5D8A', 'D98E32', '6B8F5E', '9C6AA8', 'B5B04A', '5FA3B5'];
const AMOUNT = '#,##0.00';
const PERCENT = '0.00%';

export function chartXml(edit: ChartEdit, valueAt: ValueAt, { chart, drawing, relations }: Dialect): string {
  const plot = edit.kind === 'pie' ? pieXml(edit, valueAt) : columnsXml(edit, valueAt);
  // The labels of a pie name its pieces; columns need the legend to tell the series apart.
  const legend = edit.kind === 'pie' ? '' : '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>';
  return `${XML_DECLARATION}<c:chartSpace xmlns:c="${chart}" xmlns:a="${drawing}" xmlns:r="${relations}"><c:roundedCorners val="0"/><c:chart>${titleXml(edit.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}</c:plotArea>${legend}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}

function titleXml(title: string): string {
  const run = `<a:r><a:rPr lang="zh-CN" sz="1400" b="1"/><a:t>${escapedText(xString(title))}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1400" b="1"/></a:pPr>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function columnsXml(edit: ChartEdit, valueAt: ValueAt): string {
  const series: string[] = [];
  for (let column = edit.data.left + 1; column <= edit.data.right; column += 1) {
    const index = series.length;
    const look = `<c:spPr>${fillXml(index)}</c:spPr><c:invertIfNegative val="0"/>`;
    const labels = `<c:dLbls><c:numFmt formatCode="${AMOUNT}" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>${textXml(900)}<c:dLblPos val="outEnd"/>${shown('showVal')}</c:dLbls>`;
    series.push(seriesXml(edit, column, index, `${look}${labels}`, valueAt));
  }
  return `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="80"/><c:axId val="500000001"/><c:axId val="500000002"/></c:barChart>${axesXml(edit, valueAt)}`;
}

/** Columns tell amounts by their length, which is only true of those that begin at 0. */
function axesXml(edit: ChartEdit, valueAt: ValueAt): string {
  const { top, left, bottom, right } = edit.data;
  const values = numbersIn({ top: top + 1, left: left + 1, bottom, right }, valueAt);
  const floor = values.every((value) => value >= 0) ? '<c:min val="0"/>' : '';
  return `<c:catAx><c:axId val="500000001"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${textXml(1000)}<c:crossAx val="500000002"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx><c:valAx><c:axId val="500000002"/><c:scaling><c:orientation val="minMax"/>${floor}</c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="${AMOUNT}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${textXml(900)}<c:crossAx val="500000001"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;
}

function numbersIn({ top, left, bottom, right }: Area, valueAt: ValueAt): readonly number[] {
  const values: number[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1)
      values.push(Number(numberOf(valueAt(row, column)) ?? 0));
  }
  return values;
}

/** A pie shows one series: the first. */
function pieXml(edit: ChartEdit, valueAt: ValueAt): string {
  const pieces = Array.from({ length: edit.data.bottom - edit.data.top }, (_, index) => {
    const edge = '<a:ln w="9525"><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:ln>';
    return `<c:dPt><c:idx val="${index}"/><c:bubble3D val="0"/><c:spPr>${fillXml(index)}${edge}</c:spPr></c:dPt>`;
  });
  const labels = `<c:dLbls><c:numFmt formatCode="${PERCENT}" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>${textXml(1000)}<c:dLblPos val="outEnd"/>${shown('showCatName', 'showPercent')}<c:separator>\n</c:separator><c:showLeaderLines val="1"/></c:dLbls>`;
  const series = seriesXml(edit, edit.data.left + 1, 0, `${pieces.join('')}${labels}`, valueAt);
  return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
}

function shown(...what: readonly string[]): string {
  const all = ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'];
  return all.map((name) => `<c:${name} val="${what.includes(name) ? 1 : 0}"/>`).join('');
}

function seriesXml(
  { sheet, data }: ChartEdit,
  column: number,
  index: number,
  look: string,
  valueAt: ValueAt,
): string {
  const cells = (at: number, top: number): Area => ({
    top,
    left: at,
    bottom: Math.max(top, data.bottom),
    right: at,
  });
  const header: Area = { top: data.top, left: column, bottom: data.top, right: column };
  const text = (area: Area): string =>
    `<c:strRef>${referenceXml(sheet, area)}<c:strCache>${pointsXml(area, valueAt, textOf)}</c:strCache></c:strRef>`;
  const values = cells(column, data.top + 1);
  const numbers = `<c:numRef>${referenceXml(sheet, values)}<c:numCache><c:formatCode>${AMOUNT}</c:formatCode>${pointsXml(values, valueAt, numberOf)}</c:numCache></c:numRef>`;
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${text(header)}</c:tx>${look}<c:cat>${text(cells(data.left, data.top + 1))}</c:cat><c:val>${numbers}</c:val></c:ser>`;
}

function referenceXml(sheet: string, { top, left, bottom, right }: Area): string {
  const corner = (row: number, column: number): string => a1({ row, column }).replace(/^([A-Z]+)/, '$$$1$$');
  const [first, last] = [corner(top, left), corner(bottom, right)];
  const range = first === last ? first : `${first}:${last}`;
  return `<c:f>${escapedText(xString(`${quoteSheet(sheet)}!${range}`))}</c:f>`;
}

/** The values of a column of cells; one that is missing stays missing. */
function pointsXml(area: Area, valueAt: ValueAt, print: (content: CellContent) => string | null): string {
  const count = area.bottom - area.top + 1;
  const points = Array.from({ length: count }, (_, index) => {
    const printed = print(valueAt(area.top + index, area.left));
    return printed === null ? '' : `<c:pt idx="${index}"><c:v>${escapedText(xString(printed))}</c:v></c:pt>`;
  });
  return `<c:ptCount val="${count}"/>${points.join('')}`;
}

function textOf(content: CellContent): string | null {
  if (content.kind === 'text') return content.text;
  return content.kind === 'number' ? content.value : null;
}

function numberOf(content: CellContent): string | null {
  return content.kind === 'number' ? content.value : null;
}

function fillXml(index: number): string {
  const color = COLORS[index % COLORS.length] ?? '808080';
  return `<a:solidFill><a:srgbClr val="${escapedAttribute(color)}"/></a:solidFill>`;
}

/** @param size in hundredths of a point */
function textXml(size: number): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}"/></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
}
