/**
 * Lets a slow action follow a fast hand: while one call is under way only the newest wish is kept, so that
 * walking a list with the arrow keys never queues up selections in Excel.
 *
 * @param settled is told how each call ended: null for done, the error otherwise.
 */
export function followLatest<T>(
  act: (wish: T) => Promise<void>,
  settled: (error: unknown) => void,
): (wish: T) => void {
  let waiting: { readonly wish: T } | null = null;
  let busy = false;

  const drain = async (): Promise<void> => {
    busy = true;
    while (waiting) {
      const { wish } = waiting;
      waiting = null;
      try {
        await act(wish);
        settled(null);
      } catch (error) {
        settled(error);
      }
    }
    busy = false;
  };

  return (wish) => {
    waiting = { wish };
    if (!busy) void drain();
  };
}
