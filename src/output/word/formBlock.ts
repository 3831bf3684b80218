/** A form as Word content: heading, lines above, a real table, notes below. */
import {
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
  type FileChild,
} from 'docx';
import type { HeadLine } from './formHead';
import type { FormLayout } from './formLayout';
import type { TableCell as Cell } from './formTable';
import { CELL_MARGIN } from './columnWidths';
import type { Fit } from './fit';
import { textWidth } from './page';
import { paragraph, runs } from './runs';
import { STYLES } from './styles';

/** The layout below its title, on the kind of page that `fit` found for it. */
export function formContent(layout: FormLayout, fitted: Fit): readonly FileChild[] {
  const width = textWidth(fitted.kind);
  return [
    ...layout.lines.map((line) => headLine(line, width)),
    ...(layout.table.rows.length > 0 && layout.table.columns > 0 ? [tableOf(layout, fitted, width)] : []),
    ...layout.notes.map((note) => paragraph(STYLES.note, note)),
  ];
}

function headLine({ left, centre, right }: HeadLine, width: number): Paragraph {
  return new Paragraph({
    style: STYLES.formLine,
    tabStops: [
      { type: TabStopType.CENTER, position: Math.floor(width / 2) },
      { type: TabStopType.RIGHT, position: width },
    ],
    children: runs(`${left}\t${centre}\t${right}`.replace(/\t+$/, '').replace(/\n/g, ' ')),
  });
}

function tableOf({ table }: FormLayout, { columnWidths, rowHeight }: Fit, width: number): Table {
  return new Table({
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [...columnWidths],
    margins: { left: CELL_MARGIN, right: CELL_MARGIN, top: 0, bottom: 0 },
    rows: table.rows.map(
      (row, index) =>
        new TableRow({
          ...(index < table.headerRows ? { tableHeader: true } : {}),
          cantSplit: true,
          height: { value: rowHeight, rule: HeightRule.ATLEAST },
          children: cellsOf(row, columnWidths),
        }),
    ),
  });
}

function cellsOf(row: readonly Cell[], widths: readonly number[]): TableCell[] {
  let place = 0;
  return row.map(({ text, align, columnSpan, covered, opens }) => {
    const width = widths.slice(place, place + columnSpan).reduce((sum, each) => sum + each, 0);
    place += columnSpan;
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      ...(columnSpan > 1 ? { columnSpan } : {}),
      ...(opens ? { verticalMerge: VerticalMergeType.RESTART } : {}),
      ...(covered ? { verticalMerge: VerticalMergeType.CONTINUE } : {}),
      children: [paragraph(STYLES.cell, text, { alignment: align })],
    });
  });
}
