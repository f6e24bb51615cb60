/** Days are the reader's own, as the calendar on the wall has them. */

/** The day that it is where the reader is: "2026-03-01". */
export function dayOf(time: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/** How many days from the one to the other, negative where the other comes first. As dates in UTC all have 24 hours. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);
