/** Function file of the ribbon: runs without a pane, in a window nobody sees. */
import { check } from '../engine/run';
import { associateRibbon } from '../hosts/excel/ribbon';
import { ribbonFunctions } from './ribbonFunctions';

associateRibbon(ribbonFunctions(check));
