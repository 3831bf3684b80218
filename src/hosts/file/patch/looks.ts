import type { Look } from '../../../engine/workbook/edits';
import { LOOK_STYLES } from '../../lookStyles';

/** Whether a name found in a file is that of one of our looks. */
export function isLook(name: string | null): name is Look {
  return name !== null && Object.hasOwn(LOOK_STYLES, name);
}
