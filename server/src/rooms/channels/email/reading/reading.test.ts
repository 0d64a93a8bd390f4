import { expect, test } from "vitest";
import { aMail, multipart } from "./a-mail.ts";
import { defaultLimits } from "./limits.ts";
import { readMail } from "./reading.ts";

const png = "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: inline\r\nContent-ID: <logo@shop>\r\n\r\niVBORw0KGgo=";
const plain = "Content-Type: text/plain; charset=utf-8\r\n\r\nIt came.";
const html = 'Content-Type: text/html; charset=utf-8\r\n\r\n<p>It <b>came</b>.</p><img src="cid:logo@shop">';

test("reads a whole mail", async () => {
  const mail = await readMail(
    aMail({
      fields: [
        "Return-Path: <nino@shop.example>",
        "Delivered-To: help@guli.example",
        "Message-ID: <m3@shop.example>",
        "In-Reply-To: <m2@guli.example>",
        "References: <m1@shop.example> <m2@guli.example>",
        "Date: Mon, 5 Jan 2026 10:00:00 +0400",
        "Cc: Ada <ada@guli.example>",
        "Reply-To: orders@shop.example",
        "Subject: =?utf-8?B?UmU6IOGDkOGDm+GDkOGDnOGDkOGDl+GDmA==?=",
        "X-Loop: desk",
      ],
      body: "It came.\r\n\r\nOn 3.11.2025 10:15 Guli Desk wrote:\r\n> It is on its way.\r\n",
    }),
  );
  expect(mail).toEqual({
    messageId: "m3@shop.example",
    inReplyTo: "m2@guli.example",
    references: ["m1@shop.example", "m2@guli.example"],
    date: "2026-01-05T06:00:00.000Z",
    from: { name: "Nino", address: "nino@shop.example" },
    to: [{ name: "", address: "desk@guli.example" }],
    cc: [{ name: "Ada", address: "ada@guli.example" }],
    replyTo: [{ name: "", address: "orders@shop.example" }],
    subject: "Re: ამანათი",
    text: "It came.\n\nOn 3.11.2025 10:15 Guli Desk wrote:\n> It is on its way.",
    newText: "It came.",
    html: null,
    attachments: [],
    kind: "message",
    bounce: null,
    headers: {
      autoSubmitted: null,
      precedence: null,
      listId: null,
      xLoop: "desk",
      autoResponseSuppress: null,
      returnPath: "nino@shop.example",
      deliveredTo: ["help@guli.example"],
      spamFlag: null,
    },
    truncated: false,
  });
});

test("takes the text from html when there is no other", async () => {
  const body =
    '<p>ძალიან <b>გმადლობთ</b>!</p><h1>სათაური</h1><ul><li>one</li></ul><div class="gmail_quote"><blockquote class="gmail_quote">old</blockquote></div>';
  const mail = await readMail(aMail({ type: "text/html; charset=utf-8", body }));
  expect(mail.text).toBe("ძალიან გმადლობთ!\n\nსათაური\n\n * one\n\n> old");
  expect(mail.newText).toBe("ძალიან გმადლობთ!\n\nსათაური\n\n * one");
});

test("keeps as new what html sets apart for show, though text marks it", async () => {
  const mail = await readMail(aMail({ type: "text/html", body: "<p>The label says</p><blockquote>Do not bend</blockquote><p>and it was bent.</p>" }));
  expect(mail.text).toBe("The label says\n\n> Do not bend\n\nand it was bent.");
  expect(mail.newText).toBe("The label says\n\nDo not bend\n\nand it was bent.");
});

test("takes the html that a stub speaks for", async () => {
  const stub = "Content-Type: text/plain\r\n\r\nThis is an HTML message.";
  const rich = `Content-Type: text/html\r\n\r\n<p>${"The parcel came, and I am glad. ".repeat(5)}</p>`;
  expect((await readMail(aMail({ type: "multipart/alternative; boundary=b", body: multipart("b", stub, rich) }))).newText).toContain("glad");
});

type Shape = { text: string; html?: RegExp | null; files?: string[] };

const shapes: [what: string, type: string, body: string, expected: Shape][] = [
  ["one thing in two forms", "multipart/alternative; boundary=b", multipart("b", plain, html), { text: "It came.", html: /<b>came/ }],
  [
    "a picture that the html shows",
    "multipart/related; boundary=b",
    multipart("b", html, png),
    { text: "It came.", html: /cid:logo@shop/, files: ["attachment-1.png"] },
  ],
  [
    "forms within relations within a mixture",
    "multipart/mixed; boundary=m",
    multipart(
      "m",
      `Content-Type: multipart/related; boundary=r\r\n\r\n${multipart("r", `Content-Type: multipart/alternative; boundary=a\r\n\r\n${multipart("a", plain, html)}`, png)}`,
      'Content-Type: application/pdf; name="bill.pdf"\r\nContent-Disposition: attachment; filename="bill.pdf"\r\n\r\n%PDF',
    ),
    { text: "It came.", html: /<b>came/, files: ["attachment-1.png", "bill.pdf"] },
  ],
  [
    "text around a file",
    "multipart/mixed; boundary=b",
    multipart("b", plain, png, "Content-Type: text/plain\r\n\r\nNino"),
    { text: "It came.\nNino", html: null, files: ["attachment-1.png"] },
  ],
  [
    "html in two pieces",
    "multipart/mixed; boundary=b",
    multipart("b", "Content-Type: text/html\r\n\r\n<p>a</p>", png, "Content-Type: text/html\r\n\r\n<p>b</p>"),
    { text: "a\n\nb", html: /a.*b/s, files: ["attachment-1.png"] },
  ],
  [
    "a text that is a file",
    "multipart/mixed; boundary=b",
    multipart("b", plain, 'Content-Type: text/plain; name="log.txt"\r\nContent-Disposition: attachment; filename="log.txt"\r\n\r\nlog'),
    { text: "It came.", files: ["log.txt"] },
  ],
  [
    "a text that is marked as a file, and alone",
    "multipart/mixed; boundary=b",
    multipart("b", 'Content-Type: text/plain; name="m.txt"\r\nContent-Disposition: inline; filename="m.txt"\r\n\r\nIt came.'),
    { text: "It came." },
  ],
  [
    "an invitation",
    "multipart/alternative; boundary=b",
    multipart("b", plain, "Content-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR"),
    { text: "It came.", files: ["attachment-1.ics"] },
  ],
  [
    "a signed mail",
    "multipart/signed; protocol=x; boundary=b",
    multipart("b", plain, "Content-Type: application/pgp-signature; name=signature.asc\r\n\r\n-----BEGIN PGP SIGNATURE-----"),
    { text: "It came.", files: ["signature.asc"] },
  ],
  [
    "an encrypted mail",
    "multipart/encrypted; protocol=x; boundary=b",
    multipart(
      "b",
      "Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1",
      "Content-Type: application/octet-stream; name=encrypted.asc\r\n\r\n-----BEGIN PGP MESSAGE-----",
    ),
    { text: "", files: ["attachment-1.asc", "encrypted.asc"] },
  ],
  [
    "Outlook's own format",
    "multipart/mixed; boundary=b",
    multipart("b", plain, "Content-Type: application/ms-tnef; name=winmail.dat\r\n\r\nx"),
    { text: "It came.", files: ["winmail.dat"] },
  ],
  [
    "a forwarded mail beside words",
    "multipart/mixed; boundary=b",
    multipart("b", plain, "Content-Type: message/rfc822\r\n\r\nFrom: ada@guli.example\r\nSubject: Bill 1/2\r\n\r\ninner"),
    { text: "It came.", files: ["Bill 1_2.eml"] },
  ],
  [
    "a forwarded mail alone",
    "multipart/mixed; boundary=b",
    multipart("b", "Content-Type: message/rfc822\r\n\r\nFrom: Ada <ada@guli.example>\r\nDate: Mon, 5 Jan 2026 10:00:00 +0000\r\nSubject: Bill\r\n\r\ninner"),
    { text: "From: Ada <ada@guli.example>\nDate: 2026-01-05T10:00:00.000Z\nSubject: Bill\n\ninner", files: ["Bill.eml"] },
  ],
  ["a boundary that the body does not use", "multipart/mixed; boundary=other", multipart("b", plain), { text: "It came." }],
  ["no boundary", "multipart/mixed", multipart("b", plain), { text: "It came." }],
  [
    "a boundary that begins like another",
    "multipart/mixed; boundary=b",
    multipart("b", `Content-Type: multipart/alternative; boundary=bb\r\n\r\n${multipart("bb", plain, html)}`),
    { text: "It came.", html: /came/ },
  ],
  ["an end that never comes", "multipart/mixed; boundary=b", `--b\r\n${plain}`, { text: "It came." }],
  [
    "an end that comes too early",
    "multipart/mixed; boundary=b",
    `${multipart("b", plain)}--b\r\nContent-Type: application/pdf; name=a.pdf\r\n\r\nx\r\n--b--`,
    { text: "It came.", files: ["a.pdf"] },
  ],
  ["no part at all", "multipart/mixed; boundary=b", "It came.", { text: "It came." }],
  [
    "broken types",
    "multipart/mixed; boundary=b",
    multipart("b", "Content-Type: text\r\n\r\nIt came.", "Content-Type: x-thing\r\n\r\n???"),
    { text: "It came.", files: ["attachment-1.bin"] },
  ],
  ["a mail in rich text", "text/enriched", "<bold>It</bold> came.", { text: "It came." }],
];

test.each(shapes)("reads %s", async (_what, type, body, expected) => {
  const mail = await readMail(aMail({ type, body }));
  expect(mail.text).toBe(expected.text);
  expect(mail.attachments.map((attachment) => attachment.filename)).toEqual(expected.files ?? []);
  if (expected.html) expect(mail.html).toMatch(expected.html);
  else expect(mail.html).toBeNull();
});

test("knows a picture by its Content-ID as inline, and a file as none", async () => {
  const shown = "Content-Type: image/png; name=logo.png\r\nContent-Disposition: attachment\r\nContent-ID: <logo@shop>\r\n\r\nx";
  const bill = "Content-Type: application/pdf; name=bill.pdf\r\nContent-ID: <bill@shop>\r\n\r\nx";
  const { attachments } = await readMail(aMail({ type: "multipart/related; boundary=b", body: multipart("b", html, shown, bill) }));
  expect(attachments.map(({ filename, inline, contentId }) => [filename, inline, contentId])).toEqual([
    ["logo.png", true, "logo@shop"],
    ["bill.pdf", false, "bill@shop"],
  ]);
});

test.each([
  ["continued", 'filename*0="a long "; filename*1="name.pdf"', "a long name.pdf"],
  ["continued and encoded", "filename*0*=utf-8''%E1%83%90%E1; filename*1*=%83%9B.pdf", "ამ.pdf"],
  ["encoded", "filename*=UTF-8''%D1%81%D1%87%D1%91%D1%82.pdf; filename=bill.pdf", "счёт.pdf"],
  ["encoded in koi8-r", "filename*=koi8-r''%D3%DE%A3%D4.pdf", "счёт.pdf"],
  ["encoded like a subject", 'filename="=?utf-8?B?0YHRh9GR0YIucGRm?="', "счёт.pdf"],
  ["raw", 'filename="счёт.pdf"', "счёт.pdf"],
  ["with quotes in it", 'filename="a \\"b\\".pdf"', "a _b_.pdf"],
  ["without quotes", "filename=a bill (1).pdf", "a bill (1).pdf"],
  ["twice", "filename=first.pdf; filename=second.pdf", "first.pdf"],
])("reads a file name that is %s", async (_how, parameter, name) => {
  const body = multipart("b", plain, `Content-Type: application/pdf\r\nContent-Disposition: attachment; ${parameter}\r\n\r\nx`);
  expect((await readMail(aMail({ type: "multipart/mixed; boundary=b", body }))).attachments[0]?.filename).toBe(name);
});

test.each([
  ["flowed lines", "format=flowed", "It came \r\nlate.\r\n\r\n-- \r\nNino \r\nShop", "It came late.\n\n-- \nNino Shop"],
  ["flowed lines without their blanks", "format=flowed; delsp=yes", "荷物は \r\nどこ", "荷物はどこ"],
  ["flowed quotes", "format=flowed", "> one \r\n> two\r\n>> three\r\n  x", "> one two\n>> three\n x"],
])("joins %s", async (_what, parameters, body, text) => {
  expect((await readMail(aMail({ type: `text/plain; charset=utf-8; ${parameters}`, body }))).text).toBe(text);
});

test.each([
  ["line feeds alone", "From: a@b.example\nSubject: x\n\nIt came.\nNino"],
  ["carriage returns alone", "From: a@b.example\rSubject: x\r\rIt came.\rNino"],
  ["a mixture of both", "From: a@b.example\r\nSubject: x\n\r\nIt came.\r\r\nNino"],
  ["the line of a mailbox file before it", "From a@b.example Mon Jan  5 10:00:00 2026\nFrom: a@b.example\nSubject: x\n\nIt came.\nNino"],
  ["empty lines before it", "\r\n\r\nFrom: a@b.example\r\nSubject: x\r\n\r\nIt came.\r\nNino"],
  ["a byte-order mark before it", "\ufeffFrom: a@b.example\r\nSubject: x\r\n\r\nIt came.\r\nNino"],
  ["blanks before its colons", "From  : a@b.example\r\nSubject : x\r\n\r\nIt came.\r\nNino"],
  ["a header line broken by hand", "From: a@b.example\r\nX-Long: one\r\ntwo\r\nSubject: x\r\n\r\nIt came.\r\nNino"],
  ["no empty line behind its header", "From: a@b.example\r\nSubject: x\r\nIt came.\r\nNino"],
  ["zero bytes", "From: a@b.example\r\nSubject: x\u0000\r\n\r\nIt \u0000came.\r\nNino"],
])("reads a mail with %s", async (_what, raw) => {
  const mail = await readMail(Buffer.from(raw));
  expect([mail.from?.address, mail.subject, mail.text]).toEqual(["a@b.example", "x", "It came.\nNino"]);
});

test("reads a mail that a Windows editor saved in UTF-16", async () => {
  const mail = await readMail(Buffer.from("\ufeffFrom: a@b.example\r\nSubject: ok\r\n\r\nსად არის?", "utf16le"));
  expect([mail.subject, mail.text]).toEqual(["ok", "სად არის?"]);
});

test.each([
  ["nothing", "", "empty"],
  ["blank lines", "\r\n \r\n", "empty"],
  ["prose", "Dear desk,\n\nwhere is it?", "not-a-mail"],
  ["a note with a colon", "Note: buy milk", "not-a-mail"],
  ["a picture", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "not-a-mail"],
  ["an Outlook file", Buffer.from("d0cf11e0a1b11ae1000000000000", "hex"), "outlook-msg"],
  ["a header without end", `From: a@b.example\r\nX: ${"a".repeat(2_000_000)}`, "head-too-large"],
  ["fields without end", `From: a@b.example\r\n${"X: a\r\n".repeat(6_000)}`, "too-many-fields"],
  ["parts without end", aMail({ type: "multipart/mixed; boundary=b", body: "--b\r\n\r\nx\r\n".repeat(1_500) }), "too-many-parts"],
  [
    "files without end",
    aMail({ type: "multipart/mixed; boundary=b", body: "--b\r\nContent-Type: image/png\r\n\r\nx\r\n".repeat(700) }),
    "too-many-attachments",
  ],
])("refuses %s", async (_what, raw, code) => {
  await expect(readMail(Buffer.from(raw))).rejects.toMatchObject({ name: "Unreadable", code });
});

test("refuses what is larger than it may be", async () => {
  await expect(readMail(aMail(), { ...defaultLimits, mail: 50 })).rejects.toMatchObject({ code: "too-large" });
});

test("keeps what is nested too deep as a file", async () => {
  let body = "--b100\r\n\r\ndeep\r\n";
  for (let depth = 99; depth >= 0; depth--) body = `--b${depth}\r\nContent-Type: multipart/mixed; boundary=b${depth + 1}\r\n\r\n${body}`;
  const mail = await readMail(aMail({ type: "multipart/mixed; boundary=b0", body }));
  expect(mail.attachments).toHaveLength(1);
  expect(Buffer.from(mail.attachments[0]?.content ?? []).toString()).toContain("deep");
});

test("cuts what is too long, and says so", async () => {
  const limits = { ...defaultLimits, text: 10, html: 30 };
  expect(await readMail(aMail({ body: "0123456789abc" }), limits)).toMatchObject({ text: "0123456789", truncated: true });
  expect(await readMail(aMail({ type: "text/html", body: `<p>${"a".repeat(100)}</p>` }), limits)).toMatchObject({ truncated: true });
  expect(await readMail(aMail({ body: "short" }), limits)).toMatchObject({ text: "short", truncated: false });
});
