import { cleanText } from '../../../src/output/word/xmlText';

test('what XML forbids is gone, what it allows stays', () => {
  expect(cleanText('a\u0000\u0001\u0008\u000b\u000c\u001f\ufffe\uffffb')).toBe('ab');
  expect(cleanText('甲\t乙\n丙')).toBe('甲\t乙\n丙');
  expect(cleanText('甲\r\n乙\r丙')).toBe('甲\n乙\n丙');
  expect(cleanText('<a>&"]]>')).toBe('<a>&"]]>');
});

test('halves of surrogate pairs are replaced, whole pairs stay', () => {
  expect(cleanText('\ud83d\ude00\ud83d')).toBe('\ud83d\ude00\ufffd');
  expect(cleanText('\ude00终')).toBe('\ufffd终');
});
