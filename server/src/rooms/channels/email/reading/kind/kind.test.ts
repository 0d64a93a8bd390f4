import { expect, test } from "vitest";
import { aMail, multipart } from "../a-mail.ts";
import { readMail } from "../reading.ts";

const system = "Mail Delivery System <MAILER-DAEMON@mx.example>";

async function kindOf(fields: string[], body?: string): Promise<string> {
  return (await readMail(aMail({ fields, ...(body === undefined ? {} : { body }) }))).kind;
}

test.each([
  ["an ordinary mail", [], "message"],
  ["one that says it is not automatic", ["Auto-Submitted: no"], "message"],
  ["an answer to one of ours", ["Subject: Re: Automatic reply", "In-Reply-To: <a@b>"], "message"],
  ["a customer who asks about automatic replies", ["Subject: Automatic reply is wrong"], "message"],
  ["a receipt from which one can unsubscribe", ["List-Unsubscribe: <mailto:u@shop.example>"], "message"],
  ["one with a mark of urgency", ["X-Priority: 1", "Precedence: first-class"], "message"],
  ["a mail that Exchange must not answer", ["X-Auto-Response-Suppress: All"], "message"],
  ["automatic by standard", ["Auto-Submitted: auto-replied"], "auto-reply"],
  ["automatic by standard, with a comment", ["Auto-Submitted: auto-generated (rejected)"], "auto-reply"],
  ["by an old field", ["X-Autoreply: yes"], "auto-reply"],
  ["by another old field", ["X-Autorespond: out of office"], "auto-reply"],
  ["by precedence", ["Precedence: auto_reply"], "auto-reply"],
  ["by Exchange's mark and subject", ["X-Auto-Response-Suppress: All", "Subject: Automatic reply: Your parcel"], "auto-reply"],
  ["in German", ["X-Auto-Response-Suppress: All", "Subject: Automatische Antwort: Ihr Paket"], "auto-reply"],
  ["in Russian", ["Precedence: bulk", "Subject: =?utf-8?B?0JDQstGC0L7QvtGC0LLQtdGCOiDQvtGC0L/Rg9GB0Lo=?="], "auto-reply"],
  ["a holiday set at Apple", ["X-Apple-Action: VACATION"], "auto-reply"],
  ["by its subject over an answer", ["In-Reply-To: <a@b.example>", "Subject: Automatic reply: Your parcel"], "auto-reply"],
  ["a person's answer to an automatic one", ["In-Reply-To: <a@b.example>", "Subject: Re: Automatic reply: Your parcel"], "message"],
  ["in Georgian", ["Return-Path: <>", "Subject: ავტომატური პასუხი: შვებულება"], "auto-reply"],
  ["in Uzbek", ["Return-Path: <>", "Subject: Avtomatik javob: taʼtildaman"], "auto-reply"],
  ["out of office from nobody", ["Return-Path: <>", "Subject: Out of Office"], "auto-reply"],
  ["a list", ["List-Id: <talk.lists.example>"], "list"],
  ["a list by precedence", ["Precedence: list"], "list"],
  ["bulk", ["Precedence: bulk"], "list"],
  ["a newsletter", ["List-Unsubscribe: <https://x.example/u>", "List-Unsubscribe-Post: List-Unsubscribe=One-Click"], "list"],
  ["an automatic mail through a list", ["List-Id: <talk.lists.example>", "Auto-Submitted: auto-replied"], "auto-reply"],
  ["a bounce through a list", ["List-Id: <talk.lists.example>", "X-Failed-Recipients: a@b.example"], "bounce"],
])("knows %s", async (_what, fields, kind) => {
  expect(await kindOf(fields)).toBe(kind);
});

const report = (status: string, original = ""): Buffer =>
  aMail({
    fields: ["Return-Path: <>", "Subject: Undelivered Mail Returned to Sender"],
    type: 'multipart/report; report-type=delivery-status; boundary="b"',
    body: multipart(
      "b",
      "Content-Type: text/plain\r\n\r\nI could not deliver your mail.",
      `Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n${status}`,
      ...(original === "" ? [] : [original]),
    ),
  });

const failed =
  "Final-Recipient: rfc822; nino@shop.example\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 <nino@shop.example>:\r\n  no such user here\r\n";

test.each([
  ["the mail itself", "Content-Type: message/rfc822\r\n\r\nMessage-ID: <ours@guli.example>\r\nSubject: Your parcel\r\n\r\nHello"],
  ["its header", "Content-Type: text/rfc822-headers\r\n\r\nSubject: Your parcel\r\nMessage-ID: <ours@guli.example>\r\n"],
])("reads a report of failure with %s", async (_what, original) => {
  const mail = await readMail(report(failed, original));
  expect(mail.kind).toBe("bounce");
  expect(mail.bounce).toEqual({
    recipient: "nino@shop.example",
    status: "5.1.1",
    diagnostic: "550 5.1.1 <nino@shop.example>: no such user here",
    originalMessageId: "ours@guli.example",
  });
});

test("tells the failed recipient among many", async () => {
  const fine = "Final-Recipient: rfc822; ada@shop.example\r\nAction: delivered\r\nStatus: 2.0.0\r\n";
  expect((await readMail(report(`${fine}\r\n${failed}`))).bounce?.recipient).toBe("nino@shop.example");
});

test("takes a report that all went well for no bounce", async () => {
  const mail = await readMail(report("Final-Recipient: rfc822; ada@shop.example\r\nAction: delivered\r\nStatus: 2.0.0\r\n"));
  expect([mail.kind, mail.bounce]).toEqual(["auto-reply", null]);
});

test("takes a read receipt for automatic", async () => {
  const body = multipart("b", "Content-Type: text/plain\r\n\r\nRead.", "Content-Type: message/disposition-notification\r\n\r\nDisposition: manual-action");
  const mail = await readMail(aMail({ type: "multipart/report; report-type=disposition-notification; boundary=b", body }));
  expect(mail.kind).toBe("auto-reply");
});

test.each([
  [
    "qmail",
    ["Return-Path: <>", "Subject: failure notice"],
    "Hi. This is the qmail-send program at mx.example.\n\n<nino@shop.example>:\n192.0.2.1 does not like recipient.\nRemote host said: 550 no such user\n\n--- Below this line is a copy of the message.\n\nMessage-ID: <ours@guli.example>\n",
    { recipient: "nino@shop.example", diagnostic: "Remote host said: 550 no such user", originalMessageId: "ours@guli.example" },
  ],
  [
    "Exim",
    ["X-Failed-Recipients: nino@shop.example", "Subject: Mail delivery failed: returning message to sender"],
    "A message that you sent could not be delivered.\n\n  nino@shop.example\n    host mx.example [192.0.2.1]\n    SMTP error from remote mail server after RCPT TO: 550 5.1.1 User unknown\n",
    { recipient: "nino@shop.example", status: "5.1.1" },
  ],
  [
    "Exchange",
    ["Subject: Undeliverable: Your parcel"],
    "Your message could not be delivered.\n\nnino@shop.example\n#5.1.10",
    { recipient: "nino@shop.example", status: "5.1.10" },
  ],
  [
    "Mail.ru",
    ["Subject: =?utf-8?B?0J3QtdC00L7RgdGC0LDQstC70LXQvdC90L7QtSDRgdC+0L7QsdGJ0LXQvdC40LU=?="],
    "Не удалось доставить: nino@shop.example",
    { recipient: "nino@shop.example" },
  ],
])("reads a bounce of %s that has no report in it", async (_who, fields, body, bounce) => {
  const mail = await readMail(aMail({ from: system, fields, body }));
  expect(mail.kind).toBe("bounce");
  expect(mail.bounce).toMatchObject(bounce);
});

test.each([
  ["that it is late", "THIS IS A WARNING MESSAGE ONLY.\nYOU DO NOT NEED TO RESEND YOUR MESSAGE.\n\nnino@shop.example: connection refused", "4.0.0"],
  ["that it is late, in Russian", "Доставка письма для nino@shop.example откладывается: доставка отложена на 4 часа.", "4.0.0"],
  ["a server's no for now", "Could not be delivered to nino@shop.example:\n450 try again later", "4.0.0"],
  ["a server's no", "Could not be delivered to nino@shop.example:\n550 we do not want it", "5.0.0"],
  ["that nobody is there", "Could not be delivered:\nnino@shop.example: user unknown", "5.1.1"],
  ["that the box is full", "Could not be delivered:\nnino@shop.example: mailbox is full", "5.2.2"],
  ["a code with all it says", "Could not be delivered:\nnino@shop.example: 452 4.2.2 mailbox is full", "4.2.2"],
  [
    "nothing of the kind, though the lost mail does",
    "Could not be delivered:\nnino@shop.example\n\n--- This is a copy of the message ---\n\nYour delivery has been delayed.",
    null,
  ],
])("reads in the words of a bounce %s", async (_what, body, status) => {
  const mail = await readMail(aMail({ from: system, fields: ["Subject: Undelivered mail"], body }));
  expect([mail.kind, mail.bounce?.status]).toEqual(["bounce", status]);
});

test("takes a report of delay without a status for no failure", async () => {
  expect((await readMail(report("Final-Recipient: rfc822; nino@shop.example\r\nAction: delayed\r\n"))).bounce?.status).toBe("4.0.0");
});

test("takes what a mail system says for automatic, though nothing bounced", async () => {
  expect((await readMail(aMail({ from: "MAILER-DAEMON@mx.example", fields: ["Subject: Transcript of session"] }))).kind).toBe("auto-reply");
});

test("does not take a postmaster's own words for a bounce", async () => {
  expect((await readMail(Buffer.from("From: postmaster@shop.example\r\nSubject: Our new server\r\n\r\nIt is faster."))).kind).toBe("message");
});
