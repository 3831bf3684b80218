import type { ReactElement, ReactNode } from 'react';
import type { Finding, WorkbookReport } from '../engine/report/report';
import type { Host } from '../hosts/host';
import type { Locale } from '../locales/locale';

export interface CheckPaneProps {
  readonly host: Host;
  readonly locale: Locale;
  readonly report?: WorkbookReport | null;
  readonly onReport?: (report: WorkbookReport | null) => void;
  readonly onFinding?: (finding: Finding | null) => void;
  readonly autoCheck?: boolean;
  readonly selectedFindingId?: string | null;
  readonly header?: ReactNode;
}

export function CheckPane(props: CheckPaneProps): ReactElement {
  return <>{props.header}</>;
}
