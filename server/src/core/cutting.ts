/** The beginning of a text, at most so long. Never half of a character: JSON in a database takes none. */
export function cut(text: string, most: number): string {
  const beginning = text.slice(0, most);
  return (/[\ud800-\udbff]$/.test(beginning) ? beginning.slice(0, -1) : beginning).toWellFormed();
}
