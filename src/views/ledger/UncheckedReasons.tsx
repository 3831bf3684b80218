import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { CheckResult, WorkbookReport } from '../../engine/report/report';
import { ledgerText } from '../../locales/interface/ledger';
import { say } from '../../locales/sentences';
import { Disclosure } from '../Disclosure';
import { useLocale, useText } from '../language';
import { OutcomeSign } from '../signs/OutcomeSign';
import { CheckLine } from './CheckLine';
import { useLineStyles } from './line';
import { checkRanges, groupByReason, uncheckedResults, type ReasonGroup } from './uncheckedGroups';

/** So many numbers name the checks of a reason; where no form was read all of the catalogue has one reason. */
const NAMED = 12;

const useStyles = makeStyles({
  groups: { paddingInlineStart: '8px' },
  words: { fontWeight: tokens.fontWeightRegular },
  checks: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** What was not checked under the reasons for it; what people can do something about comes first. */
export function UncheckedReasons({ report }: { readonly report: WorkbookReport }): ReactElement {
  const styles = useStyles();
  const text = useText();
  const locale = useLocale();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (key: string): void => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  };
  const why = ({ why: sentence }: CheckResult): string => (sentence ? say(locale, sentence) : '');
  const words = {
    ledger: ledgerText(locale),
    separator: text.separator,
    formShort: (form: WorkbookReport['forms'][number]['form']) => text.formShort(form),
    why,
  };
  return (
    <div className={styles.groups}>
      {groupByReason(uncheckedResults(report), report.forms, words).map((group) => (
        <Disclosure
          key={group.key}
          level={3}
          title={
            <>
              <span className={styles.words}>{words.ledger.reason(group.words, group.results.length)}</span>
              <span className={styles.checks}>{namesOf(group, text.separator, words.ledger.andMore)}</span>
            </>
          }
          open={open.has(group.key)}
          onToggle={() => toggle(group.key)}
        >
          <Results group={group} why={why} />
        </Disclosure>
      ))}
    </div>
  );
}

function namesOf({ results }: ReasonGroup, separator: string, andMore: (names: string) => string): string {
  const names = checkRanges(results.map(({ check }) => check).sort());
  const named = names.slice(0, NAMED).join(separator);
  return names.length > NAMED ? andMore(named) : named;
}

interface ResultsProps {
  readonly group: ReasonGroup;
  readonly why: (result: CheckResult) => string;
}

function Results({ group, why }: ResultsProps): ReactElement {
  const styles = useLineStyles();
  const text = useText();
  return (
    <ul className={styles.list}>
      {group.results.map((result, index) => (
        <CheckLine
          key={`${result.check}/${index}`}
          sign={<OutcomeSign outcome={result.outcome} />}
          check={result.check}
          statement={result.statement}
          note={[text.outcomes[result.outcome], why(result)].filter(Boolean).join(' · ')}
        />
      ))}
    </ul>
  );
}
