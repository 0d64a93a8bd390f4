/** What competitors did, in order of time, with what each cost. */
export function CompetitorsPart() {
  return null;
}
