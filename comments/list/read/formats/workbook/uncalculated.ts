/** What stands in a cell whose formula nobody has calculated, in the way that spreadsheets show what went wrong with one. */
export const uncalculated = '#OBERÄKNAD!';
