/** The three kinds of 三公 spending and the names of their amounts, for sentences that go through all of them. */
export interface ThreePublicKind {
  readonly id: 'abroad' | 'vehicles' | 'reception';
  readonly label: string;
  readonly budget: string;
  readonly final: string;
  readonly prior: string;
  readonly reason: string;
  /** What was done with the money, in sentences of their own. */
  readonly counts: string;
}

export const ABROAD: ThreePublicKind = {
  id: 'abroad',
  label: '因公出国（境）费',
  budget: 'T9.budget.abroad',
  final: 'T9.final.abroad',
  prior: '@prior.threePublic.abroad',
  reason: '@reasons.threePublic.abroad',
  counts:
    '全年因公出国（境）团组{count @threePublic.abroadGroups}个，累计{count @threePublic.abroadPeople}人次。',
};

export const VEHICLES: ThreePublicKind = {
  id: 'vehicles',
  label: '公务用车购置及运行维护费',
  budget: 'T9.budget.vehicles',
  final: 'T9.final.vehicles',
  prior: '(@prior.threePublic.vehiclePurchase + @prior.threePublic.vehicleRunning)',
  reason: '@reasons.threePublic.vehicles',
  counts:
    '其中：公务用车购置费支出{T9.final.vehiclePurchase}万元，本年度购置公务用车{count @threePublic.vehiclesBought}辆；' +
    '公务用车运行维护费支出{T9.final.vehicleRunning}万元，年末公务用车保有量{count @threePublic.vehiclesOwned}辆。',
};

export const RECEPTION: ThreePublicKind = {
  id: 'reception',
  label: '公务接待费',
  budget: 'T9.budget.reception',
  final: 'T9.final.reception',
  prior: '@prior.threePublic.reception',
  reason: '@reasons.threePublic.reception',
  counts:
    '全年国内公务接待{count @threePublic.receptionBatches}批次，{count @threePublic.receptionPeople}人次' +
    '[given @threePublic.foreignBatches & @threePublic.foreignBatches <> 0:，其中外事接待{count @threePublic.foreignBatches}批次，{count @threePublic.foreignPeople}人次]。',
};

export const THREE_PUBLIC_KINDS: readonly ThreePublicKind[] = [ABROAD, VEHICLES, RECEPTION];

export const PRIOR_TOTAL =
  '(@prior.threePublic.abroad + @prior.threePublic.vehiclePurchase + @prior.threePublic.vehicleRunning + @prior.threePublic.reception)';

/** `因公出国（境）费支出决算{…}万元，占{…}；…` */
export const SHARE_OF_KINDS = THREE_PUBLIC_KINDS.map(
  ({ label, final }) => `${label}支出决算{${final}}万元，占{${final} / T9.final.total %}`,
).join('；');

/** What the three kinds make of the whole; nothing where there was none. */
export const SHARES = `[T9.final.total <> 0:{year}年度“三公”经费财政拨款支出决算中，${SHARE_OF_KINDS}。]`;

/** Where nothing was planned and nothing spent. */
export function nothing({ prior }: ThreePublicKind): string {
  return `{year}年度无预算安排和支出，[${prior} = 0:{year-1}年度无支出|{year-1}年度支出{${prior}}万元]。`;
}
