import type { ReactElement } from 'react';
import type { WorkbookReport } from '../../engine/report/report';
import { countByFilter, FILTERS } from '../findingGroups';
import { useText } from '../language';
import { useHidden } from '../useHidden';

export interface SaidCountsProps {
  readonly report: WorkbookReport | null;
  /** A check that was asked for is under way. */
  readonly running: boolean;
}

/**
 * Tells those who hear the pane how a check ended. One that was asked for is always told of; one that the pane makes by
 * itself as cells change only where a count is another: the same words are not read out twice.
 */
export function SaidCounts({ report, running }: SaidCountsProps): ReactElement {
  const { hidden } = useHidden();
  const text = useText();
  const counts = report && countByFilter(report);
  const said = counts && FILTERS.map((filter) => text.filters.count(text.levels[filter], counts[filter]));
  return (
    <div className={hidden} aria-live="polite" aria-atomic="true">
      {said && !running && `${text.check.done}${said.join(text.separator)}`}
    </div>
  );
}
