/** The text of a cell whose formula has no calculated value, in the form of a spreadsheet's error values. */
export const uncalculated = '#OBERÄKNAD!';
