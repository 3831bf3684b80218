/** The views that make text and figures: filling, new workbooks, import, the narrative, conversion, pointing by hand. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { handed } from '../downloads';
import { button, heading, place, press, sees, type View } from './view';

const LIST = resolve('test/data/sources/accounts-list.csv');

/** The list with an amount that is none and a kind nobody knows. */
function badList(): { readonly name: string; readonly mimeType: string; readonly buffer: Buffer } {
  const text = readFileSync(LIST, 'utf8')
    .replace(/80000\.55(?=\r?\n)/, '八万')
    .replace('项目支出,政府性基金', '别的,政府性基金');
  return { name: '坏.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
}

export const FILLING_VIEWS: readonly View[] = [
  {
    name: 'filling',
    bring: async (scene) => {
      await place(scene, '填列');
      await scene.root.getByRole('checkbox', { name: /表3 20801/ }).check();
      await press(scene, /^依据：表3/);
    },
  },
  {
    name: 'filling, preview',
    bring: async (scene) => {
      await press(scene, /^写入 \d+ 格…/);
      await heading(scene, '填列预览');
    },
    leave: (scene) => press(scene, /^取消$/),
  },
  {
    name: 'new workbook',
    bring: async (scene) => {
      await press(scene, '新建标准工作簿…');
      await scene.root.getByRole('textbox', { name: '决算年度' }).fill('1890');
      const code = scene.root.getByRole('combobox', { name: '科目编码' });
      await code.fill('2080505');
      await code.press('Enter');
      await code.fill('2080197');
      await press(scene, '添加');
      await press(scene, /^(新建并打开|另存为文件)$/);
      await sees(scene, '请填 2000 至 2099 之间的四位年度。');
    },
    leave: (scene) => press(scene, '返回'),
  },
  {
    name: 'import',
    bring: async (scene) => {
      await press(scene, '从其他数据填表…');
      await scene.root.getByText('明细账要有哪些栏').click();
    },
  },
  {
    name: 'import refused',
    bring: async (scene) => {
      await scene.root.getByLabel('选择文件…', { exact: true }).setInputFiles(badList());
      await sees(scene, '已选 1 个文件。');
      await press(scene, '读取并核对');
      await scene.root.getByRole('table', { name: '不能采用的行' }).waitFor();
    },
  },
  {
    name: 'import ready',
    bring: async (scene) => {
      await press(scene, '不用 坏.csv');
      await scene.root.getByLabel('选择文件…', { exact: true }).setInputFiles(LIST);
      await sees(scene, '已选 1 个文件。');
      await press(scene, '读取并核对');
      await sees(scene, /^可以新建/);
    },
    leave: (scene) => press(scene, '返回填列'),
  },
];

export const NARRATIVE_VIEWS: readonly View[] = [
  {
    name: 'narrative, the computation of a figure shown',
    bring: async (scene) => {
      await place(scene, '说明');
      await press(scene, /^五、/);
      await button(scene, '79.9%').hover();
      await scene.root.getByRole('group', { name: '算式' }).waitFor();
    },
  },
  {
    name: 'narrative, an input refused',
    bring: async (scene) => {
      const field = scene.root.getByRole('textbox', { name: '2021年度收、支总计（万元）' });
      await field.fill('不是数');
      await field.press('Enter');
      await sees(scene, '不是金额。');
    },
  },
  {
    name: 'narrative, an input changed in its place',
    bring: async (scene) => {
      const field = scene.root.getByRole('textbox', { name: '2021年度收、支总计（万元）' });
      await field.fill('2,018.46');
      await field.press('Enter');
      await button(scene, '5.6%').press('ArrowDown');
      await press(scene, '修改 2021年度收、支总计（万元）');
    },
    leave: (scene) => press(scene, /^取消$/),
  },
  {
    name: 'narrative, preview of its sheet',
    bring: async (scene) => {
      await press(scene, /^写入工作表/);
      await scene.root
        .getByText(/^逐格查看/)
        .filter({ visible: true })
        .click();
    },
  },
  {
    name: 'narrative, written',
    bring: async (scene) => {
      await press(scene, /^写入$/);
      await sees(scene, /^已写入 \d+ 个单元格。$/);
    },
  },
  {
    name: 'narrative, Word document made',
    bring: async (scene) => {
      // Drawing it takes its time, and says so meanwhile.
      await handed(scene.page, () => press(scene, '导出 Word'));
      await sees(scene, /^已生成 .*\.docx/);
    },
  },
  {
    name: 'narrative, last year’s text',
    bring: async (scene) => {
      await press(scene, '参考上年说明…');
      await scene.root.getByRole('textbox', { name: '上年说明文字' }).waitFor();
    },
  },
];

/** On a workbook in 元. */
export const CONVERSION_VIEWS: readonly View[] = [
  {
    name: 'conversion, each rounded',
    bring: async (scene) => {
      await place(scene, '填列');
      await press(scene, '元 → 万元…');
      await press(scene, /^保留尾差的公式/);
    },
  },
  {
    name: 'conversion, balanced',
    bring: async (scene) => {
      await scene.root.getByRole('radio', { name: '舍位平衡' }).check();
      await sees(scene, /已证明/);
    },
  },
  {
    name: 'conversion, preview',
    bring: async (scene) => {
      await press(scene, /^写入 \d+ 格…/);
      await scene.root
        .getByText(/^逐格查看/)
        .filter({ visible: true })
        .click();
    },
  },
  {
    name: 'conversion, written',
    bring: async (scene) => {
      await press(scene, /^写入$/);
      await sees(scene, /写入后重新校验/);
    },
  },
];

/** On a workbook with 表3 on two sheets. */
export const POINTING_VIEWS: readonly View[] = [
  {
    name: 'a form pointed at by hand, before',
    bring: async (scene) => {
      await place(scene, '表单');
      await press(scene, /^表3 .*无法确定$/);
      await scene.root.getByRole('combobox', { name: '表3所在的工作表' }).selectOption('表3副本');
    },
  },
  {
    name: 'a form pointed at by hand, after',
    bring: async (scene) => {
      await press(scene, '指定表3的工作表');
      await button(scene, /^表3 .*已识别 · 已指定$/).waitFor();
    },
  },
];

/** On an .xls, which cannot be written to. */
export const OLD_VIEWS: readonly View[] = [
  {
    name: 'filling, an .xls',
    bring: async (scene) => {
      await place(scene, '填列');
      await sees(scene, /^\.xls 文件不能写入/);
    },
  },
  {
    name: 'narrative, an .xls',
    bring: async (scene) => {
      await place(scene, '说明');
      await heading(scene, /^决算情况说明$/);
      await sees(scene, /^\.xls 文件不能写入/);
    },
  },
];
