import type { Pack } from '../pack';

/** 武汉市 2022 年度单位决算公开样表：nine forms and the two self-evaluation forms. */
export const WUHAN_2022: Pack = {
  id: 'wuhan-2022',
  name: '武汉市 2022 年度单位决算公开样表',
  forms: ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'P1', 'P2'],
  // Every identity printed under these forms is in the catalogue.
  identities: [],
};
