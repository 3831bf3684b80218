/** The whole way of a first-time user: open, check, understand, mend, explain, fill in, tell, and take it home. */
import type { Locator } from 'playwright-core';
import { bytesOf, handed } from '../downloads';
import { announced, expectOnly } from './preview';
import { readsAsReport } from './wordFile';
import { differences, type Contents, type Workplace } from './workplace';

const FAULT = '表3支出决算表!E9';
const TOTAL = '表3支出决算表!E7';
const REASON = '合同约定以实际考核结果为准';
const LAST_YEAR = '2,018.46';

const button = ({ pane }: Workplace, name: string | RegExp): Locator =>
  pane.getByRole('button', { name, exact: true }).first();
const press = (at: Workplace, name: string | RegExp): Promise<void> => at.hands.press(button(at, name));
const heading = ({ pane }: Workplace, name: string | RegExp): Locator =>
  pane.getByRole('heading', { name, exact: true });
/** What is said, in the place that is open: others stay in the page behind it. */
const sees = ({ pane }: Workplace, words: string | RegExp): Promise<void> =>
  pane.getByText(words).filter({ visible: true }).first().waitFor();
const findings = ({ pane }: Workplace): Locator => pane.getByRole('group', { name: '校验结果' });

export async function tell(at: Workplace): Promise<void> {
  await firstOpen(at);
  await understand(at);
  const adopted = await mend(at);
  await explain(at);
  const filled = await fillIn(at);
  const text = await write(at);
  await exportWord(at);

  const { before, after } = await at.end();
  // The total was emptied and came back: it is as it was.
  expect(filled.size).toBe(1);
  expectOnly(differences(before, after), new Map([...adopted, ...text]));
}

async function firstOpen(at: Workplace): Promise<void> {
  await at.begin();
  await heading(at, '公开之前，先核一遍').waitFor();
  const untouched = await at.contents();
  await press(at, '一键校验');
  await counts(at, { 错误: 10, 需说明: 5, 尾差: 0, 未检查: 30 });
  await sees(at, '识别 11/11 张表');
  expect(await at.contents()).toEqual(untouched);
}

/** A cause, one of its findings, the equation of it, and every cell it is about. */
async function understand(at: Workplace): Promise<void> {
  const { hands, pane } = at;
  const cause = findings(at).getByRole('region', { name: '原因 1', exact: true });
  await hands.press(cause.getByRole('button', { name: /^原因 1/ }));
  await at.showsCell(FAULT);
  await hands.press(cause.getByRole('listitem').getByRole('button').first());
  await hands.isAt(heading(at, /表3 · 208 社会保障和就业支出/));
  await at.showsCell('表3支出决算表!E8');

  const equation = pane.getByRole('table', { name: '算式' });
  const lines = await equation.getByRole('row').allInnerTexts();
  for (const said of [
    /20801 .*1,454\.79/s,
    /20805 .*158\.66/s,
    /重新计算.*1,613\.45/s,
    /差额.*90\.00/s,
    /±0\.015/,
  ]) {
    expect(lines.filter((line) => said.test(line))).toHaveLength(1);
  }
  await hands.press(equation.getByRole('button', { name: '表3支出决算表!E12' }));
  await at.showsCell('表3支出决算表!E12');
  await press(at, '转到 表3支出决算表!E8');
  await at.showsCell('表3支出决算表!E8');

  await hands.shortcut('ArrowDown', button(at, '下一条'));
  await sees(at, '第 2 条，共 16 条');
  await at.showsCell(FAULT);
  await hands.shortcut('Escape', button(at, '返回列表'));
  await hands.isAt(findings(at).locator('button[aria-current=true]'));
}

/** The value a cause suggests: looked at, written, taken back, and written again. */
async function mend(at: Workplace): Promise<Contents> {
  const adopt = async (): Promise<Contents> => {
    const before = await at.contents();
    await press(at, `采用建议值… ${FAULT} 应为 1,544.79`);
    const title = `采用建议值：${FAULT} 应为 1,544.79`;
    await at.hands.isAt(heading(at, title));
    const told = await announced(at, at.pane.getByRole('region', { name: title }));
    expect([...told]).toEqual([[FAULT, '1,544.79']]);
    await writeAs(at, told, before);
    await sees(at, /写入后重新校验：错误 10 → 6/);
    await counts(at, { 错误: 6, 需说明: 5, 尾差: 0, 未检查: 30 });
    expect(await at.shown(FAULT)).toBe('1,544.79');
    return told;
  };
  const before = await at.contents();
  await adopt();
  await press(at, '撤销本次写入');
  await sees(at, '已撤销，工作簿恢复到写入之前。');
  await counts(at, { 错误: 10, 需说明: 5, 尾差: 0, 未检查: 30 });
  expect(await at.shown(FAULT)).toBe('1,454.79');
  expect(await at.contents()).toEqual(before);
  return adopt();
}

/** A finding that is right as it stands: why, kept with the workbook, and no longer counted. */
async function explain(at: Workplace): Promise<void> {
  const { hands, pane } = at;
  const before = await at.contents();
  await hands.press(
    findings(at)
      .getByRole('listitem')
      .getByRole('button', { name: /^需说明 整体绩效自评表!D14/ }),
  );
  await at.showsCell('整体绩效自评表!D14');
  await press(at, '说明原因…');
  const reason = pane.getByRole('textbox', { name: '原因（必填）' });
  await hands.isAt(reason);
  await hands.type(reason, REASON);
  await press(at, '保存说明');
  await sees(at, '已说明，不再计入错误和需说明。');
  await hands.isAt(button(at, '修改说明…'));
  await hands.shortcut('Escape', button(at, '返回列表'));
  await counts(at, { 错误: 6, 需说明: 4, 尾差: 0, 未检查: 30 });
  await press(at, '已说明 1 处');
  await findings(at).getByText(REASON).waitFor();
  expect(await at.contents()).toEqual(before);
}

/** The user empties a total; the check notices by itself, and 填列 works it out again. */
async function fillIn(at: Workplace): Promise<Contents> {
  const was = await at.empty(TOTAL);
  await counts(at, { 需说明: 4, 尾差: 0 }, { 错误: 6 });
  await press(at, '填列');
  await heading(at, '填列').waitFor();
  const before = await at.contents();
  await press(at, '写入 1 格…');
  await at.hands.isAt(heading(at, '填列预览'));
  const told = await announced(at, at.pane.getByRole('region', { name: '填列预览' }));
  expect([...told]).toEqual([[TOTAL, was]]);
  await writeAs(at, told, before);
  await press(at, TOTAL);
  await at.showsCell(TOTAL);
  expect(await at.shown(TOTAL)).toBe(was);
  return told;
}

/** The text: one thing it lacks filled in where it stands, a figure followed to its cell, and written to its sheet. */
async function write(at: Workplace): Promise<Contents> {
  const { hands, pane } = at;
  await press(at, '说明');
  await heading(at, '决算情况说明').waitFor();
  await press(at, '逐项填写');
  const field = pane.getByRole('textbox', { name: '2021年度收、支总计（万元）' });
  await hands.isAt(field);
  await hands.type(field, LAST_YEAR);
  await hands.key('Enter');
  const growth = pane.getByRole('button', { name: '5.6%' });
  await growth.waitFor();
  // The reason for it is asked for next, in the same sentence.
  await hands.isAt(pane.locator('[data-paragraph] textarea[data-input]').first());

  await hands.press(pane.getByRole('button', { name: '2,132.07' }).first());
  await at.showsCell('表1收入支出决算总表!C36');

  const before = await at.contents();
  await press(at, '写入工作表“决算情况说明”');
  await hands.isAt(heading(at, '写入预览'));
  const told = await announced(at, pane.getByRole('region', { name: '写入预览' }));
  await writeAs(at, told, before);
  const sentence = [...told.values()].find((text) => text.includes(LAST_YEAR) || text.includes('增长5.6%'));
  expect(sentence).toMatch(/收、支总计2,132\.07万元。与2021年度相比，收、支总计各增加113\.61万元，增长5\.6%/);
  return told;
}

async function exportWord(at: Workplace): Promise<void> {
  const file = await handed(at.page, () => press(at, '导出 Word'));
  expect(file.suggestedFilename()).toBe('武汉市社会保险中心2022年度决算公开.docx');
  await sees(at, `已生成 ${file.suggestedFilename()}。`);
  await readsAsReport(await bytesOf(file));
}

/** From a preview to what stands in the workbook: not a cell more than was announced. */
async function writeAs(at: Workplace, told: Contents, before: Contents | null): Promise<void> {
  expect(await at.contents()).toEqual(before);
  await press(at, '写入');
  await sees(at, `已写入 ${told.size} 个单元格。`);
  const after = await at.contents();
  if (before && after) expectOnly(differences(before, after), told);
}

/** Waits until the counts above the list are these; `not` names one that has to be another than this. */
async function counts(
  { pane }: Workplace,
  wanted: Readonly<Record<string, number>>,
  not: Readonly<Record<string, number>> = {},
): Promise<void> {
  const filters = pane.getByRole('group', { name: '按类别筛选' });
  for (const [level, count] of Object.entries(wanted)) {
    await filters.getByRole('button', { name: `${count} ${level}`, exact: true }).waitFor();
  }
  for (const [level, count] of Object.entries(not)) {
    await filters.getByRole('button', { name: new RegExp(`^(?!${count} )\\d+ ${level}$`) }).waitFor();
  }
}
