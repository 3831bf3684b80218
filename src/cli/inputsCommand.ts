/** `inputs`: inputs.json for one workbook, filled in as far as anything is known; null where people must. */
import { documentOf, type InputDocument } from '../engine/inputs/entries';
import type { InputKey, InputValue } from '../engine/inputs/inputs';
import { neededInputs } from '../engine/inputs/needed';
import { narrate } from '../engine/narrative/narrate';
import type { ExitCode, Streams } from './command';
import { gatherInputs, type GatheredInputs, type InputOptions } from './gatherInputs';
import { refuseResult, writeWhole } from './outputFile';
import { refuseRead } from './readFiles';

export interface InputsArguments extends InputOptions {
  readonly out?: string;
  readonly force?: boolean;
}

/** @throws BadInput where a file cannot be read or written, or an option names something unknown. */
export async function runInputs(
  path: string,
  { out, force = false, ...options }: InputsArguments,
  streams: Streams,
): Promise<ExitCode> {
  if (out !== undefined) {
    await refuseRead(out, [path, options.inputs, options.prior]);
    await refuseResult(out, 'text', force);
  }
  const gathered = await gatherInputs(path, options);
  const printed = `${JSON.stringify(inputsDocument(gathered), null, 2)}\n`;
  if (out === undefined) {
    streams.out(printed);
  } else {
    await writeWhole(out, printed);
  }
  for (const notice of gathered.notices) streams.err(`${notice}\n`);
  return 0;
}

/** What is known is kept whether it is needed or not: the file may be one that people go on with. */
function inputsDocument({ recognition, pack, table }: GatheredInputs): InputDocument {
  const asked = narrate(recognition, table, pack).missing.map(({ key }) => key);
  const needed = neededInputs(recognition, { pack, table, asked }).flatMap(({ rows }) => rows);
  const values = new Map<InputKey, InputValue | null>(
    needed.map(({ key, suggestion }) => [key, table.get(key)?.value ?? suggestion?.value ?? null]),
  );
  for (const [key, { value }] of table.entries) if (!values.has(key)) values.set(key, value);
  return documentOf(values);
}
