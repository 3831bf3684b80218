import { cellOf, placeName, placeNamed } from '../../src/views/place';

describe('places', () => {
  it('reads the cell to select, the first one of a range', () => {
    expect(cellOf({ sheet: '表3', cell: 'E9' })).toEqual({ sheet: '表3', row: 8, column: 4 });
    expect(cellOf({ sheet: '表3', range: 'B2:D4' })).toEqual({ sheet: '表3', row: 1, column: 1 });
  });

  it('has no cell where there is no sheet, no address or no such address', () => {
    expect(cellOf({ sheet: null, cell: 'E9' })).toBeNull();
    expect(cellOf({ sheet: '表3', cell: null })).toBeNull();
    expect(cellOf({ sheet: '表3', cell: 'ZZZZ1' })).toBeNull();
  });

  it('names sheet and cell as a formula would', () => {
    expect(placeName({ sheet: '表 3', cell: 'E9' })).toBe("'表 3'!E9");
    expect(placeName({ sheet: '表3', cell: null })).toBeNull();
  });

  it('are read back from their names, and from nothing else', () => {
    for (const sheet of ['表3', '表 3', "It's 表!2"]) {
      const place = { sheet, cell: 'E9' };
      expect(placeNamed(placeName(place) ?? '')).toEqual(place);
    }
    for (const other of ['E9', '表3', '表3!', '!E9', '表3!合计', '90%', '']) {
      expect(placeNamed(other)).toBeNull();
    }
  });
});
