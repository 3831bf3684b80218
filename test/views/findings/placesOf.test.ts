import { placesOf } from '../../../src/views/findings/placesOf';
import { placeName } from '../../../src/views/place';
import { addend, finding } from '../fixtures/report';

const names = (...given: Parameters<typeof finding>) => placesOf(finding(...given)).map(placeName);

it('are all cells a finding names, its own first, each once', () => {
  const values = { cell: '绩效1!D14', otherCell: "'绩效 2'!D16", label: '合格率', printed: '90%' };
  const more = { sheet: '绩效1', cell: 'D14', relation: null, addends: [] };
  expect(names('P-11/合格率', { ...more, sentence: { id: 'targetDiffers', values } })).toEqual([
    '绩效1!D14',
    "'绩效 2'!D16",
  ]);
});

it('are those of a list, also where they are on its own sheet', () => {
  const sentence = {
    id: 'formulaOmits',
    values: { cell: '表3!E9', cells: 'E10、E12', label: 'B7' },
  } as const;
  expect(names('F-01/E9', { addends: [], sentence })).toEqual(['表3!E9', '表3!E10', '表3!E12']);
});

it('leave out what stands in the equation, but never its own cell', () => {
  const sentence = { id: 'identityBroken', values: { cell: '表3!E9', other: '表3!E10' } } as const;
  const addends = [addend('E9', '1', '自身'), addend('E10', '1', '其他')];
  expect(names('T3-02/20801/c1', { sentence, addends })).toEqual(['表3!E9']);
});
