/** `crypto.randomUUID` is missing on pages without https, where the chat has to work too; the address of a blob ends with such a key everywhere. */
export function uuid(): string {
  const url = URL.createObjectURL(new Blob());
  URL.revokeObjectURL(url);
  return url.slice(-36);
}
