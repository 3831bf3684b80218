import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { check } from '../../../src/engine/run';
import { printed } from '../../../src/output/printer';
import type { CheckResults } from '../../../src/output/results';
import { sarifPrinter } from '../../../src/output/sarif/sarif';
import { pathUri } from '../../../src/output/sarif/uri';
import { sample } from '../../snapshots/samples';
import { broken, report, results } from '../sampleReport';
import { SARIF } from './schema';

const page = (id: string): string | null =>
  id === 'rounding' ? null : readFileSync(join(__dirname, `../../../docs/checks/${id}.md`), 'utf8');

function sarif(of: CheckResults): v.InferOutput<typeof SARIF>['runs'][number] {
  const [run] = v.parse(SARIF, JSON.parse(printed(sarifPrinter(of.engine, page), of))).runs;
  if (!run) throw new Error('no run');
  return run;
}

let planted: CheckResults;
beforeAll(async () => {
  const found = check(await sample('planted'));
  planted = { engine: found.engine, workbooks: [{ path: 'units/下级 a.xlsx', report: found }], failed: [] };
});

test('the planted workbook is valid SARIF, and every finding is a result of its rule', () => {
  const { results: found, tool, invocations } = sarif(planted);
  expect(found.map(({ partialFingerprints }) => partialFingerprints['finding/v1'])).toEqual(
    planted.workbooks.flatMap((workbook) => workbook.report.findings.map(({ id }) => id)),
  );
  expect(found.map(({ ruleIndex }) => tool.driver.rules[ruleIndex]?.id)).toEqual(
    found.map(({ ruleId }) => ruleId),
  );
  expect(invocations).toEqual([{ executionSuccessful: true }]);
});

test('rules have their help page', () => {
  const { tool } = sarif(planted);
  const rule = tool.driver.rules.find(({ id }) => id === 'T3-02');
  expect(rule?.help.markdown).toBe(page('T3-02'));
  expect(rule?.help.text).toContain('怎样改');
  expect(rule?.help.text).not.toMatch(/^#|\*\*/m);
});

test('a finding points to its cell, its addends to theirs', () => {
  const { results: found } = sarif(planted);
  const one = found.find(({ partialFingerprints }) => partialFingerprints['finding/v1'] === 'T3-02/20801/c1');
  expect(one).toMatchObject({
    level: 'error',
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: 'units/%E4%B8%8B%E7%BA%A7%20a.xlsx' } },
        logicalLocations: [{ name: 'E9', fullyQualifiedName: '表3支出决算表!E9', kind: 'cell' }],
      },
    ],
    properties: { printed: '1454.79', expected: '1544.79', suggested: '1544.79' },
  });
  const related = one?.relatedLocations ?? [];
  expect(related.map(({ logicalLocations }) => logicalLocations?.[0]?.name)).toEqual(['E10', 'E11']);
  expect(new Set(related.map(({ id }) => id)).size).toBe(related.length);
});

test('尾差 and hints are notes, what is explained is suppressed, a file not read is said', () => {
  const explained = { ...broken, waiver: { status: 'accepted' as const, reason: '经核实无误' } };
  const rounding = { ...broken, id: 'rounding/T3', check: 'rounding', level: 'rounding' as const };
  const { results: found, invocations } = sarif({
    ...results,
    workbooks: [{ path: 'a.xlsx', report: { ...report, findings: [explained, rounding] } }],
  });
  expect(found.map(({ level, suppressions }) => [level, suppressions?.[0]?.justification])).toEqual([
    ['error', '经核实无误'],
    ['note', undefined],
  ]);
  expect(invocations[0]).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [{ descriptor: { id: 'NotAWorkbook' } }],
  });
});

test('nothing found is an empty run', () => {
  expect(sarif({ ...results, workbooks: [], failed: [] }).results).toEqual([]);
});

test.each([
  ['./a/b.xlsx', 'a/b.xlsx'],
  ['../50% #1?.xlsx', '../50%25%20%231%3F.xlsx'],
  ['/tmp/甲.xlsx', 'file:///tmp/%E7%94%B2.xlsx'],
  ['C:\\决算\\a.xlsx', 'file:///C:/%E5%86%B3%E7%AE%97/a.xlsx'],
  ['\\\\server\\share\\a.xlsx', 'file://server/share/a.xlsx'],
  ['a\ud800.xlsx', 'a%EF%BF%BD.xlsx'],
])('the path %j is the URI %s', (path, uri) => {
  expect(pathUri(path)).toBe(uri);
});
