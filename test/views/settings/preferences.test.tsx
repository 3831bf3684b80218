/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import {
  changePreferences,
  parsePreferences,
  USUAL,
  usePreferences,
} from '../../../src/views/settings/preferences';

afterEach(() => {
  jest.restoreAllMocks();
  window.localStorage.clear();
});

describe('what was kept', () => {
  it('is read back', () => {
    const text = JSON.stringify({
      arrangement: 'form',
      autoMark: true,
      live: false,
      language: 'en-US',
      theme: 'dark',
    });
    expect(parsePreferences(text)).toEqual(JSON.parse(text));
  });

  it.each([
    null,
    '',
    '{',
    '[]',
    'null',
    '7',
    '{"arrangement":"size","autoMark":1,"live":"no","language":"fr","theme":"pink"}',
  ])('is the usual where it is %p', (text) => {
    expect(parsePreferences(text)).toEqual(USUAL);
  });
});

describe('a change', () => {
  it('is seen at once, keeps the rest, and stays for the next window', () => {
    const { result } = renderHook(usePreferences);
    expect(result.current).toEqual(USUAL);
    act(() => changePreferences({ live: false }));
    act(() => changePreferences({ arrangement: 'level' }));
    expect(result.current).toEqual({ ...USUAL, live: false, arrangement: 'level' });
    expect(renderHook(usePreferences).result.current).toBe(result.current);
    expect(parsePreferences(window.localStorage.getItem('final-accounts/preferences'))).toEqual(
      result.current,
    );
  });

  it('of another window arrives', () => {
    const { result } = renderHook(usePreferences);
    act(() => {
      window.localStorage.setItem('final-accounts/preferences', '{"autoMark":true}');
      window.dispatchEvent(new StorageEvent('storage'));
    });
    expect(result.current.autoMark).toBe(true);
  });

  it('lasts as long as the page where the browser keeps nothing', () => {
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', 'QuotaExceededError');
    });
    const { result } = renderHook(usePreferences);
    act(() => changePreferences({ autoMark: true }));
    expect(result.current.autoMark).toBe(true);
  });
});
