/** @jest-environment jsdom */
import '../fixtures/browser';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { interfaceText } from '../../../src/locales/interface';
import { App } from '../../../src/views/App';
import { NarrativeLoader } from '../../../src/views/narrative/NarrativeLoader';
import type { NarrativePlaceProps } from '../../../src/views/narrative/NarrativePlace';

let mockLost = true;
jest.mock('../../../src/views/narrative/NarrativePlace', () => {
  if (mockLost) throw new Error('ChunkLoadError');
  return { NarrativePlace: () => '说明在此' };
});

it('says that the chunk is lost, and tries again when asked to', async () => {
  const { failure, narrativeLoading } = interfaceText('zh-CN');
  render(
    <App theme="light" locale="zh-CN">
      {/* The place itself is replaced. */}
      <NarrativeLoader {...({} as NarrativePlaceProps)} />
    </App>,
  );
  expect(await screen.findByRole('alert')).toHaveTextContent(narrativeLoading.failed);
  mockLost = false;
  await userEvent.click(screen.getByRole('button', { name: failure.retry }));
  expect(await screen.findByText('说明在此')).toBeVisible();
});
