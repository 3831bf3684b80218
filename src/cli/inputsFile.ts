/** `--inputs FILE`: what the nine forms do not contain. The format: docs/inputs.md. */
import { parseInputs, type ParsedInputs } from '../engine/inputs/parse';
import { say } from '../locales/sentences';
import { readJson } from './jsonFile';

export interface InputsFile extends Pick<ParsedInputs, 'inputs'> {
  /** What was not used and why, a line each; the rest of the file is used. */
  readonly notices: readonly string[];
}

/** @throws BadInput where the file cannot be read or is no JSON */
export async function readInputsFile(path: string): Promise<InputsFile> {
  const { inputs, problems } = parseInputs(await readJson(path));
  return { inputs, notices: problems.map(({ sentence }) => `${path}：${say('zh-CN', sentence)}`) };
}
