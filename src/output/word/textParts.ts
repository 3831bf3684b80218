/** Parts one, four and five: overview, key tasks, glossary. */
import {
  AlignmentType,
  HeadingLevel,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type FileChild,
} from 'docx';
import { CELL_MARGIN } from './columnWidths';
import { textWidth } from './page';
import { asked, given, namesOf, type WordParts } from './parts';
import { paragraph, runs } from './runs';
import { STYLES } from './styles';
import { REPORT_WORDS } from './words';

export function heading(level: 2 | 3, text: string): Paragraph {
  const levels = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };
  return new Paragraph({ heading: levels[level], children: runs(text) });
}

export function overview(parts: WordParts): readonly FileChild[] {
  const lines = (key: string): readonly Paragraph[] =>
    given(parts, key)
      .split('\n')
      .map((line) => paragraph(STYLES.body, line));
  return [
    heading(2, REPORT_WORDS.functions(namesOf(parts).kind)),
    ...lines('overview.functions'),
    heading(2, REPORT_WORDS.composition),
    ...lines('overview.composition'),
  ];
}

/** Shares of the width: 序号, 重要事项, 工作内容及目标, 完成情况. */
const TASK_SHARES = [8, 22, 40, 30];

export function keyTasks(parts: WordParts): readonly FileChild[] {
  // Without any task one empty row shows what is asked for.
  const count = Math.max(1, parts.inputs.count('keyTasks'));
  const rows = Array.from({ length: count }, (_, index) => [
    String(index + 1),
    ...['item', 'goal', 'result'].map((field) => given(parts, `keyTasks.${index}.${field}`)),
  ]);
  const width = textWidth('text');
  const widths = TASK_SHARES.map((share) => Math.floor((share * width) / 100));
  const rowOf = (texts: readonly string[], header: boolean): TableRow =>
    new TableRow({
      ...(header ? { tableHeader: true } : {}),
      height: { value: 480, rule: HeightRule.ATLEAST },
      children: texts.map(
        (text, column) =>
          new TableCell({
            width: { size: widths[column] ?? 0, type: WidthType.DXA },
            verticalAlign: VerticalAlignTable.CENTER,
            children: [
              paragraph(STYLES.taskCell, text, {
                alignment: header || column === 0 ? AlignmentType.CENTER : AlignmentType.LEFT,
              }),
            ],
          }),
      ),
    });
  return [
    new Table({
      width: { size: width, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: widths,
      margins: { left: CELL_MARGIN, right: CELL_MARGIN, top: 40, bottom: 40 },
      rows: [rowOf(REPORT_WORDS.taskColumns, true), ...rows.map((row) => rowOf(row, false))],
    }),
  ];
}

export function glossary({ glossary: lines, narrative }: WordParts): readonly FileChild[] {
  return lines.map((line) => {
    const { number, term } = line;
    if (line.kind === 'title') return paragraph(STYLES.body, `${number}${term}`);
    const text = line.kind === 'explained' ? line.text : asked(narrative.year, line.key);
    return paragraph(STYLES.body, `${number}${term}${REPORT_WORDS.colon}${text}`);
  });
}
