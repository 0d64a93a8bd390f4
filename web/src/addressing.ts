/** What can stand in an address. */
type Plain = string | number | boolean | null | undefined;

/** The address of a route: its path filled in, its query behind it; what is not given is not named. */
export function urlOf(path: string, params: Record<string, Plain> = {}, query: Record<string, Plain> = {}): string {
  const filled = path.replace(/:(\w+)/g, (_, part: string) => encodeURIComponent(String(params[part])));
  const asked = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value !== undefined && value !== null) asked.set(key, String(value));
  return `/api/v1${filled}${asked.size > 0 ? `?${asked}` : ""}`;
}
