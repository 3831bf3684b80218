/**
 * The catalogue: every check there is, in the order they run. Adding one: docs/checks/README.md.
 */
import { CELL_CHECKS } from '../cells';
import type { Check } from '../check';
import { CODE_CHECKS } from '../codes';
import { DISPLAYED_CHECKS } from '../displayed';
import { FORMULA_CHECKS } from '../formulas';
import { HIDDEN_CHECKS } from '../hidden';
import { identity } from '../identity';
import { INCOME_ITEMS } from '../incomeItems';
import { LINE_CHECKS } from '../lines';
import { MONEY_UNIT_CHECKS } from '../moneyUnits';
import { PERFORMANCE_CHECKS } from '../performance';
import { PRINTED_IDENTITIES } from '../printedIdentities';
import { PUBLICATION_CHECKS } from '../publication';
import { RESIDUE_CHECKS } from '../residue';
import { ROLL_UPS } from '../rollUps';
import { SPENDING_FORMS } from '../spendingForms';
import { ACROSS_FORMS } from './acrossForms';
import { FROM_INPUTS } from './fromInputs';
import { SOFT_TIES } from './softTies';
import { WITHIN_FORMS } from './withinForms';

export const CATALOGUE: readonly Check[] = [
  ...WITHIN_FORMS.map(identity),
  ...ROLL_UPS,
  ...CODE_CHECKS,
  ...ACROSS_FORMS.map(identity),
  ...SPENDING_FORMS,
  ...INCOME_ITEMS,
  ...SOFT_TIES.map(identity),
  ...FROM_INPUTS,
  ...PUBLICATION_CHECKS,
  ...CELL_CHECKS,
  ...LINE_CHECKS,
  ...MONEY_UNIT_CHECKS,
  ...RESIDUE_CHECKS,
  ...HIDDEN_CHECKS,
  ...PERFORMANCE_CHECKS,
  ...FORMULA_CHECKS,
  ...DISPLAYED_CHECKS,
  // Last: they look at what the others state.
  ...PRINTED_IDENTITIES,
];
