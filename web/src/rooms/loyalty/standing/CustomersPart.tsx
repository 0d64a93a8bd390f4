/** How many are of each standing, who moved, and why each stands where they stand. */
export function CustomersPart() {
  return null;
}
