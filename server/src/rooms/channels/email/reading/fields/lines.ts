/** One clean line: no control characters, no characters that turn the direction of what follows, runs of white space as one blank. */
export function oneLine(text: string, most: number): string {
  const line = text
    .slice(0, most * 4)
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ")
    .replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff]/g, "")
    .replace(/ {2,}/g, " ")
    .trim();
  return line.length <= most ? line : `${wholeStart(line, most - 1)}…`;
}

/** The start of a text, without half of a surrogate pair at its end. */
export function wholeStart(text: string, most: number): string {
  const last = text.charCodeAt(most - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? most - 1 : most);
}
