/** @jest-environment jsdom */
import '../../fixtures/browser';
import { act, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { HostFailure } from '../../../../src/hosts/host';
import type { Files } from '../../../../src/hosts/files';
import { narrativeText } from '../../../../src/locales/interface/narrative';
import { App } from '../../../../src/views/App';
import { useWordExport } from '../../../../src/views/narrative/word/useWordExport';
import type { WordMade } from '../../../../src/views/narrative/word/wordBytes';
import type { ReportSources } from '../../../../src/views/narrative/word/wordReport';
import { WordStatus } from '../../../../src/views/narrative/word/WordStatus';

let finish: (made: WordMade) => void;
let fail: (error: unknown) => void;
jest.mock('../../../../src/views/narrative/word/wordReport', () => ({
  wordReport: () =>
    new Promise<WordMade>((resolve, reject) => {
      finish = resolve;
      fail = reject;
    }),
}));

const { word } = narrativeText('zh-CN');
const BYTES = Uint8Array.of(80, 75);
const MADE: WordMade = { bytes: BYTES, placeholders: 5, byHand: 3, behind: 1 };
const NAME = '决算公开.docx';
const save = jest.fn();
const files: Files = {
  openWorkbook: () => Promise.reject(new Error('not asked for')),
  newWorkbook: () => Promise.reject(new Error('not asked for')),
  openText: () => Promise.reject(new Error('not asked for')),
  save,
};

function Probe(): ReactElement {
  const control = useWordExport(files);
  return (
    <>
      {/* What it is made of is the business of wordReport, which is replaced here. */}
      <button
        type="button"
        onClick={() => control.start({} as ReportSources, { name: NAME, inText: 2, errors: 1 })}
      >
        开始
      </button>
      <WordStatus word={control} />
    </>
  );
}

const press = (name: string) => act(() => screen.getByRole('button', { name }).click());
const pass = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));

beforeEach(async () => {
  jest.useFakeTimers();
  save.mockClear();
  render(
    <App theme="light" locale="zh-CN">
      <Probe />
    </App>,
  );
  press('开始');
  await pass(0);
});
afterEach(() => jest.useRealTimers());

it('hands the document out, says what is open in it, and hands it out again', async () => {
  await act(async () => finish(MADE));
  await pass(0);
  expect(save).toHaveBeenCalledWith(BYTES, NAME, expect.stringContaining('wordprocessingml'));
  const said = [
    word.saved(NAME),
    word.byHand(3),
    word.behind(1),
    word.missing(5),
    word.beside(3),
    word.errors(1),
  ];
  expect(screen.getByText(said.join(' '))).toBeVisible();
  press(word.again);
  expect(save).toHaveBeenCalledTimes(2);
});

it('shows progress only once it takes long, and lets it be given up only then', async () => {
  await pass(400);
  expect(screen.queryByText(word.running)).toBeNull();
  await pass(200);
  expect(screen.getByText(word.running)).toBeVisible();
  expect(screen.queryByRole('button', { name: word.cancel })).toBeNull();
  await pass(5000);
  press(word.cancel);
  expect(screen.queryByText(word.running)).toBeNull();
  await act(async () => finish(MADE));
  await pass(0);
  expect(save).not.toHaveBeenCalled();
});

it('says by its code why there is none', async () => {
  await act(async () => fail(new HostFailure('tooLarge')));
  await pass(0);
  expect(screen.getByRole('alert')).toBeVisible();
  expect(save).not.toHaveBeenCalled();
});
