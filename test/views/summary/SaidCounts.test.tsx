/** @jest-environment jsdom */
import '../fixtures/browser';
import { render } from '@testing-library/react';
import type { WorkbookReport } from '../../../src/engine/report/report';
import { App } from '../../../src/views/App';
import { SaidCounts } from '../../../src/views/summary/SaidCounts';
import { CLEAN, REPORT } from '../fixtures/report';

function show() {
  const view = (report: WorkbookReport | null, running: boolean) => (
    <App theme="light" locale="zh-CN">
      <SaidCounts report={report} running={running} />
    </App>
  );
  const { container, rerender } = render(view(null, true));
  const region = container.querySelector('[aria-live="polite"]');
  return {
    region,
    with: (report: WorkbookReport | null, running = false) => rerender(view(report, running)),
  };
}

describe('how a check ended is said to those who hear the pane', () => {
  it('is said in a region that stood there before, whole, by severity', () => {
    const { region, with: after } = show();
    expect(region).toHaveTextContent('');
    after(REPORT);
    const counts = REPORT.findings.filter(({ level }) => level === 'error').length;
    expect(region).toHaveTextContent(`校验完成：错误 ${counts}、`);
    expect(region).toHaveTextContent(`未检查 ${REPORT.unchecked.length}`);
    expect(region).toHaveAttribute('aria-atomic', 'true');
  });

  it('is said again after a check that was asked for, though nothing else is', () => {
    const { region, with: after } = show();
    after(CLEAN);
    const words = region?.textContent;
    after(CLEAN, true);
    expect(region).toHaveTextContent('');
    after(CLEAN);
    expect(region?.textContent).toBe(words);
  });

  it('leaves the words as they are where a check by itself finds the same', () => {
    const { region, with: after } = show();
    after(REPORT);
    const node = region?.firstChild;
    const words = region?.textContent;
    after({ ...REPORT });
    expect(region?.firstChild).toBe(node);
    expect(region?.textContent).toBe(words);
    after(CLEAN);
    expect(region?.textContent).not.toBe(words);
  });
});
