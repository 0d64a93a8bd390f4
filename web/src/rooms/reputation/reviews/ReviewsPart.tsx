/** What people say of us in public. */
export function ReviewsPart() {
  return null;
}
