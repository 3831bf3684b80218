import type { Pack } from '../pack';

/** 上海市 2024 年度部门（单位）决算公开. */
export const SHANGHAI_2024: Pack = {
  id: 'shanghai-2024',
  name: '上海市（2024 年度起）',
  forms: ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9'],
  identities: [],
};
