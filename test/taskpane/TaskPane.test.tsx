/** @jest-environment jsdom */
import '../views/fixtures/browser';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HostFailure } from '../../src/hosts/host';
import { interfaceText } from '../../src/locales/interface';
import type { Connection } from '../../src/taskpane/connection';
import { TaskPane } from '../../src/taskpane/TaskPane';
import { FakeHost } from '../views/fixtures/fakeHost';

jest.mock('../../src/engine/run', () => ({
  check: () => jest.requireActual<{ REPORT: unknown }>('../views/fixtures/report').REPORT,
}));
jest.mock(
  '../../src/locales/sentences',
  () => ({
    ...jest.requireActual<object>('../../src/locales/sentences'),
    say: (_: string, { id }: { id: string }) => id,
  }),
  {},
);

const zh = interfaceText('zh-CN');
const en = interfaceText('en-US');

function show(connect: () => Promise<Connection>, autoCheck = false) {
  return render(
    <TaskPane
      connect={connect}
      browser={{ language: 'zh-CN', dark: false }}
      contrast={false}
      autoCheck={autoCheck}
    />,
  );
}

const connection = (language: string, host = new FakeHost()): Connection => ({
  host,
  surroundings: () => ({ language, dark: false }),
});

describe('the task pane', () => {
  it('says at once that it is connecting', () => {
    show(() => new Promise(() => undefined));
    expect(screen.getByRole('status')).toHaveTextContent(zh.connecting.title);
  });

  it('is ready to check once Excel has answered, in the language of Office', async () => {
    show(async () => connection('en-US'));
    expect(await screen.findByRole('button', { name: en.check.run })).toBeVisible();
  });

  it('checks by itself where it was opened to do so', async () => {
    const host = new FakeHost();
    show(async () => connection('zh-CN', host), true);
    expect(await screen.findByText('示例市社会保险中心')).toBeVisible();
    expect(host.reads).toBe(1);
  });

  it('leads to the web page where there is no Excel', async () => {
    show(async () => {
      throw new HostFailure('notInExcel');
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('请在 Excel 中打开');
    expect(screen.getByRole('link', { name: zh.failure.openPage })).toHaveAttribute('href', 'page.html');
  });

  it('can be tried again when Excel did not respond', async () => {
    let answers = 0;
    show(async () => {
      answers += 1;
      if (answers === 1) throw new HostFailure('notResponding');
      return connection('zh-CN');
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('五秒内没有响应');
    await userEvent.click(screen.getByRole('button', { name: zh.failure.retry }));
    expect(await screen.findByRole('button', { name: zh.check.run })).toBeVisible();
  });

  it('asks for the theme again when the user comes back to the pane', async () => {
    let dark = false;
    const { container } = show(async () => ({
      host: new FakeHost(),
      surroundings: () => ({ language: 'zh-CN', dark }),
    }));
    await screen.findByRole('button', { name: zh.check.run });
    const background = () =>
      getComputedStyle(container.firstElementChild ?? document.body).getPropertyValue(
        '--colorNeutralBackground1',
      );
    const light = background();
    dark = true;
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(light).not.toBe('');
    expect(background()).not.toBe(light);
  });
});
