/** What docs/cli.md, waivers.md and own-rules.md say is what the program does. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/program';
import { readWaivers } from '../../src/cli/waiversFile';
import { ownRules, OWN_RULES_SHEET } from '../../src/engine/checks/ownRules';
import { contextOf } from '../../src/engine/checks/check';
import { recognise } from '../../src/engine/forms/recognise';
import { say } from '../../src/locales/sentences';
import { sheetOfRows } from '../snapshots/cells';

const page = (name: string): string => readFileSync(join(__dirname, '../../docs', `${name}.md`), 'utf8');

/** The rows of the page's tables whose first cell is code: that code, and the cell beside it. */
function coded(text: string): (readonly [code: string, beside: string])[] {
  return [...text.matchAll(/^\| `([^`]+)` \| ([^|]+) \|$/gm)].map(([, code = '', beside = '']) => [
    code,
    beside,
  ]);
}

/** The part of docs/cli.md about one command. */
function sectionOf(command: string): string {
  const [, text = ''] =
    new RegExp(`^## ${command}：([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(page('cli')) ?? [];
  return text;
}

test.each(['check', 'narrate', 'inputs', 'template', 'fill', 'import', 'convert'])(
  'the options of %s are those of its help, in the same order',
  async (command) => {
    let help = '';
    await run([command, '--help'], { out: (text) => (help += text), err: () => undefined });
    const offered = [...help.matchAll(/^ {2}(--\S+(?: <\S+>)?)/gm)].map(([, option]) => option);
    const told = coded(sectionOf(command)).flatMap(([code]) => (code.startsWith('--') ? [code] : []));
    expect(told).toEqual(offered);
  },
);

test('the waivers file shown is one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'final-accounts-'));
  const file = join(folder, 'waivers.json');
  writeFileSync(file, /```json\n([\s\S]*?)```/.exec(page('waivers'))?.[1] ?? '');
  const [waiver] = await readWaivers(file);
  expect(waiver).toMatchObject({ workbook: '单位甲.xlsx', finding: 'T9-02/c7' });
  const told = coded(page('waivers')).map(([code]) => code);
  expect(told).toEqual(Object.keys(waiver ?? {}).sort((a, b) => told.indexOf(a) - told.indexOf(b)));
  rmSync(folder, { recursive: true });
});

describe('the rules shown', () => {
  const rows = coded(page('own-rules'));
  const rules = ownRules({ name: '', sheets: [sheetOfRows(OWN_RULES_SHEET, rows)] });
  const empty = contextOf(recognise({ name: '', sheets: [] }), new Map());

  test('are six', () => {
    expect(rules.map(({ statement }) => statement)).toEqual(rows.map(([code]) => code));
    expect(rules).toHaveLength(6);
  });

  test.each(rules.map((rule, index) => [rule.statement, rule, rows[index]?.[1] ?? ''] as const))(
    '%s',
    (_, rule, beside) => {
      const position = /^第 (\d+) 个字/.exec(beside);
      const [unread] = rule.forms.length === 0 ? rule.run(empty).instances : [];
      const said = unread?.finding ? say('zh-CN', unread.finding.sentence) : null;
      if (position) expect(said).toContain(`在第 ${position[1] ?? ''} 个字处`);
      else expect(said).toBeNull();
    },
  );
});
