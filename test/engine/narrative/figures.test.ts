import { recognise } from '../../../src/engine/forms/recognise';
import { foundForm } from '../../../src/engine/forms/model';
import { formAmount } from '../../../src/engine/narrative/figures';
import { allMoney } from '../../snapshots/allMoney';
import { withCells, withoutSheet } from '../../snapshots/change';
import { sample } from '../../snapshots/samples';

it('reads an amount with its cell', async () => {
  expect(formAmount(recognise(await sample('reference')), 'T5.basic')).toMatchObject({
    value: 1939_450_000_000_000n,
    terms: [{ cell: { row: 6, column: 5 }, input: null }],
  });
});

it('takes a column that the form does not have for nought, and points to the form', async () => {
  const recognition = recognise(await allMoney());
  const cell = foundForm(recognition, 'T8')?.title?.cell;
  expect(cell).toBeDefined();
  expect(formAmount(recognition, 'T8.income')).toMatchObject({ kind: 'known', value: 0n, terms: [{ cell }] });
});

it('lacks what is not there or cannot be read', async () => {
  const reference = await sample('reference');
  expect(formAmount(recognise(withoutSheet(reference, '表3')), 'T3.total')).toEqual({
    kind: 'missing',
    keys: ['form.T3'],
  });
  expect(formAmount(recognise(withCells(reference, { '表3!E7': '#REF!' })), 'T3.total')).toMatchObject({
    kind: 'missing',
    keys: [expect.stringMatching(/^cell\..*E7$/)],
  });
  expect(formAmount(recognise(reference), 'toString')).toBeUndefined();
});
