import fc from 'fast-check';
import { differences } from '../../../../src/views/narrative/text/differences';

const side = (before: string, after: string, kept: 'removed' | 'added') =>
  differences(before, after)
    .filter(({ kind }) => kind === 'same' || kind === kept)
    .map(({ text }) => text)
    .join('');

it('never cuts a figure or a word in two', () => {
  expect(differences('增加1,352.17万元，增长5.6%。', '增加1,392.17万元，增长5.8%。')).toEqual([
    { kind: 'same', text: '增加' },
    { kind: 'removed', text: '1,352.17' },
    { kind: 'added', text: '1,392.17' },
    { kind: 'same', text: '万元，增长' },
    { kind: 'removed', text: '5.6%' },
    { kind: 'added', text: '5.8%' },
    { kind: 'same', text: '。' },
  ]);
});

it('says nothing where nothing changed, and everything where all did', () => {
  expect(differences('一样', '一样')).toEqual([{ kind: 'same', text: '一样' }]);
  expect(differences('', '新')).toEqual([{ kind: 'added', text: '新' }]);
  expect(differences('旧', '')).toEqual([{ kind: 'removed', text: '旧' }]);
  expect(differences('', '')).toEqual([]);
});

it('gives both texts back, whatever they are', () => {
  const text = fc.string({
    unit: fc.constantFrom('支', '出', '1', '2', '.', ',', '%', 'a', '😀', '\n', '。'),
  });
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(side(before, after, 'removed')).toBe(before);
      expect(side(before, after, 'added')).toBe(after);
    }),
  );
});

it('shows texts too long to compare one after the other', () => {
  const before = '甲'.repeat(3000);
  const after = '乙'.repeat(3000);
  expect(differences(before, after)).toEqual([
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]);
});
