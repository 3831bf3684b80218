/** Writes what is unsaved one after the other, so that what is kept is what was said last. */
import { keepUnsaved, removeUnsaved, type Unsaved } from './unsaved';

export interface Keeper {
  /** null: nothing is unsaved any more. Answers whether the browser kept it. */
  readonly keep: (unsaved: Unsaved | null) => Promise<boolean>;
}

/** @param known when what is kept of this file was written, as this window knows it; null where nothing was */
export function createKeeper(key: string, known: number | null): Keeper {
  let own = known;
  let wanted: Unsaved | null = null;
  let running: Promise<boolean> | null = null;
  const write = async (): Promise<boolean> => {
    // Whatever is said from here on needs another turn.
    running = null;
    const unsaved = wanted;
    if (unsaved) {
      own = unsaved.at;
      return keepUnsaved(key, unsaved);
    }
    // The same file may be open in another window: what that one keeps is not ours to take away.
    if (own !== null) await removeUnsaved(key, own);
    own = null;
    return true;
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    keep: (unsaved) => {
      wanted = unsaved;
      if (!running) {
        running = last.then(write);
        last = running;
      }
      return running;
    },
  };
}
