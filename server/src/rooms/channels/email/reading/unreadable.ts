export type UnreadableCode =
  | "empty"
  | "too-large"
  | "not-a-mail"
  | "outlook-msg"
  | "head-too-large"
  | "too-many-fields"
  | "too-many-parts"
  | "too-many-attachments";

const sentences: Record<UnreadableCode, string> = {
  empty: "The mail is empty.",
  "too-large": "The mail is larger than the limit.",
  "not-a-mail": "This is not a mail: it has no header field of a mail at its start.",
  "outlook-msg": "This is an Outlook .msg file, not a mail in RFC 5322 form: save it as .eml.",
  "head-too-large": "The header of the mail is larger than any honest mail's.",
  "too-many-fields": "The mail has more header fields than any honest mail.",
  "too-many-parts": "The mail has more parts than any honest mail.",
  "too-many-attachments": "The mail has more attachments than any honest mail.",
};

/** The only error that reading throws: the mail is kept raw and shown as one that could not be read. */
export class Unreadable extends Error {
  readonly code: UnreadableCode;

  constructor(code: UnreadableCode) {
    super(sentences[code]);
    this.name = "Unreadable";
    this.code = code;
  }
}
