/** From this width on, in pixels, the rows of a list still have room beside a second column. */
export const TWO_COLUMNS = 1400;
