import { CATALOGUE } from '../../../src/engine/checks/catalogue';
import { PACKS } from '../../../src/engine/packs';
import { fingerprint } from '../../../src/engine/report/fingerprint';

it('is the same for the same rules and another for others', () => {
  const now = fingerprint(CATALOGUE, PACKS);
  expect(now).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(fingerprint([...CATALOGUE], PACKS)).toBe(now);
  const others = [
    fingerprint(CATALOGUE.slice(1), PACKS),
    fingerprint(CATALOGUE, []),
    fingerprint(
      CATALOGUE.map((one, i) => (i === 0 ? { ...one, statement: `${one.statement}。` } : one)),
      PACKS,
    ),
    fingerprint(
      CATALOGUE.map((one, i) => (i === 0 ? { ...one, level: 'info' as const } : one)),
      PACKS,
    ),
  ];
  expect(new Set([now, ...others]).size).toBe(5);
});
