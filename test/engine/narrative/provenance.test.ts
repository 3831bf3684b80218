/** No number in any text without the cells or inputs it comes from, and none that they do not give. */
import { PACKS } from '../../../src/engine/packs';
import { allMoney } from '../../snapshots/allMoney';
import { sample } from '../../snapshots/samples';
import { unfounded } from './provenance/walk';
import { referenceInputs, written } from './writing';

describe.each(PACKS.map((pack) => [pack.id, pack] as const))('%s', (_, pack) => {
  it('founds every digit of the reference, with and without inputs', async () => {
    const reference = await sample('reference');
    expect(unfounded(written(reference, pack, referenceInputs()), pack)).toEqual([]);
    expect(unfounded(written(reference, pack), pack)).toEqual([]);
  });

  it('founds every digit where there is money of every kind', async () => {
    expect(unfounded(written(await allMoney(), pack, referenceInputs()), pack)).toEqual([]);
  });
});

it('sees a number that its terms do not give, one without terms, and a bare digit', async () => {
  const [pack] = PACKS;
  if (!pack) throw new Error('no pack');
  const narrative = written(await sample('reference'), pack, referenceInputs());
  const [section] = narrative.sections;
  const [paragraph] = section?.paragraphs ?? [];
  if (!section || !paragraph) throw new Error('no text');
  const changed = paragraph.pieces.flatMap((piece) => {
    if (piece.kind !== 'figure' || piece.figure.kind === 'year') return [piece];
    if (piece.figure.kind === 'growth') return [{ ...piece, text: '5.7%' }];
    if (piece.figure.kind === 'difference') return [{ ...piece, figure: { ...piece.figure, terms: [] } }];
    return [{ kind: 'text' as const, text: piece.text }];
  });
  const faulty = {
    ...narrative,
    sections: [{ ...section, paragraphs: [{ ...paragraph, pieces: changed }] }],
  };
  expect(unfounded(faulty, pack)).toEqual([
    expect.stringContaining('a digit in 2,132.07'),
    expect.stringContaining('no term'),
    expect.stringContaining('gives 5.6%'),
  ]);
});
