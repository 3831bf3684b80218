/** The part of IndexedDB that is used, in memory: answers later, copies what it keeps, and can refuse like a browser. */
export type Refusal = 'none' | 'noDatabase' | 'full' | 'silent';

interface Answer {
  result: unknown;
  error: Error | null;
  onsuccess: (() => void) | null;
  onerror: (() => void) | null;
  onupgradeneeded?: (() => void) | null;
}

export function fakeStore() {
  const rows = new Map<string, unknown>();
  let refusal: Refusal = 'none';
  const later = (act: () => void): void => void Promise.resolve().then(act);
  const answer = (result: unknown): Answer => ({ result, error: null, onsuccess: null, onerror: null });

  const transaction = () => {
    const own = {
      oncomplete: null as (() => void) | null,
      onabort: null as (() => void) | null,
      error: null as Error | null,
      objectStore: () => ({
        get: (key: string) => asked(() => structuredClone(rows.get(key))),
        getAll: () => asked(() => [...rows.values()].map((row) => structuredClone(row))),
        put: (row: { readonly key: string }) =>
          asked(() => {
            if (refusal === 'full') throw new Error('QuotaExceededError');
            rows.set(row.key, structuredClone(row));
            return row.key;
          }),
        delete: (key: string) => asked(() => void rows.delete(key)),
        clear: () => asked(() => rows.clear()),
      }),
    };
    let open = 0;
    const asked = (act: () => unknown): Answer => {
      const request = answer(undefined);
      open += 1;
      later(() => {
        try {
          request.result = act();
          request.onsuccess?.();
        } catch (error) {
          own.error = error as Error;
          own.onabort?.();
          return;
        }
        open -= 1;
        if (open === 0) later(() => own.oncomplete?.());
      });
      return request;
    };
    return own;
  };

  const factory = {
    open: () => {
      const request = { ...answer({ transaction, close: () => undefined }), onupgradeneeded: null };
      if (refusal === 'silent') return request;
      later(() => {
        if (refusal === 'noDatabase') {
          request.error = new Error('InvalidStateError');
          request.onerror?.();
        } else request.onsuccess?.();
      });
      return request;
    },
  };
  return {
    factory,
    rows,
    refuse: (how: Refusal) => {
      refusal = how;
    },
  };
}
