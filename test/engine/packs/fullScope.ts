/** The scope of a workbook in which every list has an entry and every form its amounts. */
import { recognise } from '../../../src/engine/forms/recognise';
import { tableOf } from '../../../src/engine/inputs/table';
import { contentsScope } from '../../../src/engine/narrative/contents';
import type { Scope } from '../../../src/engine/narrative/pattern/scope';
import type { Wording } from '../../../src/engine/narrative/wording';
import { allMoney } from '../../snapshots/allMoney';
import { referenceInputs } from '../narrative/writing';

export async function fullScope(wording: Wording): Promise<Scope> {
  const recognition = recognise(await allMoney());
  const given = (value: string | number): { readonly value: string | number; readonly cell: null } => ({
    value,
    cell: null,
  });
  // The new items of this workbook have no budget in the inputs of the reference.
  const further = new Map([
    ['assets.vehicles.byKind.轿车', given(1)],
    ['initialBudget.2080506', given('9.00')],
  ]);
  const inputs = tableOf([referenceInputs().entries, further]);
  return contentsScope({ recognition, inputs, wording, entity: '某单位' });
}
