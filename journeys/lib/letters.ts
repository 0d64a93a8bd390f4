import type { Street } from "./desk-in-browser.ts";

export type Letter = { from: string; subject: string; text?: string; html?: string; inReplyTo?: string; id?: string };
export type Posted = { outcome: string; messageId: string; conversationId: string };

let count = 0;

/** A mailbox without servers: mail is posted to it. Its address for posting is the answer. */
export async function openMailbox({ cast }: Street, address = "hello@tbilisi-books.test"): Promise<string> {
  const settings = { address, senderName: "Tbilisi Books", imap: null, smtp: null };
  const { status, body } = await cast.owner.call("POST", "/channels/email", { name: "Letters", settings });
  if (status !== 200) throw new Error(`the mailbox was answered ${status}: ${JSON.stringify(body)}`);
  return new URL(body.inboundUrl as string).pathname;
}

/** Put a letter into the mailbox, as a mail server would. */
export async function post({ origin }: Street, mailbox: string, letter: Letter): Promise<Posted> {
  const answer = await fetch(new URL(mailbox, origin), { method: "POST", headers: { "content-type": "message/rfc822" }, body: rawOf(letter) });
  if (!answer.ok) throw new Error(`the letter was answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as Posted;
}

function rawOf({ from, subject, text, html, inReplyTo, id = `<journey-${++count}@post.test>` }: Letter): string {
  const head = [
    `From: ${from}`,
    "To: hello@tbilisi-books.test",
    `Subject: =?utf-8?B?${Buffer.from(subject).toString("base64")}?=`,
    `Message-ID: ${id}`,
    `Date: ${new Date().toUTCString()}`,
    ...(inReplyTo ? [`In-Reply-To: ${inReplyTo}`, `References: ${inReplyTo}`] : []),
    "MIME-Version: 1.0",
    `Content-Type: text/${html === undefined ? "plain" : "html"}; charset=utf-8`,
    "Content-Transfer-Encoding: base64",
  ];
  return `${head.join("\r\n")}\r\n\r\n${Buffer.from(html ?? text ?? "").toString("base64")}\r\n`;
}
