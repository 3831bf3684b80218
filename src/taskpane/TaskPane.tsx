import { Button, makeStyles } from '@fluentui/react-components';
import { startTransition, useEffect, useState, type ReactElement } from 'react';
import type { HostFailure } from '../hosts/host';
import { interfaceText } from '../locales/interface';
import { App } from '../views/App';
import { FailureView } from '../views/errors/FailureView';
import { toFailure } from '../views/errors/failure';
import { useText } from '../views/language';
import type { PanePlace } from '../views/paneState';
import { usePreferences } from '../views/settings/preferences';
import { ConnectingView } from '../views/states/ConnectingView';
import { useHidden } from '../views/useHidden';
import type { Connection } from './connection';
import { localeOf, themeOf, type Surroundings } from './surroundings';
import { Workbooks } from './Workbooks';

const useStyles = makeStyles({ main: { position: 'relative', height: '100%' } });

type Stage =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'ready'; readonly connection: Connection; readonly surroundings: Surroundings }
  | { readonly kind: 'failed'; readonly failure: HostFailure };

export interface TaskPaneProps {
  readonly connect: () => Promise<Connection>;
  /** Language and look until Excel says which it uses. */
  readonly browser: Surroundings;
  /** Whether the system forces high-contrast colours. */
  readonly contrast: boolean;
  /** Whether to check as soon as Excel has answered. */
  readonly autoCheck: boolean;
  /** What the pane shows first; left out, the findings. */
  readonly firstPlace?: PanePlace;
}

/** The task pane from the first paint: connecting, then the checks, or why there is no Excel. */
export function TaskPane(props: TaskPaneProps): ReactElement {
  const { connect, browser, contrast, ...first } = props;
  const styles = useStyles();
  const { hidden } = useHidden();
  const [stage, setStage] = useState<Stage>({ kind: 'connecting' });
  const [attempt, setAttempt] = useState(1);

  useEffect(() => {
    let awaited = true;
    const arrive = (next: Stage): void => {
      // In slices: the pane is drawn whole, and what is pressed meanwhile comes first.
      startTransition(() => (awaited ? setStage(next) : undefined));
    };
    connect()
      .then((connection) => arrive({ kind: 'ready', connection, surroundings: connection.surroundings() }))
      .catch((error: unknown) => arrive({ kind: 'failed', failure: toFailure(error) }));
    return () => {
      awaited = false;
    };
  }, [connect, attempt]);

  // Office tells of a new theme only when asked; coming back to the pane is when it matters.
  useEffect(() => {
    if (stage.kind !== 'ready') return;
    const { connection } = stage;
    const ask = (): void => setStage({ kind: 'ready', connection, surroundings: connection.surroundings() });
    window.addEventListener('focus', ask);
    return () => window.removeEventListener('focus', ask);
  }, [stage]);

  const retry = (): void => {
    setStage({ kind: 'connecting' });
    setAttempt(attempt + 1);
  };

  const surroundings = stage.kind === 'ready' ? stage.surroundings : browser;
  const { language } = usePreferences();
  const locale = language ?? localeOf(surroundings.language);
  return (
    <App theme={themeOf(surroundings, contrast)} locale={locale}>
      <main className={styles.main}>
        <h1 className={hidden}>{interfaceText(locale).brand}</h1>
        {stage.kind === 'connecting' && <ConnectingView />}
        {stage.kind === 'failed' && (
          <FailureView failure={stage.failure} onRetry={retry}>
            <PageLink />
          </FailureView>
        )}
        {stage.kind === 'ready' && <Workbooks connection={stage.connection} {...first} />}
      </main>
    </App>
  );
}

/** The way on without Excel: the same checks on a file, in the browser. */
function PageLink(): ReactElement {
  const text = useText();
  return (
    <Button as="a" href="page.html" target="_blank" rel="noopener" size="small">
      {text.failure.openPage}
    </Button>
  );
}
