/** @jest-environment jsdom */
import '../../views/fixtures/browser';
import { render, screen } from '@testing-library/react';
import { KEPT_DAYS } from '../../../src/page/recovery/unsaved';
import { CloseDialog } from '../../../src/page/workbooks/CloseDialog';
import { workStrings } from '../../../src/page/workStrings';

const { closing } = workStrings('zh-CN');

it.each([
  [true, closing.kept(KEPT_DAYS), closing.lost],
  [false, closing.lost, closing.kept(KEPT_DAYS)],
])('says what becomes of what is unsaved: kept %s', (kept, said, unsaid) => {
  const nothing = (): void => undefined;
  render(<CloseDialog name="甲.xlsx" kept={kept} onSave={null} onDiscard={nothing} onStay={nothing} />);
  expect(screen.getByText(said)).toBeInTheDocument();
  expect(screen.queryByText(unsaid)).toBeNull();
});
