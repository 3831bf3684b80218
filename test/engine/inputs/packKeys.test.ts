import { usedBy } from '../../../src/engine/inputs/packKeys';
import type { Wording } from '../../../src/engine/narrative/wording';
import { DEFAULT_PACK, PACKS } from '../../../src/engine/packs';
import { wordingOf } from '../../../src/engine/packs/wordings';

/** A wording of a single sentence. */
function wording(text: string): Wording {
  return { ...wordingOf(DEFAULT_PACK), sections: [{ title: '甲', paragraphs: [{ id: 'a', text }] }] };
}

describe('inputs that a pack uses', () => {
  it.each([
    ['与{year-1}年度相比{T1.total - @prior.T1.total}万元', 'prior.T1.total', 'prior.T4.total'],
    ['{text @reasons.item.$code}。', 'reasons.item.2080101', 'reasons.T1.total'],
    ['{text @uses.$code}', 'uses.208', 'reasons.item.2080101'],
    ['{@projects.$index.amount}', 'projects.3.amount', 'projects.3.name'],
    ['{@projects.0.amount}', 'projects.0.amount', 'projects.1.amount'],
    ['{count @assets.vehicles.byKind.$kind}辆', 'assets.vehicles.byKind.轿车', 'assets.vehicles.total'],
    ['(@prior.threePublic.abroad + 1)', 'prior.threePublic.abroad', 'prior.threePublic.reception'],
  ])('%s uses %s and not %s', (text, used, other) => {
    expect(usedBy(wording(text))(used)).toBe(true);
    expect(usedBy(wording(text))(other)).toBe(false);
  });

  it.each([
    'entity',
    'overview.functions',
    'keyTasks.0.item',
    'glossary.2080101',
    'initialBudget.2080101',
    'operatingCost',
  ])('%s is used beside the sentences of any pack', (key) => {
    expect(usedBy(wording('甲'))(key)).toBe(true);
  });

  it.each(PACKS.map((pack) => [pack.id, pack] as const))('%s compares with last year', (_, pack) => {
    expect(usedBy(wordingOf(pack))('prior.T1.total')).toBe(true);
    expect(usedBy(wordingOf(pack))('reasons.T1.total')).toBe(true);
  });
});
