/** @jest-environment jsdom */
import '../../fixtures/browser';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { placeOf } from '../../../../src/engine/inputs/keys';
import type { InputValue } from '../../../../src/engine/inputs/inputs';
import { narrativeText } from '../../../../src/locales/interface/narrative';
import { App } from '../../../../src/views/App';
import { InputField } from '../../../../src/views/narrative/inputs/InputField';

expect.extend(toHaveNoViolations);
const words = narrativeText('zh-CN');
const LABEL = '所问';

function show(key: string, before?: InputValue) {
  const onAnswer = jest.fn();
  const field = placeOf(key)?.field;
  if (!field) throw new Error(`no input ${key}`);
  const { container } = render(
    <App theme="light" locale="zh-CN">
      <InputField
        inputKey={key}
        field={field}
        label={LABEL}
        onAnswer={onAnswer}
        {...(before === undefined ? {} : { before })}
      />
      <button type="button">别处</button>
    </App>,
  );
  return { onAnswer, container };
}
const textbox = () => screen.getByRole('textbox', { name: LABEL });

it.each([
  ['prior.T1.total', '１，２３４．５０万元', '1234.50'],
  ['prior.T1.total', '-3', '-3'],
  ['threePublic.receptionBatches', '１２批次', 12],
  ['year', '2022年度', 2022],
  ['reasons.T1.total', ' 人员增加 ', '人员增加'],
])('%s takes %s for what it means', async (key, typed, value) => {
  const { onAnswer } = show(key);
  await userEvent.type(textbox(), `${typed}{Enter}`);
  expect(onAnswer).toHaveBeenLastCalledWith(value, true);
});

it.each([
  ['prior.T1.total', '约二千', words.field.refused.amount],
  ['prior.T1.total', '5%', words.field.refused.amount],
  ['assets.vehicles.total', '1.5', words.field.refused.count],
  ['year', '22', words.field.refused.year],
])('%s refuses %s here, with what was typed kept', async (key, typed, why) => {
  const { onAnswer, container } = show(key);
  await userEvent.type(textbox(), `${typed}{Enter}`);
  expect(screen.getByRole('alert')).toHaveTextContent(why);
  expect(textbox()).toHaveValue(typed);
  expect(textbox()).toBeInvalid();
  expect(onAnswer).not.toHaveBeenCalled();
  expect(await axe(container)).toHaveNoViolations();
  await userEvent.type(textbox(), '1');
  expect(screen.queryByRole('alert')).toBeNull();
});

it('is taken once as it is left, and nothing is taken where nothing was typed', async () => {
  const { onAnswer } = show('prior.T1.total');
  await userEvent.click(textbox());
  await userEvent.click(screen.getByRole('button', { name: '别处' }));
  expect(onAnswer).not.toHaveBeenCalled();
  await userEvent.type(textbox(), '12');
  expect(onAnswer).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: '别处' }));
  await new Promise((resolve) => setTimeout(resolve));
  expect(onAnswer.mock.calls).toEqual([['12', false]]);
});

it('several texts are typed a line each; Enter is a line, Ctrl+Enter is done', async () => {
  const { onAnswer, container } = show('projects.0.results');
  expect(screen.getByText(words.field.onePerLine)).toBeVisible();
  await userEvent.type(textbox(), '一是扩面；{Enter}二是发证。{Control>}{Enter}{/Control}');
  expect(onAnswer).toHaveBeenLastCalledWith(['扩面', '发证'], true);
  expect(await axe(container)).toHaveNoViolations();
});

it('a choice is one press', async () => {
  const { onAnswer, container } = show('entityKind', '事业');
  expect(screen.getByRole('button', { name: '事业' })).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(screen.getByRole('button', { name: '参公' }));
  expect(onAnswer).toHaveBeenLastCalledWith('参公', true);
  expect(await axe(container)).toHaveNoViolations();
});

it('Enter of the input method is none of ours', async () => {
  const { onAnswer } = show('reasons.T1.total');
  await userEvent.type(textbox(), 'renyuan');
  textbox().dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, isComposing: true, cancelable: true }),
  );
  expect(onAnswer).not.toHaveBeenCalled();
});
