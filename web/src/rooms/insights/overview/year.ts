/** The days of the month that begins on this day and of the eleven before it, both included. */
export function yearUntil(month: string): { from: string; to: string } {
  const [year, nth] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  return { from: day(Date.UTC(year, nth - 12, 1)), to: day(Date.UTC(year, nth, 0)) };
}
