/** Charts of a worksheet: add, find by name, move, remove. They draw nothing; what was set on them is kept. */
import { parseAddress } from '../addresses';
import type { Emulation } from '../emulation';
import { accessDenied, invalidArgument, itemNotFound } from '../hostError';
import type { ModelChart, ModelSheet } from '../model';
import { text, WireObject } from '../wireObject';
import { propertyObject, type Shape } from './propertyObject';

const TYPES = new Set(['ColumnClustered', 'ColumnStacked', 'BarClustered', 'Line', 'Pie', 'Doughnut']);
const SERIES_BY = new Set(['Auto', 'Columns', 'Rows']);
const LABELS = [
  'ShowValue',
  'ShowPercentage',
  'ShowCategoryName',
  'ShowSeriesName',
  'ShowLegendKey',
  'Position',
  'NumberFormat',
];
const PARTS: Readonly<Record<string, Shape>> = {
  Title: { scalars: ['Text', 'Visible'] },
  DataLabels: { scalars: LABELS },
  Legend: { scalars: ['Visible', 'Position'] },
};

export function chartsObject(emulation: Emulation, sheet: ModelSheet): WireObject {
  const { workbook, journal } = emulation;
  const wire = (chart: ModelChart) => chartObject(emulation, sheet, chart);
  const find = (name: unknown) => sheet.charts.find((chart) => chart.name === text(name));
  return new WireObject('ChartCollection', {
    items: () => sheet.charts.map(wire),
    get: { Count: () => sheet.charts.length },
    call: {
      GetCount: () => sheet.charts.length,
      GetItem: (name) => {
        const chart = find(name);
        if (!chart) throw itemNotFound('ChartCollection.getItem');
        return wire(chart);
      },
      GetItemOrNullObject: (name) => {
        const chart = find(name);
        return chart ? wire(chart) : null;
      },
      Add: (type, source, seriesBy) => {
        if (sheet.protection) throw accessDenied('ChartCollection.add');
        const address = source instanceof WireObject ? text(source.spec.get?.['Address']?.()) : '';
        const data = parseAddress(address)?.area;
        const series = seriesBy ?? 'Auto';
        if (!data || !TYPES.has(text(type)) || !SERIES_BY.has(text(series))) {
          throw invalidArgument('ChartCollection.add');
        }
        const id = workbook.newId();
        const chart: ModelChart = {
          id,
          name: `Chart ${sheet.charts.length + 1}`,
          type: text(type),
          data,
          seriesBy: text(series),
          position: null,
          properties: {},
        };
        sheet.charts.push(chart);
        journal.record('write', 'ChartCollection.add', sheet.name, address);
        return wire(chart);
      },
    },
  });
}

function chartObject(emulation: Emulation, sheet: ModelSheet, chart: ModelChart): WireObject {
  const record = (action: string, detail: string) => {
    if (sheet.protection) throw accessDenied(action);
    emulation.journal.record('write', action, sheet.name, detail);
  };
  const parts = propertyObject('Chart', { children: PARTS }, chart.properties, (property, value) =>
    record(property, String(value)),
  );
  return new WireObject('Chart', {
    identity: ['Id'],
    get: { Id: () => chart.id, Name: () => chart.name, ChartType: () => chart.type },
    set: {
      Name: (name) => {
        if (text(name) === '') throw invalidArgument('Chart.name');
        record('Chart.name', text(name));
        chart.name = text(name);
      },
    },
    child: parts.spec.child ?? {},
    call: {
      SetPosition: (from, to) => {
        if (!parseAddress(text(from)) || !parseAddress(text(to))) throw invalidArgument('Chart.setPosition');
        record('Chart.setPosition', `${text(from)}:${text(to)}`);
        chart.position = [text(from), text(to)];
        return null;
      },
      Delete: () => {
        record('Chart.delete', chart.name);
        sheet.charts = sheet.charts.filter((other) => other !== chart);
        return null;
      },
    },
  });
}
