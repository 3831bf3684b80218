/** Width to leave free at the top right: 34 × 32 px belong to the host's menu there. The page has none and says 0. */
export const MENU_CORNER = 'var(--menu-corner, 38px)';
