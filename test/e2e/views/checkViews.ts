/** The views of a check, on the sample with planted faults: from the first run to a finding explained. */
import type { Locator } from 'playwright-core';
import { button, heading, place, press, sees, type Scene, type View } from './view';

const findings = ({ root }: Scene): Locator => root.getByRole('group', { name: '校验结果' });

async function arrange(scene: Scene, by: string): Promise<void> {
  await press(scene, '设置');
  await scene.root.getByRole('combobox', { name: '结果排列' }).selectOption({ label: by });
  await press(scene, '返回');
  await place(scene, '校验');
}

export const CHECK_VIEWS: readonly View[] = [
  { name: 'first run', bring: (scene) => button(scene, '一键校验').waitFor() },
  {
    name: 'findings by cause, groups open, cells marked',
    bring: async (scene) => {
      await press(scene, '一键校验');
      await press(scene, '展开 原因 2');
      await press(scene, /^提示 1 处$/);
      await press(scene, /^未检查 30 项$/);
      await press(scene, '标记单元格');
      await sees(scene, /^已标记 \d+ 个单元格/);
    },
    leave: (scene) => press(scene, '清除标记'),
  },
  {
    name: 'one severity alone',
    bring: (scene) => press(scene, /^5 需说明$/),
    leave: (scene) => press(scene, /^5 需说明$/),
  },
  {
    name: 'finding detail',
    bring: async (scene) => {
      await findings(scene).getByRole('listitem').getByRole('button', { name: /E9/ }).first().click();
      await scene.root.getByRole('table', { name: '算式' }).waitFor();
    },
  },
  { name: 'explanation form', bring: (scene) => press(scene, '说明原因…') },
  {
    name: 'explanation refused',
    bring: async (scene) => {
      await press(scene, '保存说明');
      await scene.root.getByRole('alert').waitFor();
    },
  },
  {
    name: 'finding explained',
    bring: async (scene) => {
      await scene.root.getByRole('textbox').fill('主管部门已批复的口径');
      await press(scene, '保存说明');
      await sees(scene, '已说明，不再计入错误和需说明。');
    },
    leave: (scene) => press(scene, '返回列表'),
  },
  { name: 'explained findings', bring: (scene) => press(scene, /^已说明 1 处$/) },
  {
    name: 'explanation overtaken by the figures',
    bring: async (scene) => {
      await scene.change();
      await sees(scene, '须重新说明');
    },
  },
  {
    name: 'adopt preview',
    bring: async (scene) => {
      await press(scene, /^采用建议值….*I33/);
      await heading(scene, /^采用建议值：/);
    },
  },
  {
    name: 'adopted',
    bring: async (scene) => {
      await press(scene, /^写入$/);
      await sees(scene, /写入后重新校验/);
    },
    leave: (scene) => press(scene, '撤销本次写入'),
  },
  { name: 'reports', bring: (scene) => press(scene, /^报告$/) },
  {
    name: 'preview of the sheet 校验结果',
    bring: async (scene) => {
      await scene.root.getByRole('menuitem').first().click();
      await heading(scene, '写入《校验结果》预览');
    },
    leave: (scene) => press(scene, /^取消$/),
  },
  {
    name: 'findings by form',
    bring: async (scene) => {
      await arrange(scene, '按表');
      await findings(scene).getByRole('button', { name: /^表3 / }).waitFor();
    },
  },
  {
    name: 'findings by severity',
    bring: async (scene) => {
      await arrange(scene, '按严重程度');
      await findings(scene)
        .getByRole('button', { name: /^错误 \d+ 处$/ })
        .waitFor();
    },
    leave: (scene) => arrange(scene, '按原因'),
  },
  {
    name: 'ledger',
    bring: async (scene) => {
      await place(scene, '清单');
      await press(scene, /^表下注明的公式/);
    },
  },
  {
    name: 'help page',
    bring: async (scene) => {
      await press(scene, 'X-04 校验说明');
      await heading(scene, '何时可以说明');
    },
    leave: (scene) => press(scene, '返回'),
  },
  { name: 'forms', bring: (scene) => place(scene, '表单') },
  {
    name: 'settings',
    bring: async (scene) => {
      await press(scene, '设置');
      await heading(scene, '关于');
    },
  },
  {
    name: 'result out of date',
    bring: async (scene) => {
      await scene.root.getByRole('checkbox', { name: '改动后自动重新校验' }).uncheck();
      await press(scene, '返回');
      await place(scene, '校验');
      await scene.change();
      await sees(scene, '已过期');
    },
  },
];

/** The workbook without faults: what was looked at and is right. */
export const CLEAN_VIEWS: readonly View[] = [
  {
    name: 'nothing wrong',
    bring: async (scene) => {
      await press(scene, '一键校验');
      await heading(scene, '未发现不符');
    },
  },
];

/** One figure a hundredth off, every identity it stands in within its bound. */
export const ROUNDING_VIEWS: readonly View[] = [
  {
    name: 'rounding differences',
    bring: async (scene) => {
      await press(scene, '一键校验');
      await press(scene, /^尾差 \d+ 处/);
      await findings(scene).getByRole('listitem').first().waitFor();
    },
  },
  {
    name: 'rounding difference, detail',
    bring: (scene) => findings(scene).getByRole('listitem').getByRole('button').first().click(),
  },
];
