/** What people and gateways put between the digits. */
const BETWEEN = /[\s().\-/]/g;

/**
 * A number as it is written everywhere: with a plus and its country code, where it has one. `00…` is one; so is a number of eleven digits or more that does not
 * begin as numbers do at home (0, or the 8 of Russia and Kazakhstan). A shorter one is kept as it came: whose country it means is not known.
 * Null: this is a name ("BANK"), which nobody can answer.
 */
export function numberOf(given: string): string | null {
  const bare = given.replace(BETWEEN, "");
  if (!/^\+?\d{3,20}$/.test(bare)) return null;
  if (bare.startsWith("+")) return bare;
  if (bare.startsWith("00")) return `+${bare.slice(2)}`;
  const atHome = bare.startsWith("0") || (bare.startsWith("8") && bare.length === 11);
  return bare.length >= 11 && !atHome ? `+${bare}` : bare;
}
