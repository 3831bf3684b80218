/**
 * The functional classes (类) in the order of 表1 and 表4, with names they carried before.
 * Source: 2022 form order (reference report); older names as printed in earlier published accounts.
 */
export interface FunctionalClass {
  readonly code: string;
  readonly name: string;
  readonly older: readonly string[];
}

export const CLASSES: readonly FunctionalClass[] = [
  { code: '201', name: '一般公共服务支出', older: [] },
  { code: '202', name: '外交支出', older: [] },
  { code: '203', name: '国防支出', older: [] },
  { code: '204', name: '公共安全支出', older: [] },
  { code: '205', name: '教育支出', older: [] },
  { code: '206', name: '科学技术支出', older: [] },
  { code: '207', name: '文化旅游体育与传媒支出', older: ['文化体育与传媒支出'] },
  { code: '208', name: '社会保障和就业支出', older: [] },
  { code: '210', name: '卫生健康支出', older: ['医疗卫生与计划生育支出', '医疗卫生支出'] },
  { code: '211', name: '节能环保支出', older: [] },
  { code: '212', name: '城乡社区支出', older: ['城乡社区事务支出'] },
  { code: '213', name: '农林水支出', older: ['农林水事务支出'] },
  { code: '214', name: '交通运输支出', older: [] },
  { code: '215', name: '资源勘探工业信息等支出', older: ['资源勘探信息等支出', '资源勘探电力信息等支出'] },
  { code: '216', name: '商业服务业等支出', older: [] },
  { code: '217', name: '金融支出', older: [] },
  { code: '219', name: '援助其他地区支出', older: [] },
  { code: '220', name: '自然资源海洋气象等支出', older: ['国土海洋气象等支出', '国土资源气象等支出'] },
  { code: '221', name: '住房保障支出', older: [] },
  { code: '222', name: '粮油物资储备支出', older: ['粮油物资储备等支出'] },
  { code: '223', name: '国有资本经营预算支出', older: [] },
  { code: '224', name: '灾害防治及应急管理支出', older: [] },
  { code: '229', name: '其他支出', older: [] },
  { code: '231', name: '债务还本支出', older: [] },
  { code: '232', name: '债务付息支出', older: [] },
  { code: '234', name: '抗疫特别国债安排的支出', older: [] },
];
