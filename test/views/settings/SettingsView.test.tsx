/** @jest-environment jsdom */
import '../fixtures/browser';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { EMPTY_STATE } from '../../../src/engine/report/state';
import { interfaceText } from '../../../src/locales/interface';
import { settingsText } from '../../../src/locales/interface/settings';
import { App } from '../../../src/views/App';
import type { Kept } from '../../../src/views/kept/kept';
import { LocaleContext } from '../../../src/views/language';
import { parsePreferences } from '../../../src/views/settings/preferences';
import { SettingsView } from '../../../src/views/settings/SettingsView';
import { REPORT } from '../fixtures/report';

expect.extend(toHaveNoViolations);

const WORDS = settingsText('zh-CN');
const preferences = () => parsePreferences(window.localStorage.getItem('final-accounts/preferences'));

beforeEach(() => window.localStorage.clear());

function show(change: Partial<Kept> = {}) {
  const kept = {
    where: 'excel',
    state: EMPTY_STATE,
    writable: true,
    busy: false,
    choosePack: jest.fn(async () => true),
    setStrict: jest.fn(async () => true),
    ...change,
  } as unknown as Kept; // what the settings ask of it
  const onClose = jest.fn();
  const view = render(
    <App theme="light" locale="zh-CN">
      <LocaleContext value="zh-CN">
        <SettingsView kept={kept} report={REPORT} withLanguage canMark onClose={onClose} />
      </LocaleContext>
    </App>,
  );
  return { kept, onClose, ...view };
}

it('changes at once what belongs to this person', async () => {
  show();
  const user = userEvent.setup();
  await user.selectOptions(screen.getByLabelText(WORDS.arrangement), 'form');
  await user.click(screen.getByLabelText(WORDS.autoMark));
  await user.click(screen.getByLabelText(WORDS.live));
  await user.selectOptions(screen.getByLabelText(WORDS.language), 'en-US');
  expect(preferences()).toMatchObject({
    arrangement: 'form',
    autoMark: true,
    live: false,
    language: 'en-US',
  });
  expect(screen.getByLabelText(WORDS.live)).not.toBeChecked();
});

it('keeps with the workbook what belongs to it; the usual pack is kept as none', async () => {
  const { kept } = show({ state: { ...EMPTY_STATE, pack: 'shanghai-2024' } });
  const user = userEvent.setup();
  const choice = screen.getByLabelText(WORDS.pack);
  expect(choice).toHaveValue('shanghai-2024');
  await user.selectOptions(choice, 'sichuan-2022');
  expect(kept.choosePack).toHaveBeenLastCalledWith('sichuan-2022');
  await user.selectOptions(choice, 'wuhan-2022');
  expect(kept.choosePack).toHaveBeenLastCalledWith(null);
  await user.click(screen.getByLabelText(interfaceText('zh-CN').strict.label));
  expect(kept.setStrict).toHaveBeenCalledWith(true);
});

it('says so where the workbook can keep nothing', async () => {
  const { kept } = show({ writable: false });
  expect(screen.getByText(WORDS.locked)).toBeInTheDocument();
  expect(screen.getByLabelText(WORDS.pack)).toBeDisabled();
  await userEvent.click(screen.getByLabelText(interfaceText('zh-CN').strict.label));
  expect(kept.setStrict).not.toHaveBeenCalled();
});

it('goes back with Esc and takes the focus when it opens', async () => {
  const { onClose } = show();
  expect(screen.getByRole('heading', { name: WORDS.title })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledTimes(1);
});

it('tells support the version and the rules, and nothing of the workbook', () => {
  const { container } = show();
  const technical = container.querySelector('pre')?.textContent ?? '';
  expect(technical).toContain(`catalogue: ${REPORT.engine.catalogue}`);
  expect(technical).not.toContain(REPORT.entity ?? '?');
});

it('has no accessibility violation', async () => {
  const { container } = show();
  expect(await axe(container)).toHaveNoViolations();
});
