import type { Pack } from '../pack';

/** 四川省 2022 年度部门（单位）决算公开. */
export const SICHUAN_2022: Pack = {
  id: 'sichuan-2022',
  name: '四川省（2022 年度起）',
  forms: ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9'],
  identities: [],
};
