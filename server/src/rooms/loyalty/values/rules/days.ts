const DAY = 86_400_000;

/** A calendar day as a number, and back: days since 1970. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY;
export const dayOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
