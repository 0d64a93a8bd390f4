/**
 * Reading mail: bytes in, what a desk needs out.
 * knows: RFC 5322 and MIME as they are really written, charsets, quotes, bounces · announces: nothing · hears: nothing
 */
export type { Address, Bounce, DeskHeaders, MailKind, ReadAttachment, ReadMail } from "./mail.ts";
export { defaultLimits, type Limits } from "./limits.ts";
export { readMail } from "./reading.ts";
export { type SplitHtml, splitHtml } from "./html/split-html.ts";
export { type SplitText, splitText } from "./quotes/split-text.ts";
export { Unreadable, type UnreadableCode } from "./unreadable.ts";
