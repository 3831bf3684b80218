import { EventEmitter } from 'node:events';
import { watchOutput } from '../../src/cli/standardOutput';

function broken(code: string, when: 'before' | 'after'): { readonly said: string; readonly failed: boolean } {
  let [said, failed] = ['', false];
  const stdout = new EventEmitter();
  const output = watchOutput(stdout, (text) => (said += text));
  const fail = (): boolean => stdout.emit('error', Object.assign(new Error(code), { code }));
  if (when === 'before') fail();
  output.ended(() => (failed = true));
  if (when === 'after') fail();
  return { said, failed };
}

test.each(['before', 'after'] as const)(
  'a full disk %s the end of the run is a failure, said once',
  (when) => {
    expect(broken('ENOSPC', when)).toEqual({ said: '结果没有全部输出：磁盘已满。\n', failed: true });
  },
);

test('a reader that closes early is none', () => {
  expect(broken('EPIPE', 'before')).toEqual({ said: '', failed: false });
});
