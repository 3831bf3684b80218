import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Change, Conflict, ConversionPlan, OpenIdentity } from '../../engine/rounding/plan';
import { a1, type CellRef } from '../../engine/workbook/reference';
import { WHY_LEFT } from '../../locales/roundingSentences';
import { grouped } from '../amount';
import { CellLink } from '../figures/CellLink';
import { useLocale, useText } from '../language';
import type { Locatable } from '../place';
import { formLines } from './formLines';
import { IdentityLine } from './IdentityLine';
import { Section } from './Section';
import { useConversionStyles } from './styles';
import { useConversionWords } from './words';

export interface PlanSectionsProps {
  readonly plan: ConversionPlan;
  readonly onGoTo: (place: Locatable) => void;
}

/** What a conversion does, cell by cell, and everything about it that people should look at. */
export function PlanSections({ plan, onGoTo }: PlanSectionsProps): ReactElement {
  const styles = useConversionStyles();
  const text = useText();
  const words = useConversionWords();
  const moved = plan.changes.filter((change) => change.moved !== 0);
  const formulas = plan.changes.filter(({ formula }) => formula !== null);
  const identity = (one: OpenIdentity): ReactElement => (
    <IdentityLine identity={one} onGoTo={onGoTo}>
      {words.within(grouped(one.difference), one.bound, one.unit ?? '')}
    </IdentityLine>
  );
  const cell = (at: CellRef): ReactElement => <CellLink place={placeOf(at)} onGoTo={onGoTo} />;
  return (
    <>
      <Section title={words.broken} why={words.brokenWhy} items={plan.broken} open>
        {identity}
      </Section>
      <Section title={words.conflicts} items={plan.conflicts} open>
        {(conflict) => <ConflictLines conflict={conflict} onGoTo={onGoTo} />}
      </Section>
      <Section title={words.errors} why={words.errorsWhy} items={plan.errors} open>
        {identity}
      </Section>
      <LeftForms plan={plan} />
      <Section title={words.unread} why={words.unreadWhy} items={plan.unread} open>
        {cell}
      </Section>
      <Section title={words.untouched} why={words.untouchedWhy} items={plan.untouched} open>
        {cell}
      </Section>
      <Section title={words.moved} items={moved} open>
        {(change) => <MovedLine change={change} onGoTo={onGoTo} />}
      </Section>
      <Section title={words.residuals} items={plan.residuals}>
        {identity}
      </Section>
      <Section title={words.forms} items={formLines(plan)}>
        {({ form, sheet, amounts, residuals, largest }) => (
          <>
            {text.formShort(form)} <span className={styles.quiet}>{sheet}</span>{' '}
            {words.formLine(amounts, residuals, largest)}
          </>
        )}
      </Section>
      <Section title={words.formulas} why={words.formulasWhy} items={formulas}>
        {({ cell: at, formula }) => (
          <>
            {cell(at)} <span className={styles.quiet}>{formula}</span>
          </>
        )}
      </Section>
      <Section title={words.frozen} why={words.frozenWhy} items={plan.frozen}>
        {cell}
      </Section>
      <Section title={words.following} why={words.followingWhy} items={plan.following}>
        {cell}
      </Section>
    </>
  );
}

/** Forms that keep their unit, with why. */
export function LeftForms({ plan }: { readonly plan: ConversionPlan }): ReactElement {
  const styles = useConversionStyles();
  const locale = useLocale();
  const text = useText();
  const words = useConversionWords();
  const left = plan.forms.flatMap(({ form, sheet, left: why }) =>
    why === null ? [] : [{ form, sheet, why }],
  );
  return (
    <Section title={words.left} items={left}>
      {({ form, sheet, why }) => (
        <>
          {text.formShort(form)} <span className={styles.quiet}>{sheet}</span> {WHY_LEFT[locale][why]}
        </>
      )}
    </Section>
  );
}

interface MovedLineProps extends Pick<PlanSectionsProps, 'onGoTo'> {
  readonly change: Change;
}

/** One amount that does not take its own rounding: exact, rounded, as proposed. */
function MovedLine({ change, onGoTo }: MovedLineProps): ReactElement {
  const styles = useConversionStyles();
  const words = useConversionWords();
  const { cell, row, column, before, own, after } = change;
  return (
    <>
      <CellLink place={placeOf(cell)} onGoTo={onGoTo} />{' '}
      {[row, column].filter((part) => part !== '').join(' · ')}
      <span className={styles.figures}>
        <span className={styles.quiet}>
          {words.yuan} {grouped(toTheFen(before))}
        </span>
        <span className={styles.quiet}>
          {words.rounded} {grouped(own)}
        </span>
        <span className={styles.strong}>
          {words.proposed} {grouped(after)}
        </span>
      </span>
    </>
  );
}

interface ConflictLinesProps extends Pick<PlanSectionsProps, 'onGoTo'> {
  readonly conflict: Conflict;
}

function ConflictLines({ conflict, onGoTo }: ConflictLinesProps): ReactElement {
  const styles = useConversionStyles();
  const words = useConversionWords();
  const { identities, isMinimal, givenUp } = conflict;
  return (
    <>
      <span className={styles.quiet}>{isMinimal ? words.conflictWhy : words.conflictUnsure}</span>
      {identities.map((one) => (
        <div key={one.id}>
          <IdentityLine identity={one} onGoTo={onGoTo} />
        </div>
      ))}
      <span className={mergeClasses(styles.strong)}>{words.givenUp(givenUp.id)}</span>
    </>
  );
}

/** 元 are read to the 分: `802543.3` → `802543.30`. */
function toTheFen(amount: string): string {
  const [whole = '', decimals = ''] = amount.split('.');
  return `${whole}.${decimals.padEnd(2, '0')}`;
}

function placeOf(cell: CellRef): Locatable {
  return { sheet: cell.sheet, cell: a1(cell) };
}
