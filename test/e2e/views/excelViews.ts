/** The views that only the pane in Excel has. */
// Only for the declaration of window.emulatedExcel.
import type {} from '../../office-host/browser';
import { press, sees, type Scene, type View } from './view';
import { old } from './workbooks';

/** As far as the system's own dialogue. */
async function pick(scene: Scene, name: string, bytes: Uint8Array): Promise<void> {
  const [chooser] = await Promise.all([
    scene.page.waitForEvent('filechooser'),
    press(scene, '检查 .xls 文件…'),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/vnd.ms-excel', buffer: Buffer.from(bytes) });
}

export const EXCEL_VIEWS: readonly View[] = [
  {
    name: 'Excel refuses, technical information open',
    bring: async (scene) => {
      await scene.page.evaluate(() => {
        const excel = window.emulatedExcel;
        if (excel) excel.faults.editing = true;
      });
      await press(scene, '一键校验');
      await sees(scene, 'Excel 正在编辑单元格，暂时无法读取。');
      await scene.root.getByText('技术信息（联系技术支持时提供）').click();
    },
    leave: (scene) =>
      scene.page.evaluate(() => {
        const excel = window.emulatedExcel;
        if (excel) excel.faults.editing = false;
      }),
  },
  {
    name: 'a file that is no workbook',
    bring: async (scene) => {
      await pick(scene, '坏.xls', Buffer.from('坏'));
      await sees(scene, '“坏.xls”不是 Excel 工作簿。');
    },
    leave: (scene) => press(scene, '知道了'),
  },
  {
    name: 'an .xls looked at beside Excel',
    bring: async (scene) => {
      const { name, bytes } = await old();
      await pick(scene, name, bytes);
      await sees(scene, /^原因 1$/);
    },
  },
];
