import { isStateXml, stateText, stateXml } from '../../src/hosts/statePart';

const NASTY = '{"a":"<b>&amp;]]>\\u0000 “说明” \ufffe 𠮷"}';

describe('the part that carries a state', () => {
  it('brings back what was put in, as JSON reads it', () => {
    const xml = stateXml(NASTY);
    expect(isStateXml(xml)).toBe(true);
    expect(JSON.parse(stateText(xml))).toEqual(JSON.parse(NASTY));
    expect(xml).not.toContain('\ufffe');
  });

  it('is known by its namespace, whatever prefix another writer gave it', () => {
    const prefixed =
      '\ufeff<?xml version="1.0"?><q:state xmlns:q=\'urn:final-accounts:state\' >&#123;&#x7D;&quot;</q:state>';
    expect(isStateXml(prefixed)).toBe(true);
    expect(stateText(prefixed)).toBe('{}"');
  });

  it.each([
    '<state xmlns="urn:other"/>',
    '<a><state xmlns="urn:final-accounts:state"/></a>',
    '<states xmlns="urn:final-accounts:state"/>',
    '',
  ])('is not %j', (xml) => expect(isStateXml(xml)).toBe(false));

  it('with something else inside is handed over as it is, to be refused by the reader', () => {
    const xml = '<state xmlns="urn:final-accounts:state"><b/></state>';
    expect(stateText(xml)).toBe(xml);
  });

  it('costs little to refuse, however long', () => {
    const started = performance.now();
    isStateXml('<?'.repeat(50_000));
    stateText(`<state xmlns="urn:final-accounts:state">${'&#9'.repeat(30_000)}</state>`);
    isStateXml(`<state ${'"urn:final-accounts:state '.repeat(4_000)}`);
    expect(performance.now() - started).toBeLessThan(150);
  });
});
