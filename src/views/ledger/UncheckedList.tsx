import type { ReactElement } from 'react';
import type { WorkbookReport } from '../../engine/report/report';
import { say } from '../../locales/sentences';
import { useLocale } from '../language';
import { LevelSign } from '../signs/LevelSign';
import { CheckLine } from './CheckLine';
import { useLineStyles } from './line';

/** What was not checked, and why. */
export function UncheckedList({ report }: { report: WorkbookReport }): ReactElement {
  const styles = useLineStyles();
  const locale = useLocale();
  return (
    <ul className={styles.list}>
      {report.unchecked.map(({ check, why }, index) => (
        <CheckLine
          key={`${check}/${index}`}
          sign={<LevelSign level="unchecked" />}
          check={check}
          statement={report.checks.find((result) => result.check === check)?.statement ?? ''}
          note={say(locale, why)}
        />
      ))}
    </ul>
  );
}
