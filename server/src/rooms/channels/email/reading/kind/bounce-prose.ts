import { readIds } from "../fields/ids.ts";
import { oneLine } from "../fields/lines.ts";

export type Prose = { recipient: string | null; status: string | null; diagnostic: string | null; messageId: string | null };

const address = String.raw`[\w.+=&'/~-]{1,100}@[\w.-]{1,200}\.?[a-z]{2,24}`;

/** What the text of a bounce says to people, when it has no part for machines: qmail, Exim, Exchange and their kin. */
export function readProse(text: string): Prose {
  const head = text.slice(0, 20_000);
  const answer = head.split("\n").find((line) => /(?:^|[\s:<>(])[45]\d\d[ -]\S|(?:^|[\s#(])[45]\.\d{1,3}\.\d{1,3}\b/.test(line)) ?? null;
  return {
    recipient: readRecipient(head),
    status: /(?:^|[^\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])/.exec(head)?.[1] ?? null,
    diagnostic: answer && oneLine(answer, 500),
    messageId: readIds(/^[> \t]*message-id:[ \t]*(\S{3,998})/im.exec(text.slice(0, 100_000))?.[1] ?? null)[0] ?? null,
  };
}

/** An address on a line of its own, or before a colon, names who could not be reached; else the first one there is. */
function readRecipient(text: string): string | null {
  const alone = new RegExp(String.raw`^[ \t]*<?(${address})>?[ \t]*(?::.*|\(.*|\.\.\..*)?$`, "im").exec(text)?.[1];
  const labelled = new RegExp(String.raw`(?:recipient|rcpt to|to|кому|user)\W{1,4}<?(${address})>?`, "i").exec(text)?.[1];
  return alone ?? labelled ?? new RegExp(address, "i").exec(text)?.[0] ?? null;
}
