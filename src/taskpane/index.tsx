/**
 * Entry of the task pane. Opened as `taskpane.html?check` it checks as soon as Excel has answered.
 */
import { createRoot } from 'react-dom/client';
import { connectExcel } from '../hosts/excel/connect';
import { TaskPane } from './TaskPane';

const root = document.getElementById('root');
if (!root) throw new Error('taskpane.html has no #root');

const connect = () => connectExcel();

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
