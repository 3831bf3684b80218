/**
 * Entry of the task pane. Opened as `taskpane.html?check` it checks as soon as Excel has answered; as
 * `taskpane.html?place=filling` or `?place=narrative`, from the ribbon buttons 填列 and 说明, it does so and shows that.
 */
import type { PanePlace } from '../views/paneState';
import { openSurface } from '../views/openSurface';
import type { Connection } from './connection';

async function connect(): Promise<Connection> {
  const { connectExcel } = await import(/* webpackMode: "eager" */ '../hosts/excel/connect');
  const { copyOpener } = await import(/* webpackMode: "eager" */ '../hosts/excel/openCopy');
  const { host, surroundings } = await connectExcel();
  const openCopy = copyOpener();
  return { host, surroundings, ...(openCopy ? { openCopy } : {}) };
}

const asked = new URLSearchParams(location.search);
const FROM_RIBBON: readonly PanePlace[] = ['filling', 'narrative'];
const firstPlace = FROM_RIBBON.find((place) => place === asked.get('place')) ?? 'findings';

const root = document.getElementById('root');
if (!root) throw new Error('taskpane.html has no #root');
void openSurface(root, async () => {
  const { TaskPane } = await import(/* webpackMode: "eager" */ './TaskPane');
  return (
    <TaskPane
      connect={connect}
      browser={{
        language: navigator.language,
        dark: window.matchMedia('(prefers-color-scheme: dark)').matches,
      }}
      contrast={window.matchMedia('(forced-colors: active)').matches}
      autoCheck={asked.has('check') || firstPlace !== 'findings'}
      firstPlace={firstPlace}
    />
  );
});
