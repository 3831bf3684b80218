import { followLatest } from '../../src/views/followLatest';

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('following the latest wish', () => {
  it('passes over what was wished while a call was under way, except the newest', async () => {
    const done: number[] = [];
    const release: (() => void)[] = [];
    const follow = followLatest<number>(
      (wish) =>
        new Promise((resolve) => {
          done.push(wish);
          release.push(resolve);
        }),
      () => undefined,
    );
    [1, 2, 3, 4].forEach(follow);
    release[0]?.();
    await settle();
    expect(done).toEqual([1, 4]);
  });

  it('reports how each call ended and goes on after a failure', async () => {
    const ends: unknown[] = [];
    const broken = new Error('sheet gone');
    const follow = followLatest<number>(
      async (wish) => {
        if (wish === 1) throw broken;
      },
      (error) => ends.push(error),
    );
    follow(1);
    await settle();
    follow(2);
    await settle();
    expect(ends).toEqual([broken, null]);
  });
});
