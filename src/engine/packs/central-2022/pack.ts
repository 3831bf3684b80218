import type { Pack } from '../pack';

/** The general wording of 部门决算公开 for places without a pack of their own. */
export const CENTRAL_2022: Pack = {
  id: 'central-2022',
  name: '中央和地方通用（2022 年度起）',
  forms: ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9'],
  identities: [],
};
