/** What may be typed into cells. A rule is kept for each cell, as Excel does when ranges overlap. */
import { areaA1, type Area } from '../../../src/engine/workbook/reference';
import type { Emulation } from '../emulation';
import { accessDenied, invalidArgument } from '../hostError';
import type { ModelSheet, ModelValidation } from '../model';
import { WireObject } from '../wireObject';
import { cellsOf } from './rangeFormat';

/** The rules a validation may have, and the type that Excel then answers. */
const TYPES: Readonly<Record<string, string>> = {
  list: 'List',
  decimal: 'Decimal',
  wholeNumber: 'WholeNumber',
  custom: 'Custom',
  textLength: 'TextLength',
  date: 'Date',
  time: 'Time',
};
const ALERT_STYLES = new Set(['Stop', 'Warning', 'Information']);
const TITLE_LIMIT = 32;
const MESSAGE_LIMIT = 255;
const LIST_LIMIT = 255;

const NONE: ModelValidation = {
  Rule: {},
  Prompt: { showPrompt: true, title: '', message: '' },
  ErrorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
  IgnoreBlanks: true,
};

export function dataValidationObject(emulation: Emulation, sheet: ModelSheet, area: Area): WireObject {
  const all = () => [...cellsOf([area])].map(({ row, column }) => sheet.validations.get(`${row}:${column}`));
  const first = () => all()[0] ?? NONE;
  const change = (action: string, part: Partial<ModelValidation> | null) => {
    if (sheet.protection) throw accessDenied(action);
    for (const { row, column } of cellsOf([area])) {
      const key = `${row}:${column}`;
      if (part === null) sheet.validations.delete(key);
      else sheet.validations.set(key, { ...(sheet.validations.get(key) ?? NONE), ...part });
    }
    emulation.journal.record('write', action, sheet.name, areaA1(area));
  };
  return new WireObject('DataValidation', {
    get: {
      Type: () => typeOf(all()),
      Rule: () => first().Rule,
      Prompt: () => first().Prompt,
      ErrorAlert: () => first().ErrorAlert,
      IgnoreBlanks: () => first().IgnoreBlanks,
    },
    set: {
      Rule: (value) => {
        const types = new Set(all().map((one) => JSON.stringify(one?.Rule ?? {})));
        if (types.size > 1) throw invalidArgument('DataValidation.rule');
        change('DataValidation.rule', { Rule: checkedRule(value) });
      },
      Prompt: (value) =>
        change('DataValidation.prompt', { Prompt: checkedTexts(value, 'DataValidation.prompt') }),
      ErrorAlert: (value) => {
        const alert = checkedTexts(value, 'DataValidation.errorAlert');
        if (!ALERT_STYLES.has(String(alert['style']))) throw invalidArgument('DataValidation.errorAlert');
        change('DataValidation.errorAlert', { ErrorAlert: alert });
      },
      IgnoreBlanks: (value) => change('DataValidation.ignoreBlanks', { IgnoreBlanks: value === true }),
    },
    call: {
      Clear: () => {
        change('DataValidation.clear', null);
        return null;
      },
    },
  });
}

function typeOf(all: readonly (ModelValidation | undefined)[]): string {
  const types = new Set(all.map((one) => TYPES[Object.keys(one?.Rule ?? {})[0] ?? ''] ?? 'None'));
  const [only = 'None'] = types;
  return types.size > 1 ? 'Inconsistent' : only;
}

function checkedRule(value: unknown): Readonly<Record<string, unknown>> {
  const rule = record(value, 'DataValidation.rule');
  const [kind = ''] = Object.keys(rule);
  if (Object.keys(rule).length !== 1 || !(kind in TYPES)) throw invalidArgument('DataValidation.rule');
  const details = record(rule[kind], 'DataValidation.rule');
  if (kind === 'list') {
    const source = details['source'];
    const fits = typeof source === 'string' && source !== '' && source.length <= LIST_LIMIT;
    if (!fits) throw invalidArgument('ListDataValidation.source');
  } else if (kind !== 'custom') {
    const needsTwo = details['operator'] === 'Between' || details['operator'] === 'NotBetween';
    const complete = details['formula1'] !== undefined && (!needsTwo || details['formula2'] !== undefined);
    if (!complete || typeof details['operator'] !== 'string') throw invalidArgument('DataValidation.rule');
  }
  return rule;
}

function checkedTexts(value: unknown, location: string): Readonly<Record<string, unknown>> {
  const texts = record(value, location);
  const title = texts['title'];
  const message = texts['message'];
  const fits =
    typeof title === 'string' &&
    typeof message === 'string' &&
    title.length <= TITLE_LIMIT &&
    message.length <= MESSAGE_LIMIT;
  if (!fits) throw invalidArgument(location);
  return texts;
}

function record(value: unknown, location: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw invalidArgument(location);
  return { ...value };
}
