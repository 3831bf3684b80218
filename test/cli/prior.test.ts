import { join } from 'node:path';
import { priorNotices } from '../../src/cli/checkPrior';
import { EMPTY_STATE } from '../../src/engine/report/state';
import { INPUTS_SHEET } from '../../src/engine/workbook/ownSheets';
import { sheetOfRows } from '../snapshots/cells';
import { sample } from '../snapshots/samples';

const PRIOR = join(__dirname, '../../assets/samples/reference.xlsx');

/** The lines about 上年数 that differ, for a sheet 填报说明数据 with these. */
async function differing(filled: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const rows = Object.entries(filled).map(([key, value]) => ['', value, '', '', key]);
  const sheet = sheetOfRows(INPUTS_SHEET, [['项目', '填报内容', '单位', '来源', '键'], ...rows]);
  const snapshot = await sample('reference');
  const all = { ...snapshot, sheets: [...snapshot.sheets, sheet] };
  const notices = await priorNotices(PRIOR, 'a.xlsx', all, EMPTY_STATE);
  return notices.filter((notice) => notice.includes('请核实'));
}

test('a figure filled in that last year’s workbook states otherwise is named with both cells', async () => {
  expect(await differing({ 'prior.T1.total': '2123.70' })).toEqual([
    expect.stringMatching(
      /^a\.xlsx：.*填报 2,123\.70（填报说明数据!B2），上年工作簿为 2,132\.07（表1.*!C\d+），请核实。$/,
    ),
  ]);
});

test('what agrees, and what is not filled in, is not', async () => {
  expect(await differing({ 'prior.T1.total': '2132.07' })).toEqual([]);
  expect(await differing({})).toEqual([]);
});
