/** What the keys of the grid do, as in Excel; movements are left to `move`. */
export type GridCommand =
  'edit' | 'clear' | 'empty' | 'undo' | 'redo' | 'all' | 'find' | 'findNext' | 'findPrevious';

interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

export function commandOf({ key, ctrlKey, metaKey, shiftKey, altKey }: Press): GridCommand | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) {
    switch (key.toLowerCase()) {
      case 'z':
        return shiftKey ? 'redo' : 'undo';
      case 'y':
        return 'redo';
      case 'a':
        return 'all';
      case 'f':
        return 'find';
      default:
        return null;
    }
  }
  switch (key) {
    case 'F2':
      return 'edit';
    case 'Delete':
      return 'clear';
    case 'Backspace':
      return 'empty';
    case 'F3':
      return shiftKey ? 'findPrevious' : 'findNext';
    default:
      return null;
  }
}
