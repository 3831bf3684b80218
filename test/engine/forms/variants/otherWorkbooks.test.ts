/** Workbooks that are no final accounts: nothing is taken for a form, and nothing is found. */
import { check } from '../../../../src/engine/run';
import { sheetOfRows } from '../../../snapshots/cells';

const WORKBOOKS: Readonly<Record<string, Parameters<typeof sheetOfRows>[1]>> = {
  'a budget': [
    ['部门收支预算总表'],
    ['部门：某单位', null, null, '单位：万元'],
    ['收入', null, '支出', null],
    ['项目', '预算数', '项目', '预算数'],
    ['一、一般公共预算拨款收入', 1200.5, '一、一般公共服务支出', 300],
    ['二、政府性基金预算拨款收入', 0, '二、外交支出', 0],
    ['三、国有资本经营预算拨款收入', 0, '三、国防支出', 0],
    ['四、事业收入', 0, '四、公共安全支出', 900.5],
    ['五、其他收入', 0, '五、教育支出', 0],
    ['本年收入合计', 1200.5, '本年支出合计', 1200.5],
    ['上年结转', 0, '结转下年', 0],
    ['收入总计', 1200.5, '支出总计', 1200.5],
  ],
  'a budget by items': [
    ['一般公共预算支出预算表'],
    ['单位：万元'],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['201', '一般公共服务支出', 10, 4, 5],
    ['20101', '人大事务', 10, 4, 5],
  ],
  'published budget forms': [
    ['部门支出总表'],
    [null, null, null, null, '单位：万元'],
    ['功能分类科目编码', '科目名称', '合计', '基本支出', '项目支出', '上缴上级支出'],
    ['合计', null, 10, 4, 6, 0],
    ['201', '一般公共服务支出', 10, 4, 6, 0],
  ],
  'a 三公 budget': [
    ['“三公”经费支出表'],
    ['项目', '2022年预算数'],
    ['合计', 10],
    ['因公出国（境）费', 0],
    ['公务用车购置费', 0],
    ['公务接待费', 10],
  ],
  'an invoice': [
    ['增值税电子普通发票'],
    ['购买方', '某单位', '开票日期', '2022年5月20日'],
    ['项目', '规格型号', '数量', '单价', '金额', '税率', '税额'],
    ['打印纸', 'A4', 10, 20.5, 205, 0.13, 26.65],
    ['合计', null, null, null, 205, null, 26.65],
  ],
  'a wage list': [
    ['2022年5月工资表'],
    ['序号', '姓名', '基本工资', '津贴补贴', '奖金', '合计'],
    [1, '甲', 3000, 2000, 500, 5500],
    [2, '乙', 3200, 2100, 500, 5900],
  ],
  'a contents page': [
    ['目录'],
    ['1. 收入支出决算总表', 3],
    ['2. 收入决算表', 4],
    ['3. 支出决算表', 5],
    ['4. 财政拨款收入支出决算总表', 6],
  ],
  'numbers only': [
    [1, 2, 3],
    [4, 5, 6],
  ],
  nothing: [],
};

test.each(Object.entries(WORKBOOKS))('%s', (_, rows) => {
  const report = check({ name: 'test.xlsx', sheets: [sheetOfRows('Sheet1', rows)] });
  expect(report.forms.filter(({ status }) => status !== 'missing')).toEqual([]);
  expect(report.findings).toEqual([]);
  expect(report.otherSheets).toEqual(['Sheet1']);
  expect(report.unchecked.every(({ why }) => why.id === 'whyNoForms')).toBe(true);
});
