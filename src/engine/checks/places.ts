/**
 * A finding's id is its check and its place, so a check never has two instances in one place: what stands there again
 * (the same note printed twice, the same indicator listed twice) is numbered in sheet order.
 */
import type { CheckRun, Instance } from './check';

export function withOwnPlaces(run: CheckRun): CheckRun {
  const times = new Map<string, number>();
  const instances = run.instances.map((instance): Instance => {
    const nth = (times.get(instance.place) ?? 0) + 1;
    times.set(instance.place, nth);
    if (nth === 1) return instance;
    const place = `${instance.place}#${nth}`;
    const { equation } = instance;
    return { ...instance, place, equation: equation && { ...equation, bound: { ...equation.bound, place } } };
  });
  return times.size === run.instances.length ? run : { ...run, instances };
}
