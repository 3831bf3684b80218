/**
 * Entry of the task pane. Opened as `taskpane.html?check` it checks as soon as Excel has answered.
 */
import { createRoot } from 'react-dom/client';
import { connectExcel } from '../hosts/excel/connect';
import { copyOpener } from '../hosts/excel/openCopy';
import type { Connection } from './connection';
import { TaskPane } from './TaskPane';

const root = document.getElementById('root');
if (!root) throw new Error('taskpane.html has no #root');

async function connect(): Promise<Connection> {
  const { host, surroundings } = await connectExcel();
  const openCopy = copyOpener();
  return { host, surroundings, ...(openCopy ? { openCopy } : {}) };
}

createRoot(root).render(
  <TaskPane
    connect={connect}
    browser={{
      language: navigator.language,
      dark: window.matchMedia('(prefers-color-scheme: dark)').matches,
    }}
    contrast={window.matchMedia('(forced-colors: active)').matches}
    autoCheck={new URLSearchParams(location.search).has('check')}
  />,
);
