import { interfaceText } from '../../../src/locales/interface';

/** Every leaf of a language by its path; functions are asked with sample values. */
function leaves(node: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return leaves(node('T2', '2'), path);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => leaves(value, `${path}/${key}`));
}

describe('interface texts', () => {
  const zh = leaves(interfaceText('zh-CN'));
  const en = leaves(interfaceText('en-US'));

  it('say the same things in both languages', () => {
    expect(zh.length).toBeGreaterThan(150);
    expect(en.map(([path]) => path)).toEqual(zh.map(([path]) => path));
  });

  it('leave nothing empty', () => {
    expect([...zh, ...en].filter(([, words]) => words.trim() === '')).toEqual([]);
  });

  it('have no Chinese left in English', () => {
    expect(en.filter(([, words]) => /[\u3001\u4e00-\u9fff]/.test(words))).toEqual([]);
  });
});
