/** The self-evaluation forms of the sample workbooks, from the file to what is found. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contextOf } from '../../../../src/engine/checks/check';
import { PERFORMANCE_CHECKS } from '../../../../src/engine/checks/performance';
import { recognise } from '../../../../src/engine/forms/recognise';
import { readWorkbook } from '../../../../src/hosts/file/read';

const SAMPLES = join(__dirname, '../../../../assets/samples');

async function found(
  file: string,
): Promise<{ findings: string[]; outcomes: Set<string>; instances: number }> {
  const recognition = recognise(await readWorkbook(readFileSync(join(SAMPLES, file)), file));
  const ran = PERFORMANCE_CHECKS.map((check) => ({ check, ...check.run(contextOf(recognition, new Map())) }));
  const instances = ran.flatMap((one) => one.instances);
  return {
    findings: ran.flatMap(({ check, instances: looked }) =>
      looked.flatMap(({ place, finding }) =>
        finding
          ? [
              [
                check.id,
                place,
                finding.level ?? check.level,
                finding.sheet,
                finding.cell,
                finding.printed,
                finding.expected,
              ]
                .map((part) => part ?? '-')
                .join(' '),
            ]
          : [],
      ),
    ),
    outcomes: new Set(instances.map(({ outcome }) => outcome)),
    instances: instances.length,
  };
}

const REMARKS = [
  'P-11 合同人员考核合格率/target warning 整体绩效自评表 D14 - -',
  'P-11 绩效目标按期完成/target warning 整体绩效自评表 D15 - -',
  'P-11 按时发放养老待遇/target warning 整体绩效自评表 D16 - -',
  'P-11 按时完成养老金调整工作/target warning 整体绩效自评表 D17 - -',
  'P-12 P1/提升社保经办服务能力和服务水平 warning 整体绩效自评表 B24 - -',
  'P-13 P1/扩面人次 info 整体绩效自评表 E9 - -',
];

it('the reference workbook has the real remarks and nothing else', async () => {
  const { findings, outcomes, instances } = await found('reference.xlsx');
  expect(findings).toEqual(REMARKS);
  expect(outcomes).toEqual(new Set(['pass', 'fail', 'notApplicable']));
  expect(instances).toBeGreaterThan(100);
});

it('the planted total is found', async () => {
  const { findings } = await found('planted.xlsx');
  expect(findings.filter((line) => / error /.test(line))).toEqual(['P-05 P1 error 整体绩效自评表 F23 97 98']);
});
