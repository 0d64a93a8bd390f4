/** What was begun and not shown to the coach yet, by drill: it lasts while the app is open. */
export const drafts = new Map<string, string>();
