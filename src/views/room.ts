/**
 * How much room the pane has, by its own size: the window's says nothing where the pane shares it (the page, a picked
 * file). Below LOW the pane scrolls as a whole, for what stands above the list would leave no room for it.
 */
export const LOW = '@container (max-height: 479px)';
/** As at 200 % zoom: the places take two lines. */
export const LOW_AND_NARROW = '@container (max-height: 479px) and (max-width: 249px)';

/** What sticks to the lower edge of what scrolls stands above the places. */
export const ABOVE_PLACES = 'var(--places-height, 0px)';
