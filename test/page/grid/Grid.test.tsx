/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { ReactElement } from 'react';
import type { Mark } from '../../../src/hosts/host';
import { Grid, type GridProps } from '../../../src/page/grid/Grid';
import { SheetTabs } from '../../../src/page/grid/SheetTabs';
import { pageStrings } from '../../../src/page/strings';
import { area, sheetOf } from '../sheets';

expect.extend(toHaveNoViolations);

beforeAll(() => {
  // jsdom has neither; nothing is laid out there anyway.
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  Element.prototype.scrollIntoView = () => undefined;
});

const strings = pageStrings('zh-CN');
const sheet = sheetOf({ A1: '支出决算表', A3: '合计', B3: 2132.07 }, { merges: ['A1:C1'], hiddenRows: [3] });

function grid(props: Partial<GridProps> = {}): ReactElement {
  return (
    <FluentProvider theme={webLightTheme}>
      <Grid
        sheet={sheet}
        selection={{ row: 2, column: 1 }}
        revision={0}
        marks={[]}
        strings={strings}
        onSelect={() => undefined}
        onSheetStep={() => undefined}
        {...props}
      />
    </FluentProvider>
  );
}

describe('Grid', () => {
  it('shows headers, merged cells and what the cells show', () => {
    render(grid());
    expect(screen.getByRole('columnheader', { name: 'C' })).toBeVisible();
    expect(screen.getByRole('gridcell', { name: '支出决算表' })).toHaveAttribute('colspan', '3');
    expect(screen.getByRole('gridcell', { name: '2132.07' })).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByRole('rowheader', { name: '4' })).toHaveAttribute('title', strings.hiddenRow);
  });

  it('names the selected cell while the table keeps the focus', () => {
    render(grid());
    const selected = screen.getByRole('gridcell', { selected: true });
    expect(screen.getByRole('grid')).toHaveAttribute('aria-activedescendant', selected.id);
  });

  it('moves by keys and selects by pointer', () => {
    const onSelect = jest.fn();
    const onSheetStep = jest.fn();
    render(grid({ onSelect, onSheetStep }));
    fireEvent.keyDown(screen.getByRole('grid'), { key: 'ArrowLeft' });
    fireEvent.mouseDown(screen.getByText('支出决算表'));
    expect(onSelect.mock.calls).toEqual([[{ row: 2, column: 0 }], [{ row: 0, column: 0 }]]);
    fireEvent.keyDown(screen.getByRole('grid'), { key: 'PageDown', ctrlKey: true });
    fireEvent.keyDown(screen.getByRole('grid'), { key: 'PageUp', altKey: true });
    expect(onSheetStep.mock.calls).toEqual([[1], [-1]]);
  });

  it('says what a mark means', () => {
    render(grid({ marks: [{ sheet: '表1', area: area('B3'), level: 'error' }] }));
    const cell = screen.getByRole('gridcell', { selected: true });
    expect(within(cell).getByRole('img', { name: '错误' })).toBeInTheDocument();
  });

  it('renders a part of 50,000 rows and says how many there are', () => {
    render(grid({ sheet: sheetOf({ A1: 1, A50000: 2 }) }));
    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', String(50_000 + 4 + 1));
    expect(screen.getAllByRole('rowheader').length).toBeLessThan(200);
  });

  it('has no accessibility violations', async () => {
    const { container } = render(grid({ marks: [{ sheet: '表1', area: area('B3'), level: 'warning' }] }));
    expect(await axe(container)).toHaveNoViolations();
  });
});

describe('SheetTabs', () => {
  const sheets = [sheet, sheetOf({ A1: 1 }, { name: '表2', visibility: 'hidden' })];
  const marks: readonly Mark[] = [{ sheet: '表2', area: area('A1'), level: 'error' }];

  it('says which sheets are hidden and which hold marks, and walks them by arrow keys', () => {
    const onActivate = jest.fn();
    render(
      <FluentProvider theme={webLightTheme}>
        <div id="panel" role="tabpanel" />
        <SheetTabs
          sheets={sheets}
          active="表1"
          marks={marks}
          strings={strings}
          panelId="panel"
          onActivate={onActivate}
        />
      </FluentProvider>,
    );
    const hidden = screen.getByRole('tab', { name: /表2.*隐藏/ });
    expect(within(hidden).getByRole('img', { name: '已标记 1 个单元格' })).toBeInTheDocument();
    fireEvent.keyDown(screen.getByRole('tab', { name: '表1' }), { key: 'ArrowRight' });
    expect(onActivate).toHaveBeenCalledWith('表2');
    expect(hidden).toHaveFocus();
  });
});
