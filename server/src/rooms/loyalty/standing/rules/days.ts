/** A day as the number of days since 1 January 1970: what purchases are reckoned in. */
export type Day = number;

export const dayOf = (iso: string): Day => Date.parse(`${iso}T00:00:00Z`) / DAY;
export const isoOf = (day: Day): string => new Date(day * DAY).toISOString().slice(0, 10);

/** The month in which a day lies, counted from January 1970. */
export function monthOf(day: Day): number {
  const date = new Date(day * DAY);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

/** The first day of a month, as it is written. */
export const isoMonth = (month: number): string => `${1970 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;

const DAY = 86_400_000;
