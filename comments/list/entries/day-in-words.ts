const dates = new Intl.DateTimeFormat('sv', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "10 juni 2026", as letters have it; tables have "2026-06-10". @param day ISO 8601; anything else, as a template's place for it, stays as it is */
export const dayInWords = (day: string): string => (/^\d{4}-\d\d-\d\d$/.test(day) ? dates.format(new Date(day)) : day);
