/** Words from outside as a database can keep them: it knows no NUL, and no half of a character. */
export const plain = (text: string): string => text.replaceAll("\0", "").toWellFormed();
