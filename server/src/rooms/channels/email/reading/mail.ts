/** A name and an address as a header gives them; either may be empty, never both. */
export type Address = { name: string; address: string };

/** What a mail is to the desk. Bounce wins over auto-reply, auto-reply over list (see kind/kind.ts). */
export type MailKind = "message" | "auto-reply" | "bounce" | "list";

export type ReadAttachment = {
  /** Safe to show and to save: no path, no control or direction characters, at most 150 characters, never empty. */
  filename: string;
  /** Type and subtype in lower case, without parameters. */
  contentType: string;
  /** Decoded bytes. */
  size: number;
  /** Meant to be seen within the text: its sender said so, or the html shows it by its Content-ID. */
  inline: boolean;
  /** Without angle brackets, as in `cid:` links. */
  contentId: string | null;
  content: Uint8Array;
};

export type Bounce = {
  /** The address that could not be reached. */
  recipient: string | null;
  /** Enhanced status such as `5.1.1` (RFC 3463), told or meant: 5 is final, 4 was still being tried. */
  status: string | null;
  /** What the refusing server said, in one line. */
  diagnostic: string | null;
  /** Message-ID of the mail that came back, without angle brackets. */
  originalMessageId: string | null;
};

/** Header values that the desk decides on, in one line each, as they came; null when absent. */
export type DeskHeaders = {
  autoSubmitted: string | null;
  precedence: string | null;
  listId: string | null;
  /** Our own mark against loops, or that of another desk. */
  xLoop: string | null;
  autoResponseSuppress: string | null;
  /** Address of the envelope sender; an empty string for `<>`, which nothing may answer. */
  returnPath: string | null;
  /** Mailboxes that this copy was delivered to: Delivered-To, X-Original-To, Envelope-To. */
  deliveredTo: string[];
  spamFlag: string | null;
};

export type ReadMail = {
  /** All message ids stand without angle brackets and without white space. */
  messageId: string | null;
  /** The first id of In-Reply-To. */
  inReplyTo: string | null;
  /** Oldest first, without repetition; ids of In-Reply-To that References does not name come last. */
  references: string[];
  /** When the sender says it was written, ISO 8601 in UTC; null when absent or nonsense. */
  date: string | null;
  from: Address | null;
  to: Address[];
  cc: Address[];
  replyTo: Address[];
  subject: string;
  /** The whole text; taken from the html when there is no plain part. */
  text: string;
  /** What was newly written: without quotes, signature and forwarded mail. Never empty when `text` is not. */
  newText: string;
  /** Sanitised; remote images wait in `data-remote-src`, attached ones keep their `cid:`. */
  html: string | null;
  attachments: ReadAttachment[];
  kind: MailKind;
  bounce: Bounce | null;
  headers: DeskHeaders;
  /** Text or html was longer than the limits allow and was cut; the raw mail has it all. */
  truncated: boolean;
};
