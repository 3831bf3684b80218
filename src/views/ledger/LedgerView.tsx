import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { CheckResult, Finding, Outcome, WorkbookReport } from '../../engine/report/report';
import { ledgerText } from '../../locales/interface/ledger';
import { say } from '../../locales/sentences';
import { Disclosure } from '../Disclosure';
import type { Kept } from '../kept/kept';
import { useLocale, useText } from '../language';
import type { Locatable } from '../place';
import { OutcomeSign } from '../signs/OutcomeSign';
import { CheckLine } from './CheckLine';
import { brokenPlaces, FailedChecks } from './FailedChecks';
import { useLineStyles } from './line';
import { PrintedNotes } from './PrintedNotes';
import { StrictSetting } from './StrictSetting';
import { UncheckedReasons } from './UncheckedReasons';

type Section = 'failed' | 'passed' | 'rounding' | 'unchecked' | 'notes';

const OUTCOMES: readonly Outcome[] = [
  'pass',
  'rounding',
  'fail',
  'notApplicable',
  'notEnoughData',
  'unreadable',
];

const SECTION_OF: Readonly<Record<Outcome, Section>> = {
  pass: 'passed',
  rounding: 'rounding',
  fail: 'failed',
  notApplicable: 'unchecked',
  notEnoughData: 'unchecked',
  unreadable: 'unchecked',
};

const useStyles = makeStyles({
  total: { margin: 0, padding: '8px 12px 4px', fontSize: tokens.fontSizeBase200 },
  setting: { padding: '4px 12px 8px' },
  sums: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 12px',
    margin: 0,
    padding: '0 12px 8px',
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  empty: {
    margin: 0,
    padding: '4px 12px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export interface LedgerViewProps {
  readonly report: WorkbookReport;
  readonly kept: Kept;
  /** Key of the finding that the user just came back from; null where they did not. */
  readonly backAt: string | null;
  readonly onOpen: (finding: Finding) => void;
  readonly onGoTo: (place: Locatable) => void;
}

/** Every check of the catalogue with its outcome; the six counts add up to all of them. */
export function LedgerView({ report, kept, backAt, onOpen, onGoTo }: LedgerViewProps): ReactElement {
  const styles = useStyles();
  const text = useText();
  const locale = useLocale();
  const words = ledgerText(locale);
  const [open, setOpen] = useState<ReadonlySet<Section>>(new Set<Section>(['failed', 'passed', 'unchecked']));
  const toggle = (section: Section): void => {
    const next = new Set(open);
    if (!next.delete(section)) next.add(section);
    setOpen(next);
  };
  const results = (section: Section) =>
    report.checks.filter((check) => SECTION_OF[check.outcome] === section);
  const notes = report.forms.reduce((count, form) => count + form.printedNotes.length, 0);
  const total = OUTCOMES.reduce((sum, outcome) => sum + report.ledger[outcome], 0);

  const hinted = hintsOf(report);
  const broken = brokenPlaces(report);
  const titles: Readonly<Record<Exclude<Section, 'notes'>, (checks: readonly CheckResult[]) => string>> = {
    failed: ({ length }) => words.failed(length, broken.all, broken.explained),
    rounding: ({ length }) => words.rounding(length),
    unchecked: ({ length }) => words.unchecked(length),
    passed: (checks) => words.passed(checks.length, checks.filter(({ check }) => hinted.has(check)).length),
  };
  const sections: readonly { section: Exclude<Section, 'notes'>; outcome: Outcome }[] = [
    { section: 'failed', outcome: 'fail' },
    { section: 'rounding', outcome: 'rounding' },
    { section: 'unchecked', outcome: 'notEnoughData' },
    { section: 'passed', outcome: 'pass' },
  ];
  return (
    <div>
      <p className={styles.total}>
        {words.total(total)}
        {report.ledger.fail + report.ledger.rounding > 0 && words.counted}
      </p>
      <ul className={styles.sums}>
        {OUTCOMES.map((outcome) => (
          <li key={outcome}>
            {text.outcomes[outcome]} {report.ledger[outcome]}
          </li>
        ))}
      </ul>
      {report.diagnosisStopped && (
        <p className={styles.empty}>{say(locale, { id: 'diagnosisStopped', values: {} })}</p>
      )}
      <div className={styles.setting}>
        <StrictSetting kept={kept} />
      </div>
      {sections.map(({ section, outcome }) => {
        const checks = results(section);
        return checks.length === 0 ? null : (
          <Disclosure
            key={section}
            title={titles[section](checks)}
            sign={<OutcomeSign outcome={outcome} />}
            open={open.has(section)}
            onToggle={() => toggle(section)}
          >
            {section === 'failed' && (
              <FailedChecks report={report} checks={checks} backAt={backAt} onOpen={onOpen} />
            )}
            {section === 'unchecked' && <UncheckedReasons report={report} />}
            {(section === 'passed' || section === 'rounding') && (
              <CheckResults checks={checks} hinted={hinted} />
            )}
          </Disclosure>
        );
      })}
      <Disclosure title={words.notes(notes)} open={open.has('notes')} onToggle={() => toggle('notes')}>
        {notes === 0 ? (
          <p className={styles.empty}>{words.noNotes}</p>
        ) : (
          <PrintedNotes forms={report.forms} onGoTo={onGoTo} />
        )}
      </Disclosure>
    </div>
  );
}

/** Of the checks that hold: how many places give a hint all the same. */
function hintsOf({ findings }: WorkbookReport): ReadonlyMap<string, number> {
  const hints = new Map<string, number>();
  for (const { check, level } of findings) {
    if (level === 'info') hints.set(check, (hints.get(check) ?? 0) + 1);
  }
  return hints;
}

interface CheckResultsProps {
  readonly checks: readonly CheckResult[];
  readonly hinted: ReadonlyMap<string, number>;
}

function CheckResults({ checks, hinted }: CheckResultsProps): ReactElement {
  const styles = useLineStyles();
  const text = useText();
  const words = ledgerText(useLocale());
  return (
    <ul className={styles.list}>
      {checks.map(({ check, statement, outcome, instances }) => (
        <CheckLine
          key={check}
          sign={<OutcomeSign outcome={outcome} />}
          check={check}
          statement={statement}
          {...(hinted.has(check) ? { note: words.hints(hinted.get(check) ?? 0) } : {})}
          {...(instances > 0 ? { side: text.ledger.instances(instances, 0) } : {})}
        />
      ))}
    </ul>
  );
}
