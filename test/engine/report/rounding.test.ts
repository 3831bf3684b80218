import { check } from '../../../src/engine/run';
import { allMoney } from '../../snapshots/allMoney';
import { withCells } from '../../snapshots/change';

it('one line a form, with every identity it stands for and the largest difference', async () => {
  const workbook = withCells(await allMoney(), { '表2!E9': 70.56, '表6!C33': 1731.77 });
  const lines = check(workbook).findings.filter(({ level }) => level === 'rounding');
  expect(
    lines.map(({ id, cell, sentence }) => [id, cell, sentence.values['count'], sentence.values['largest']]),
  ).toEqual([
    ['rounding/T2', 'E9', '3', '0.01'],
    ['rounding/T5', 'F7', '1', '0.01'],
    ['rounding/T6', 'C33', '1', '0.01'],
  ]);
  const [t2] = lines;
  expect(
    t2?.members.map(({ id, cell, difference, bound }) => `${id} ${cell} ${difference} ${bound}`),
  ).toEqual(['T2-01/20607 E9 0.01 0.03', 'T2-02/206/c1 E8 -0.01 0.01', 'T2-02/20607/c1 E9 0.01 0.01']);
});
