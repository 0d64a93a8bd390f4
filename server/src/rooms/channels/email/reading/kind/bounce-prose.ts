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
    status: /(?:^|[^\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])/.exec(head)?.[1] ?? statusInWords(head, answer),
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

/** The status of RFC 3463 that the words mean, where none is written: late is not lost. What is quoted below says nothing of the delivery. */
function statusInWords(text: string, answer: string | null): string | null {
  const notice = text.slice(0, 3_000).split(quoteBegins, 1)[0] ?? "";
  if (late.test(notice)) return "4.0.0";
  if (unknown.test(notice)) return "5.1.1";
  if (full.test(notice)) return "5.2.2";
  const reply = /(?:^|[\s:<>(])([45])\d\d[ -]/.exec(answer ?? "")?.[1];
  return reply === undefined ? null : `${reply}.0.0`;
}

const quoteBegins = /^.*(?:original message|copy of|below this line|исходное сообщение).*$|^[> \t]*(?:return-path|received|message-id|from):/im;

const late =
  /warning (?:message )?only|do not need to resend|(?:message|mail|delivery)[^.]{0,60} (?:is|was|has been) (?:only )?delayed|delayed mail|will be retried|will (?:continue|keep) (?:trying|to try|to be (?:tried|attempted))|still being (?:re)?tried|has not yet been delivered|noch nicht zugestellt|доставка[^.]{0,40} (?:задерж|отложен)|попытки доставки будут продолж/i;

const unknown =
  /(?:user|recipient|account|mailbox|address|addressee)(?: name)? (?:is )?unknown|unknown (?:user|recipient|mailbox|address)|no such (?:user|recipient|mailbox|address|account)|(?:user|mailbox|account|address|recipient)\b.{0,80} (?:does(?: not|n't) exist|not (?:found|listed)|doesn't have an? )|пользователь не найден|такого (?:адреса|пользователя|ящика) (?:нет|не существует)|адресат не существует/i;

const full = /(?:mailbox|inbox|mail box|account) (?:is )?(?:full|over ?quota)|over (?:its |the )?quota|quota exceeded|ящик (?:переполнен|полон)/i;
