/** Packs are data; what they add runs like what the catalogue holds. */
import { CATALOGUE } from '../../src/engine/checks/catalogue';
import { DEFAULT_PACK, packNamed, PACKS, type Pack } from '../../src/engine/packs';
import { check } from '../../src/engine/run';
import { withCells } from '../snapshots/change';
import { sample } from '../snapshots/samples';

const PLACE: Pack = {
  ...DEFAULT_PACK,
  identities: [{ id: 'Z-01', form: 'T1', equations: ['表1[27行]＝表1[58行]'], basis: ['当年收支相抵'] }],
};

it('are found by id', () => {
  expect(packNamed('wuhan-2022')).toBe(DEFAULT_PACK);
  expect(packNamed('nowhere-1999')).toBeNull();
  expect(new Set(PACKS.map(({ id }) => id)).size).toBe(PACKS.length);
});

it('bring identities of their own, which hold or are broken like any other', async () => {
  const reference = await sample('reference');
  const result = (workbook: typeof reference) => check(workbook, { pack: PLACE });
  const own = (workbook: typeof reference) => result(workbook).checks.find(({ check: id }) => id === 'Z-01');
  expect(own(reference)).toMatchObject({ outcome: 'pass', instances: 1, broken: 0 });
  const broken = withCells(reference, { '表1!C32': 2123.07 });
  expect(own(broken)).toMatchObject({ outcome: 'fail', broken: 1 });
  expect(result(broken).findings.map(({ id }) => id)).toContain('Z-01');
});

it('without them the ledger is the catalogue', async () => {
  const { ledger } = check(await sample('reference'));
  expect(Object.values(ledger).reduce((sum, count) => sum + count, 0)).toBe(CATALOGUE.length);
});
