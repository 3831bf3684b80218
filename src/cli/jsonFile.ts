/** The JSON file an option names, as the untrusted value it is. */
import { readFile } from 'node:fs/promises';
import { BadInput } from './command';
import { readReason } from './fileErrors';
import { MESSAGES } from './messages';

export type JsonObject = Readonly<Record<string, unknown>>;

/** @throws BadInput where the file cannot be read or is no JSON in UTF-8. */
export async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new BadInput(MESSAGES.unreadableFile(path, readReason(error)));
  });
  // An editor that saved it in GBK: its words would be lost without a sound.
  if (text.includes('\ufffd')) throw new BadInput(MESSAGES.notUtf8(path));
  try {
    // Editors on Windows put a byte order mark in front.
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new BadInput(MESSAGES.notJson(path));
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The list under a key of a document of the given schema; null where it is another kind of document. */
export function listIn(document: unknown, schema: string, key: string): readonly unknown[] | null {
  if (!isObject(document) || document['schema'] !== schema) return null;
  const list = document[key];
  return Array.isArray(list) ? list : null;
}
