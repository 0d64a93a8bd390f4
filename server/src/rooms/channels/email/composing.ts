import type { Message } from "@guli/contract";
import type { SendMailOptions } from "nodemailer";
import { escapeHtml, htmlOf } from "./plain-to-html.ts";
import { attribution } from "./attribution.ts";

export type Letter = {
  from: { name: string; address: string };
  to: string[];
  cc: string[];
  subject: string;
  /** What the agent wrote. */
  text: string;
  signature: string;
  /** What it answers, quoted below; null for a first letter. */
  answers: (Pick<Message, "text" | "createdAt"> & { author: string }) | null;
  language: string;
  timeZone: string;
  /** Without angle brackets, oldest first. */
  references: string[];
  messageId: string;
  files: { filename: string; contentType: string; content: NonNullable<NonNullable<SendMailOptions["attachments"]>[number]["content"]> }[];
  automatic: boolean;
  /** Where the desk itself is found: what it says by itself may call links to its own pages by what they do. */
  home?: string;
};

/** A reply as a well-formed mail: a plain part and the same as HTML, the answered message quoted below, threaded for every mail program. */
export function compose(letter: Letter): SendMailOptions {
  const references = letter.references.map(inAngles);
  const inReplyTo = references.at(-1);
  return {
    from: letter.from,
    to: letter.to,
    ...(letter.cc.length > 0 && { cc: letter.cc }),
    subject: letter.answers ? `Re: ${letter.subject.replace(/^re:\s*/i, "")}` : letter.subject,
    messageId: `<${letter.messageId}>`,
    ...(inReplyTo && { inReplyTo, references }),
    text: plainPart(letter),
    html: htmlPart(letter),
    attachments: letter.files,
    ...(letter.automatic && { headers: { "Auto-Submitted": "auto-replied", "X-Auto-Response-Suppress": "All", Precedence: "auto_reply" } }),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** An id holds no white space (RFC 5322, 3.6.4): at one that only looks like a letter of it, such as U+2028, a long header would be broken, and what follows stand on a line of its own. */
const inAngles = (id: string): string => `<${id.replaceAll(/[\s\p{Cc}]+/gu, "")}>`;

/** What nobody has read is not said again: a robot of ours would carry whatever a forged sender wrote, and its length, to whomever they named. */
const quoted = ({ answers, automatic }: Letter): Letter["answers"] => (automatic ? null : answers);

const intro = ({ author, createdAt: at }: NonNullable<Letter["answers"]>, { language, timeZone }: Letter): string =>
  attribution({ author, at, language, timeZone });

function plainPart(letter: Letter): string {
  const parts = [letter.text];
  if (letter.signature !== "") parts.push(`-- \n${letter.signature}`);
  const answers = quoted(letter);
  if (answers)
    parts.push(
      `${intro(answers, letter)}\n${answers.text
        .split("\n")
        .map((line) => `> ${line}`.trimEnd())
        .join("\n")}`,
    );
  return `${parts.join("\n\n")}\n`;
}

const FONTS = "FiraGO, 'Noto Sans Georgian', 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

function htmlPart(letter: Letter): string {
  const signature = letter.signature === "" ? "" : `<div class="gmail_signature" style="margin-top:16px;color:#6b6259">${htmlOf(letter.signature)}</div>`;
  const answers = quoted(letter);
  const quote = answers
    ? `<div class="gmail_quote" style="margin-top:16px"><div>${escapeHtml(intro(answers, letter))}</div><blockquote type="cite" style="margin:8px 0 0;padding-left:12px;border-left:3px solid #d8cfc4;color:#6b6259">${htmlOf(answers.text)}</blockquote></div>`
    : "";
  return `<!doctype html><html lang="${escapeHtml(letter.language)}"><head><meta charset="utf-8"></head><body style="font:15px/1.6 ${FONTS};color:#2b2622"><div>${htmlOf(letter.text, letter.automatic ? letter.home : undefined)}</div>${signature}${quote}</body></html>`;
}
