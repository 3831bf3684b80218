/** What may be typed into cells of ours: Excel shows a prompt and warns, it never refuses. */
import type { InputRule } from '../../../engine/workbook/edits';
import { areaA1 } from '../../../engine/workbook/reference';
import type { KeptRule } from './standing';
import type { SheetOf } from './sheetFinder';

/** Excel's limits for titles, messages and lists that are written out. */
const TITLE_LIMIT = 32;
const MESSAGE_LIMIT = 255;
const LIST_LIMIT = 255;

/** Amounts of money in whatever unit; beyond it a number is not one of ours. */
const LARGEST_AMOUNT = 1e15;

export function writeRules(rules: readonly InputRule[], sheetOf: SheetOf): void {
  for (const { sheet, area, rule, prompt } of rules) {
    const validation = sheetOf(sheet).getRange(areaA1(area)).dataValidation;
    const title = shortened(sheet, TITLE_LIMIT);
    const message = shortened(prompt, MESSAGE_LIMIT);
    // A range that has several rules takes no new one before they are gone.
    validation.clear();
    validation.rule = validationRule(rule);
    validation.ignoreBlanks = true;
    validation.errorAlert = { showAlert: true, style: 'Warning', title, message };
    validation.prompt = { showPrompt: true, title, message };
  }
}

/** Puts the rules back that stood there before. */
export function restoreRules(kept: readonly KeptRule[], sheetOf: SheetOf): void {
  for (const { sheet, area, before } of kept) {
    const validation = sheetOf(sheet).getRange(areaA1(area)).dataValidation;
    validation.clear();
    if (!before) continue;
    validation.rule = before.rule;
    validation.ignoreBlanks = before.ignoreBlanks;
    validation.errorAlert = before.errorAlert;
    validation.prompt = before.prompt;
  }
}

function validationRule(rule: InputRule['rule']): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'amount':
      return { decimal: { formula1: -LARGEST_AMOUNT, formula2: LARGEST_AMOUNT, operator: 'Between' } };
    case 'count':
      return { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
    case 'list': {
      const source = rule.choices.join(',');
      const fits = source.length <= LIST_LIMIT && rule.choices.every((choice) => !choice.includes(','));
      // A list that Excel cannot hold leaves the prompt: a rule that is always met.
      return fits ? { list: { inCellDropDown: true, source } } : { custom: { formula: '=TRUE' } };
    }
  }
}

function shortened(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}
