import { OWN_RULES_SHEET } from '../../engine/checks/ownRules';
import type { CheckResult } from '../../engine/report/report';
import type { Page, Section } from '../../help/markdown';
import type { InterfaceText } from '../../locales/interface';
import type { Locale } from '../../locales/locale';
import { say } from '../../locales/sentences';
import type { Locatable } from '../place';

/** The sheet row of a rule of the user's own, from its id `U-<row>`; null for checks of the catalogue. */
export function ownRuleRow(check: string): string | null {
  return /^U-(\d+)$/.exec(check)?.[1] ?? null;
}

/** The row the rule stands in; its first cell, for the report does not keep the column. */
export function ownRulePlace(row: string): Locatable {
  return { sheet: OWN_RULES_SHEET, cell: `A${row}` };
}

/** The help page of such a rule: it explains itself by its formula, its place and how it ended. */
export function ownRulePage(
  text: InterfaceText,
  locale: Locale,
  row: string,
  result: CheckResult | null,
): Page {
  const { help, detail } = text;
  const section = (heading: string, ...words: readonly string[]): Section => ({
    heading,
    blocks: words.map((line) => ({ kind: 'paragraph', inlines: [{ kind: 'text', text: line }] })),
  });
  const why = result?.why ? ` · ${say(locale, result.why)}` : '';
  return {
    title: help.own(`U-${row}`),
    sections: [
      ...(result ? [section(help.formula, result.statement)] : []),
      section(detail.why, help.ownWhy, help.ownWhere(row)),
      section(help.how, help.ownHow),
      section(detail.fix, help.ownFix),
      ...(result ? [section(help.ownResult, `${text.outcomes[result.outcome]}${why}`)] : []),
    ],
  };
}
