/**
 * Header text is read one character for each byte ("binary" text) until its charset is known. String.trim must not touch it:
 * byte A0 looks like a no-break space to it, and is half of «Р» or «à» in UTF-8.
 */
export function trimBinary(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
