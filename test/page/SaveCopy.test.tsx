/** @jest-environment jsdom */
import '../views/fixtures/browser';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { reportText } from '../../src/locales/interface/report';
import type { OpenedFile } from '../../src/page/openWorkbook';
import { KEPT_DAYS } from '../../src/page/recovery/unsaved';
import { SaveCopy } from '../../src/page/SaveCopy';
import type { SaveMarked } from '../../src/views/report/markedSaved';
import { pageStrings } from '../../src/page/strings';
import { workStrings } from '../../src/page/workStrings';

const strings = pageStrings('zh-CN');
const words = reportText('zh-CN');
const { recovery } = workStrings('zh-CN');

function show(
  options: {
    readonly file?: Partial<OpenedFile>;
    readonly written?: boolean;
    readonly state?: string | null;
    readonly save?: () => Promise<{ readonly name: string } | null>;
    readonly kept?: boolean | null;
    readonly saveMarked?: SaveMarked;
  } = {},
) {
  const { state = '说明', written = false, kept = null } = options;
  const save = jest.fn(options.save ?? (async () => null));
  const onClose = jest.fn();
  const saveMarked = jest.fn(options.saveMarked ?? (async () => null));
  const file = {
    snapshot: { name: '决算.xlsx', sheets: [] },
    bytes: Uint8Array.of(1, 2),
    state: null,
    carriesState: true,
    frozen: new Map(),
    ...options.file,
  };
  const bar = (unsaved: boolean) => (
    <SaveCopy {...{ file, state, strings, written, unsaved, save, saveMarked, kept, onClose }} />
  );
  const { rerender } = render(bar(true));
  return { save, saveMarked, onClose, saved: () => rerender(bar(false)) };
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

it('says what is unsaved, and saves it', async () => {
  const { save, saveMarked } = show();
  expect(screen.getByText(strings.copy.unsaved)).toBeVisible();
  await press(strings.copy.save);
  expect(save).toHaveBeenCalledTimes(1);
  expect(saveMarked).not.toHaveBeenCalled();
});

it('names what was written where nothing was explained', async () => {
  const { save } = show({ written: true, state: null });
  expect(screen.getByText(strings.copy.written)).toBeVisible();
  await press(strings.copy.saveEdited);
  expect(save).toHaveBeenCalledTimes(1);
});

it('is not asked for twice while it is being made, and again once it was given up', async () => {
  let end = (): void => undefined;
  const { save } = show({ save: () => new Promise<null>((resolve) => (end = () => resolve(null))) });
  await press(strings.copy.save);
  await press(strings.copy.save);
  expect(save).toHaveBeenCalledTimes(1);
  end();
  await screen.findByText(strings.copy.unsaved);
  await press(strings.copy.save);
  expect(save).toHaveBeenCalledTimes(2);
  expect(screen.queryByText(strings.copy.failed)).toBeNull();
});

it('a copy that cannot be made is said so', async () => {
  show({ save: () => Promise.reject(new Error('damaged')) });
  await press(strings.copy.save);
  expect(await screen.findByText(strings.copy.failed)).toBeVisible();
});

it('an .xls offers no copy and says why', () => {
  show({ file: { carriesState: false } });
  expect(screen.getByText(strings.copy.notInXls)).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

it('names what was saved, saves it once more, and keeps the focus where it was until it is closed', async () => {
  const { save, saved, onClose } = show({ save: async () => ({ name: '决算（带说明）.xlsx' }) });
  await press(strings.copy.save);
  saved();
  expect(screen.getByRole('status')).toHaveTextContent(words.saved('决算（带说明）.xlsx'));
  expect(screen.getByRole('button', { name: words.again })).toHaveFocus();
  await press(words.again);
  expect(save).toHaveBeenCalledTimes(2);
  expect(screen.getByRole('status')).toHaveTextContent(words.saved('决算（带说明）.xlsx'));
  expect(onClose).not.toHaveBeenCalled();
  await press(words.close);
  expect(onClose).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('status')).toBeNull();
});

it.each([
  ['kept in this browser', true, recovery.kept(KEPT_DAYS), recovery.lost],
  ['not kept', false, recovery.lost, '30 天内'],
  ['not known to be kept', null, strings.copy.written, '本机'],
])('says of what is %s no more and no less', (_, kept, said, unsaid) => {
  show({ written: true, kept });
  const status = screen.getByRole('status');
  expect(status).toHaveTextContent(strings.copy.written);
  expect(status).toHaveTextContent(said);
  expect(status).not.toHaveTextContent(unsaid);
});

describe('with marks', () => {
  const made = {
    name: '决算（带标记）.xlsx',
    marked: 2,
    sheet: 'taken',
    protectedSheets: [],
    converted: false,
  } as const;
  const choose = () => userEvent.click(screen.getByRole('checkbox', { name: words.withMarks }));

  it('is a choice', () => {
    show();
    expect(screen.getByRole('checkbox', { name: words.withMarks })).not.toBeChecked();
  });

  it('says what the copy holds, also when nothing is unsaved any more', async () => {
    const { save, saved } = show({ saveMarked: async () => made });
    await choose();
    await press(strings.copy.save);
    saved();
    expect(await screen.findByText(`${words.marked(made.name, 2)} ${words.sheetTaken}`)).toBeVisible();
    expect(save).not.toHaveBeenCalled();
    await press(words.close);
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('says nothing of one that was given up', async () => {
    const { saveMarked } = show();
    await choose();
    await press(strings.copy.save);
    expect(saveMarked).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('status')).toHaveTextContent(strings.copy.unsaved);
  });

  it('a copy that cannot be made is said so', async () => {
    show({ saveMarked: () => Promise.reject(new Error('damaged')) });
    await choose();
    await press(strings.copy.save);
    expect(await screen.findByText(strings.copy.failed)).toBeVisible();
  });
});
