import { useState } from 'react';

export interface Fresh<Read> {
  /** What is to be said of a result that no longer stood: being renewed, or renewed. */
  readonly said: 'renewing' | 'renewed' | null;
  readonly reread: () => Promise<Read | null>;
}

/** Reports are of the workbook as it is now; where that is another than was checked, it is said. */
export function useFresh<Read>(stale: boolean, reread: () => Promise<Read | null>): Fresh<Read> {
  const [said, setSaid] = useState<Fresh<Read>['said']>(null);
  return {
    said,
    reread: async () => {
      setSaid(stale ? 'renewing' : null);
      const read = await reread();
      setSaid(stale && read !== null ? 'renewed' : null);
      return read;
    },
  };
}
