import type { ReactElement } from 'react';
import { PageText } from '../help/PageText';
import { useHelpPage } from '../help/useHelpPage';

/** The heading of that section in every page of docs/checks. */
const HEADING = '何时可以说明';

/** What the help page of a check says about explaining it; nothing until it has come, or where it has no such section. */
export function WhenToExplain({ check }: { readonly check: string }): ReactElement | null {
  const help = useHelpPage(check);
  const section =
    help.kind === 'ready' ? help.page?.sections.find(({ heading }) => heading === HEADING) : undefined;
  return section ? (
    <div lang="zh-CN">
      <PageText sections={[section]} />
    </div>
  ) : null;
}
