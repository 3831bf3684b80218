import type { Pack } from '../pack';

/** 广东省 2023 年度部门决算公开. */
export const GUANGDONG_2023: Pack = {
  id: 'guangdong-2023',
  name: '广东省（2023 年度起）',
  forms: ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9'],
  identities: [],
};
