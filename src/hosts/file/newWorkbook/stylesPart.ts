/** xl/styles.xml of a new workbook: the looks of the template, one cell format each. */
import {
  CELL_STYLES,
  DEFAULT_FONT_SIZE,
  type CellStyle,
  type StyleDefinition,
} from '../../../engine/template/styles';
import { element, XML_HEAD } from './xmlText';

const NAMES = Object.keys(CELL_STYLES) as readonly CellStyle[]; // the keys of the record

/** Format 0 is the default look; the template's follow in their order. */
export function styleIndex(style: CellStyle): number {
  return NAMES.indexOf(style) + 1;
}

/** `amount` is a built-in format, as 49 (text) and 10 (percent) are: no program translates it otherwise. */
const NUMBER_FORMATS: Readonly<Record<StyleDefinition['format'], number>> = {
  general: 0,
  percent: 10,
  amount: 4,
  text: 49,
};

export function stylesPart(): string {
  const styles = NAMES.map((name) => CELL_STYLES[name]);
  const fonts = [defaultFont(), ...new Set(styles.map(fontXml))];
  const formats = styles.map((style) => formatXml(style, fonts.indexOf(fontXml(style))));
  const side = (name: string): string => `<${name} style="thin"><color indexed="64"/></${name}>`;
  const lines = ['left', 'right', 'top', 'bottom'].map(side).join('');
  return [
    XML_HEAD,
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    list('fonts', fonts),
    list('fills', [fill('none'), fill('gray125')]),
    list('borders', [
      '<border><left/><right/><top/><bottom/><diagonal/></border>',
      `<border>${lines}<diagonal/></border>`,
    ]),
    list('cellStyleXfs', [DEFAULT_FORMAT]),
    list('cellXfs', [`${DEFAULT_FORMAT.slice(0, -2)} xfId="0"/>`, ...formats]),
    list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    '<dxfs count="0"/>',
    '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>',
    '</styleSheet>',
  ].join('');
}

const DEFAULT_FORMAT = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

function fill(pattern: string): string {
  return `<fill><patternFill patternType="${pattern}"/></fill>`;
}

function defaultFont(): string {
  return fontXml({ font: '宋体', size: DEFAULT_FONT_SIZE, bold: false });
}

/** 134: GB 2312, by which programs without the font choose another Chinese one. */
function fontXml({ font, size, bold }: Pick<StyleDefinition, 'font' | 'size' | 'bold'>): string {
  const family = font === '黑体' ? 3 : 1;
  return `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><name val="${font}"/><family val="${family}"/><charset val="134"/></font>`;
}

function formatXml({ format, border, horizontal, vertical, fit }: StyleDefinition, font: number): string {
  const alignment = element('alignment', {
    horizontal,
    vertical,
    wrapText: fit === 'wrap' ? 1 : null,
    shrinkToFit: fit === 'shrink' ? 1 : null,
  });
  const start = element('xf', {
    numFmtId: NUMBER_FORMATS[format],
    fontId: font,
    fillId: 0,
    borderId: border ? 1 : 0,
    xfId: 0,
    applyNumberFormat: format === 'general' ? null : 1,
    applyFont: 1,
    applyBorder: border ? 1 : null,
    applyAlignment: 1,
  });
  return `${start.slice(0, -2)}>${alignment}</xf>`;
}
