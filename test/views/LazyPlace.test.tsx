/** @jest-environment jsdom */
import './fixtures/browser';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { interfaceText } from '../../src/locales/interface';
import { App } from '../../src/views/App';
import { lazyPlace } from '../../src/views/LazyPlace';

it('says that the chunk is lost, and tries again when asked to', async () => {
  let lost = true;
  const Place = lazyPlace(async () => {
    if (lost) throw new Error('ChunkLoadError');
    return ({ what }: { readonly what: string }) => <p>{what}在此</p>;
  });
  const { failure, placeLoading } = interfaceText('zh-CN');
  render(
    <App theme="light" locale="zh-CN">
      <Place what="说明" />
    </App>,
  );
  expect(await screen.findByRole('alert')).toHaveTextContent(placeLoading.failed);
  lost = false;
  await userEvent.click(screen.getByRole('button', { name: failure.retry }));
  expect(await screen.findByText('说明在此')).toBeVisible();
});
