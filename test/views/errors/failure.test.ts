import { HostFailure, type HostFailureCode } from '../../../src/hosts/host';
import { interfaceText } from '../../../src/locales/interface';
import { failureText, technicalBlock, toFailure } from '../../../src/views/errors/failure';

/** A record, so that a new code without a line here does not compile. */
const CODES: Readonly<Record<HostFailureCode, true>> = {
  editMode: true,
  protected: true,
  apiMissing: true,
  notResponding: true,
  notInExcel: true,
  tooLarge: true,
  sheetMissing: true,
  sheetHidden: true,
  changedSince: true,
  changedSinceWritten: true,
  sheetExists: true,
  lastVisibleSheet: true,
  textTooLong: true,
  takenBack: true,
  partlyApplied: true,
  notADocument: true,
  notWritable: true,
  sheetInUse: true,
  notAWorkbook: true,
  damaged: true,
  encrypted: true,
  emptyWorkbook: true,
  unknown: true,
};

describe('words for failures', () => {
  // The keys of the record above; Object.keys is typed wider than that.
  const codes = Object.keys(CODES) as readonly HostFailureCode[];
  const cases = codes.flatMap((code) =>
    (['zh-CN', 'en-US'] as const).map((locale) => [code, locale] as const),
  );

  it.each(cases)('%s has what, why and next in %s, without the raw detail', (code, locale) => {
    const { what, why, next } = failureText(
      interfaceText(locale),
      new HostFailure(code, 'RichApi.Error', '表3'),
    );
    for (const words of [what, why, next]) {
      expect(words.length).toBeGreaterThan(3);
      expect(words).not.toContain('RichApi');
      expect(/[\u4e00-\u9fff]/.test(words.replace('表3', ''))).toBe(locale === 'zh-CN');
    }
  });

  it('takes what was not foreseen as unknown and keeps its detail for support', () => {
    const failure = toFailure(new TypeError('x is undefined'));
    expect(failure).toMatchObject({ code: 'unknown', detail: 'TypeError: x is undefined' });
    expect(toFailure(failure)).toBe(failure);
  });

  it('gives support the code, the subject, the detail, the version and the agent', () => {
    const block = technicalBlock(new HostFailure('sheetMissing', 'ItemNotFound', '表3'), '0.1.0', 'agent');
    expect(block).toBe(
      'code: sheetMissing\nsubject: 表3\ndetail: ItemNotFound\nversion: 0.1.0\nagent: agent',
    );
  });
});
