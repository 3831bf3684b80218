import { lazyPlace } from '../LazyPlace';

/** What was not checked, and why. */
export const UncheckedList = lazyPlace(async () => {
  const { UncheckedReasons } = await import(/* webpackChunkName: "ledger" */ './UncheckedReasons');
  return UncheckedReasons;
});
