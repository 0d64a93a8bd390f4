const NAME = "guli.noticed";

/** Whether this browser has not told of a message yet: of several tabs only the first one to ask rings. */
export function isFirstToTell(messageId: string): boolean {
  try {
    if (localStorage.getItem(NAME) === messageId) return false;
    localStorage.setItem(NAME, messageId);
  } catch {
    /* Without storage each tab rings: better twice than never. */
  }
  return true;
}
