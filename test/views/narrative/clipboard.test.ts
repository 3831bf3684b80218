/** @jest-environment jsdom */
import { copy } from '../../../src/views/narrative/clipboard';

const CONTENT = { text: '一、总体情况', html: '<h2>一、总体情况</h2>' };

class Item {
  constructor(readonly parts: Readonly<Record<string, Blob>>) {}
}

function clipboard(more: Partial<Record<'write' | 'writeText', jest.Mock>>): void {
  Object.defineProperty(navigator, 'clipboard', { value: more, configurable: true });
}
const refuse = () => jest.fn(() => Promise.reject(new Error('policy')));

beforeEach(() => {
  Object.assign(globalThis, { ClipboardItem: Item });
  Object.assign(document, { execCommand: () => false });
  clipboard({ write: refuse(), writeText: refuse() });
});

it('gives both kinds at once where the clipboard takes them', async () => {
  const write = jest.fn((_: readonly Item[]) => Promise.resolve());
  clipboard({ write });
  expect(await copy(CONTENT)).toBe('rich');
  expect(Object.keys(write.mock.calls[0]?.[0][0]?.parts ?? {})).toEqual(['text/plain', 'text/html']);
});

it('falls back on the copy event, which policies do not forbid', async () => {
  const data = new Map<string, string>();
  document.execCommand = () => {
    const event = new Event('copy', { cancelable: true });
    Object.assign(event, {
      clipboardData: { setData: (kind: string, text: string) => data.set(kind, text) },
    });
    document.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(await copy(CONTENT)).toBe('rich');
  expect(Object.fromEntries(data)).toEqual({ 'text/plain': CONTENT.text, 'text/html': CONTENT.html });
});

it('gives the plain text where that is all that is taken', async () => {
  const writeText = jest.fn(() => Promise.resolve());
  clipboard({ write: refuse(), writeText });
  expect(await copy(CONTENT)).toBe('plain');
  expect(writeText).toHaveBeenCalledWith(CONTENT.text);
});

it('says so where nothing is taken, without a clipboard too', async () => {
  expect(await copy(CONTENT)).toBe('refused');
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  expect(await copy(CONTENT)).toBe('refused');
});
