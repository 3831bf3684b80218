/** How grid and pane share the window. No two of these hold at once: their order in the style sheet would decide otherwise. */

/** Too narrow for both beside each other: the pane stands under the grid. */
export const STACKED = '@media (max-width: 839px) and (min-height: 520px)';
/** Too low for one under the other (200 % zoom on a small screen): beside each other after all, the pane at its narrowest. */
export const LOW = '@media (min-width: 600px) and (max-width: 839px) and (max-height: 519px)';
/** Too low for that and too narrow (400 % zoom): one under the other, and the page scrolls as a whole. */
export const SCROLLING = '@media (max-width: 599px) and (max-height: 519px)';
