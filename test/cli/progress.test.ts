import { join } from 'node:path';
import { progressOf } from '../../src/cli/checkProgress';
import { run } from '../../src/cli/program';

afterEach(() => jest.useRealTimers());

function watched(total: number): {
  readonly shown: string[];
  readonly progress: ReturnType<typeof progressOf>;
} {
  jest.useFakeTimers();
  const shown: string[] = [];
  return { shown, progress: progressOf(total, (text) => shown.push(text)) };
}

test('a short run says nothing', () => {
  const { shown, progress } = watched(3);
  for (let file = 0; file < 3; file += 1) progress.step();
  progress.end();
  expect(shown).toEqual([]);
});

test('a long run says how far it has come, now and then, and takes the line away', () => {
  const { shown, progress } = watched(100);
  for (let file = 0; file < 100; file += 1) {
    jest.advanceTimersByTime(20);
    progress.step();
  }
  progress.end();
  expect(shown[0]).toMatch(/^\r\u001b\[K已检查 25\/100 个文件$/);
  expect(shown.length).toBeLessThan(20);
  expect(shown.at(-1)).toBe('\r\u001b[K');
});

test('where nobody watches, nothing is written', () => {
  jest.useFakeTimers();
  const progress = progressOf(1, null);
  jest.advanceTimersByTime(5000);
  progress.step();
  expect(() => progress.end()).not.toThrow();
});

test.each([
  [true, 0],
  [false, 2],
])('where the result is shown as it is written (%s), nothing comes between', async (outIsShown, lines) => {
  let now = 0;
  jest.spyOn(Date, 'now').mockImplementation(() => (now += 1000));
  const shown: string[] = [];
  const nothing = (): void => undefined;
  const sample = join(__dirname, '../../assets/samples/reference.xlsx');
  const streams = { out: nothing, err: nothing, terminal: (text: string) => shown.push(text), outIsShown };
  await run(['check', sample], streams);
  expect(shown).toHaveLength(lines);
  jest.restoreAllMocks();
});
