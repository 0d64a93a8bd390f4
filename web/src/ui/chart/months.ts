/** Every month from the first to the last one, each as its first day: `2026-01-01`. */
export function monthsBetween(first: string, last: string): string[] {
  const months = [first];
  for (let month = first; month < last;) months.push((month = following(month)));
  return months;
}

function following(month: string): string {
  const [year, nth] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  return nth === 12 ? `${year + 1}-01-01` : `${year}-${String(nth + 1).padStart(2, "0")}-01`;
}
