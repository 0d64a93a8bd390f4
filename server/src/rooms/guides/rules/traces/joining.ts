/** Parts of a file, one behind the other. Each is copied as it comes: to hold millions of them until the end would fill the memory. `about`: how long it is likely to be. */
export function joined(parts: Iterable<Buffer>, about: number): Buffer {
  let whole = Buffer.allocUnsafe(about);
  let length = 0;
  for (const part of parts) {
    if (length + part.length > whole.length) whole = Buffer.concat([whole, Buffer.alloc(whole.length + part.length)]);
    length += part.copy(whole, length);
  }
  return whole.subarray(0, length);
}
