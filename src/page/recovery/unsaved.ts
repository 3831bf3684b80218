/**
 * Changes that are in no file yet, kept in this browser until a copy is saved, so that a reload or a crash loses
 * nothing. Only changes are kept, never the workbook: they are offered when the same file is opened again.
 */
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import type { WorkbookEdit } from '../../engine/workbook/edits';

export interface Unsaved {
  /** Name of the file, for people. */
  readonly name: string;
  /** In the order they were made. */
  readonly edits: readonly WorkbookEdit[];
  /** What was to be kept with the workbook; null for what the file carries. */
  readonly state: string | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}

interface Kept extends Unsaved {
  readonly key: string;
}

const DATABASE = 'final-accounts';
const STORE = 'unsaved';
/** Milliseconds. */
const PATIENCE = 5_000;
/** What no one has asked for in a month is gone. */
export const KEPT_DAYS = 30;
/** Milliseconds. */
const KEPT_FOR = KEPT_DAYS * 24 * 60 * 60 * 1000;

/** The same for the same bytes, whatever the file is called. */
export async function fileKey(bytes: Uint8Array): Promise<string> {
  // The browser does it beside the page, where it lets a page do so: not on a plain http intranet.
  const { subtle } = globalThis.crypto ?? {};
  if (!subtle) return bytesToHex(sha256(bytes));
  return bytesToHex(new Uint8Array(await subtle.digest('SHA-256', Uint8Array.from(bytes))));
}

/** null where there is nothing, or where this browser keeps nothing (private windows). */
export async function readUnsaved(key: string, now: number): Promise<Unsaved | null> {
  // The store holds what `keepUnsaved` put there; its answers have no type of their own, here and below.
  const kept = await inStore('readonly', (store) => store.get(key) as IDBRequest<Kept | undefined>);
  return kept && isUnsaved(kept) && now - kept.at < KEPT_FOR ? kept : null;
}

/** Whether it is kept now. */
export async function keepUnsaved(key: string, unsaved: Unsaved): Promise<boolean> {
  return (await inStore('readwrite', (store) => store.put({ key, ...unsaved }))) !== null;
}

/** Takes it away, unless it was written anew since. @param at when what is meant was written */
export async function removeUnsaved(key: string, at: number): Promise<void> {
  await inStore('readwrite', (store) => {
    const request = store.get(key) as IDBRequest<Kept | undefined>;
    request.onsuccess = () => {
      if (request.result?.at === at) store.delete(key);
    };
    return request;
  });
}

/** Another release may have kept it in another shape. */
function isUnsaved({ edits, state, at }: Kept): boolean {
  return Array.isArray(edits) && (state === null || typeof state === 'string') && Number.isFinite(at);
}

/** Everything this browser keeps of any workbook. */
export async function clearUnsaved(): Promise<void> {
  await inStore('readwrite', (store) => store.clear());
}

/** Takes away what is too old. */
export async function forgetOld(now: number): Promise<void> {
  const all = await inStore('readonly', (store) => store.getAll() as IDBRequest<Kept[]>);
  for (const { key, at } of all ?? []) if (!(now - at < KEPT_FOR)) await removeUnsaved(key, at);
}

/** The answer; null where the browser refuses, which is no failure of the work in hand. */
async function inStore<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T | null> {
  try {
    const database = await opened();
    try {
      return await new Promise((resolve, reject) => {
        const transaction = database.transaction(STORE, mode);
        const request = act(transaction.objectStore(STORE));
        transaction.oncomplete = () => resolve(request.result);
        transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
      });
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    // Some browsers never answer where they keep nothing.
    const patience = setTimeout(() => reject(new Error('no answer')), PATIENCE);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'key' });
    request.onsuccess = () => {
      clearTimeout(patience);
      resolve(request.result);
    };
    request.onerror = () => {
      clearTimeout(patience);
      reject(request.error ?? new Error('not opened'));
    };
  });
}
