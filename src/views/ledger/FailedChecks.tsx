import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CheckResult, Finding, WorkbookReport } from '../../engine/report/report';
import { isOpen } from '../../engine/report/waivers';
import { ledgerText, type LedgerText } from '../../locales/interface/ledger';
import { findingKey } from '../findingWalk';
import { countPlaces } from '../findingGroups';
import { useLocale, useText } from '../language';
import { OutcomeSign } from '../signs/OutcomeSign';
import { useHidden } from '../useHidden';
import { CheckLine } from './CheckLine';
import { useLineStyles } from './line';

const useStyles = makeStyles({
  show: { display: 'block', marginTop: '2px' },
});

export interface FailedChecksProps {
  readonly report: WorkbookReport;
  readonly checks: readonly CheckResult[];
  /** Key of the finding that the user just came back from. */
  readonly backAt: string | null;
  readonly onOpen: (finding: Finding) => void;
}

/** The checks that do not hold, each with the way to what it found. */
export function FailedChecks({ report, checks, backAt, onOpen }: FailedChecksProps): ReactElement {
  const styles = useStyles();
  const line = useLineStyles();
  const text = useText();
  const words = ledgerText(useLocale());
  const { hidden } = useHidden();
  return (
    <ul className={line.list}>
      {checks.map(({ check, statement, outcome, instances, broken }) => {
        const findings = findingsThatFail(report).filter((finding) => finding.check === check);
        const [first] = findings;
        return (
          <CheckLine
            key={check}
            sign={<OutcomeSign outcome={outcome} />}
            check={check}
            statement={statement}
            {...(first ? {} : { note: sameElsewhere(report, check, words, text.separator) })}
            {...(instances > 0 ? { side: text.ledger.instances(instances, broken) } : {})}
            action={
              first && (
                <Button
                  ref={findings.some(({ id }) => findingKey(id) === backAt) ? takeFocus : null}
                  className={styles.show}
                  size="small"
                  onClick={() => onOpen(first)}
                >
                  <span className={hidden}>{words.showOf(check)}</span>
                  {words.show(countPlaces(findings))}
                </Button>
              )
            }
          />
        );
      })}
    </ul>
  );
}

/** What makes a check fail: hints do not. */
function findingsThatFail({ findings }: WorkbookReport): readonly Finding[] {
  return findings.filter(({ level }) => level === 'error' || level === 'warning');
}

/** How many places the failed checks speak of, and how many of them people have explained. */
export function brokenPlaces(report: WorkbookReport): { readonly all: number; readonly explained: number } {
  const findings = findingsThatFail(report);
  const explained = findings.filter((finding) => !isOpen(finding));
  return { all: countPlaces(findings), explained: countPlaces(explained) };
}

/** A check without findings of its own counts again what others have found: a printed identity, what the built-in one does. */
function sameElsewhere(
  { forms }: WorkbookReport,
  check: string,
  words: LedgerText,
  separator: string,
): string {
  const printed = forms.find(({ form }) => check === `${form}-N`)?.printedNotes ?? [];
  const same = printed.flatMap((note) => (note.outcome === 'fail' && note.check ? [note.check] : []));
  return same.length > 0 ? words.sameAs([...new Set(same)].join(separator)) : words.sameElsewhere;
}

/** Called once, as the button appears. */
function takeFocus(button: HTMLElement | null): void {
  button?.focus();
}
