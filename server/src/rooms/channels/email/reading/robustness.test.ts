import fc from "fast-check";
import { addressParser, default as PostalMime } from "postal-mime";
import { expect, test } from "vitest";
import { aMail, multipart } from "./a-mail.ts";
import { faults } from "./html/safe-grammar.ts";
import { splitHtml, splitText } from "./index.ts";
import { defaultLimits } from "./limits.ts";
import type { ReadMail } from "./mail.ts";
import { readMail } from "./reading.ts";
import { Unreadable } from "./unreadable.ts";

const rich = `<p style="color:red">It came.</p><img src="cid:a"><div class="gmail_quote"><blockquote>old</blockquote></div>`;
const seeds = [
  aMail({ fields: ["Subject: =?utf-8?B?0JTQsA==?=", "Date: Mon, 5 Jan 2026 10:00:00 +0400", "References: <a@b> <c@d>"], body: "It came.\r\n\r\n> old\r\n" }),
  aMail({ type: "text/html; charset=windows-1251", body: rich }),
  aMail({
    type: 'multipart/mixed; boundary="b"',
    body: multipart(
      "b",
      `Content-Type: multipart/alternative; boundary=c\r\n\r\n${multipart("c", "Content-Type: text/plain; format=flowed\r\n\r\nIt \r\ncame.", `Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${rich}`)}`,
      "Content-Type: image/png; name*0*=utf-8''%D0; name*1*=%B0\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA",
      "Content-Type: message/rfc822\r\n\r\nFrom: a@b\r\nSubject: x\r\n\r\ninner",
    ),
  }),
  aMail({
    fields: ["Return-Path: <>"],
    type: "multipart/report; boundary=b",
    body: multipart(
      "b",
      "\r\nFailed: nino@shop.example 550 5.1.1",
      "Content-Type: message/delivery-status\r\n\r\nA: b\r\n\r\nFinal-Recipient: rfc822; a@b\r\nAction: failed",
    ),
  }),
];

/** A seed with stretches taken out, doubled, overwritten or turned round. */
const mutated = fc
  .tuple(
    fc.constantFrom(...seeds),
    fc.array(
      fc.record({ at: fc.nat(), length: fc.nat(60), kind: fc.constantFrom("drop", "double", "noise", "turn"), noise: fc.uint8Array({ maxLength: 20 }) }),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([seed, changes]) => changes.reduce<Buffer>(mutate, seed));

type Change = { at: number; length: number; kind: string; noise: Uint8Array };

function mutate(mail: Buffer, { at, length, kind, noise }: Change): Buffer {
  const start = mail.length === 0 ? 0 : at % mail.length;
  const [before, piece, after] = [mail.subarray(0, start), mail.subarray(start, start + length), mail.subarray(start + length)];
  if (kind === "drop") return Buffer.concat([before, after]);
  if (kind === "double") return Buffer.concat([before, piece, piece, after]);
  if (kind === "turn") return Buffer.concat([before, Buffer.from(piece).reverse(), after]);
  return Buffer.concat([before, noise, after]);
}

async function readOrRefuse(raw: Uint8Array): Promise<ReadMail | null> {
  try {
    return await readMail(raw);
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

function expectSound(mail: ReadMail): void {
  expect(mail.newText === "").toBe(mail.text.trim() === "");
  expect(mail.text.length).toBeLessThanOrEqual(defaultLimits.text);
  expect(faults(mail.html ?? "")).toEqual([]);
  for (const { filename, size, content } of mail.attachments) {
    expect(filename).not.toBe("");
    expect(size).toBe(content.length);
  }
  const words = JSON.stringify({ ...mail, attachments: [] });
  expect(words.includes("\\u0000")).toBe(false);
  expect(words.isWellFormed()).toBe(true);
  expect(mail.kind === "bounce").toBe(mail.bounce !== null);
}

test("reads or refuses whatever bytes come", async () => {
  const noise = fc.oneof(
    fc.uint8Array({ maxLength: 500 }),
    fc.uint8Array({ maxLength: 500 }).map((bytes) => Buffer.concat([Buffer.from("From: a@b\r\n"), bytes])),
  );
  await fc.assert(
    fc.asyncProperty(noise, async (raw) => {
      const mail = await readOrRefuse(raw);
      if (mail) expectSound(mail);
    }),
    { numRuns: 500 },
  );
});

test("reads or refuses whatever becomes of a mail on its way", async () => {
  await fc.assert(
    fc.asyncProperty(mutated, async (raw) => {
      const mail = await readOrRefuse(raw);
      if (mail) expectSound(mail);
    }),
    { numRuns: 700 },
  );
});

test("loses no line when it parts a text", () => {
  const line = fc.constantFrom(
    "It came.",
    "> old",
    ">> older",
    "",
    "-- ",
    "On 3.11.2025 10:15 Guli Desk <desk@guli.example> wrote:",
    "From: a@b.example",
    "Subject: x",
    "Date: 3.11.2025 10:15",
    "----- Original Message -----",
    "____",
    "Sent from my iPhone",
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const { newText, quoted, signature } = splitText(lines.join("\n"));
      const written = (text: string): string[] =>
        text
          .split("\n")
          .filter((one) => /[^\s_-]/.test(one))
          .toSorted();
      expect(written([newText, quoted, signature].join("\n"))).toEqual(written(lines.join("\n")));
    }),
    { numRuns: 500 },
  );
});

/** Mails that would take minutes or all memory if any step cost the square of its input. The test's own time limit is the measure. */
test.each([
  ["comments in a header", `From: a@b\r\nContent-Type: text/plain; ${"(".repeat(900_000)}\r\n\r\nx`],
  ["encoded words", `From: a@b\r\nSubject: ${"=?utf-8?q?".repeat(90_000)}\r\n\r\nx`],
  ["brackets in addresses", `From: ${"<".repeat(900_000)}\r\n\r\nx`],
  [
    "multiparts whose boundary never comes",
    aMail({ type: "multipart/mixed; boundary=b", body: `--b\r\nContent-Type: multipart/mixed; boundary=z\r\n\r\n${"x".repeat(20_000)}\r\n`.repeat(900) }),
  ],
  ["tags that stay open", aMail({ type: "text/html", body: "<div>".repeat(200_000) })],
  ["end tags of nothing", aMail({ type: "text/html", body: `${"<b>".repeat(5_000)}${"</i>".repeat(200_000)}` })],
  ["lists in lists", aMail({ type: "text/html", body: "<ul><li>".repeat(100_000) })],
  ["tags without end", aMail({ type: "text/html", body: "<a ".repeat(300_000) })],
  ["quotes in quotes", aMail({ type: "text/html", body: "<blockquote type=cite>".repeat(50_000) })],
  [
    "html in hundreds of pieces",
    aMail({ type: "multipart/mixed; boundary=b", body: `--b\r\n\r\nx\r\n${`--b\r\nContent-Type: text/html\r\n\r\n${"<p>x".repeat(20_000)}\r\n`.repeat(200)}` }),
  ],
  ["a text of delimiters", aMail({ body: "--\n".repeat(300_000) })],
  ["a text of header lines", aMail({ body: "From: a@b.example\n".repeat(50_000) })],
  ["a paragraph that flows without end", aMail({ type: "text/plain; format=flowed; delsp=yes", body: "a \r\n".repeat(2_000_000) })],
  ["blanks before a sign", aMail({ body: `${" ".repeat(900_000)}x` })],
])("is not held up by %s", async (_what, raw) => {
  const mail = await readMail(Buffer.from(raw));
  expectSound(mail);
  expect(splitHtml(mail.html ?? "").newHtml.length).toBeLessThan(2_000_000);
});

/** A well-known parser of mail as second opinion, where the two must agree: on sound mails. */
test("reads sound mails as postal-mime does", async () => {
  const word = fc.string({ unit: fc.constantFrom(..."abc где ამა éü,.!"), minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== "");
  const sound = fc.record({ subject: word, name: word, text: word, html: word, file: fc.uint8Array({ minLength: 1, maxLength: 60 }) });
  await fc.assert(
    fc.asyncProperty(sound, async ({ subject, name, text, html, file }) => {
      const encoded = (value: string): string => `=?utf-8?B?${Buffer.from(value).toString("base64")}?=`;
      const raw = aMail({
        fields: [`Subject: ${encoded(subject)}`, `Cc: ${encoded(name)} <cc@shop.example>`, "Date: Mon, 5 Jan 2026 10:00:00 +0400", "Message-ID: <a@b>"],
        type: "multipart/mixed; boundary=m",
        body: multipart(
          "m",
          `Content-Type: multipart/alternative; boundary=a\r\n\r\n${multipart("a", `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(text).toString("base64")}`, `Content-Type: text/html; charset=utf-8\r\n\r\n<p>${html}</p>`)}`,
          `Content-Type: application/pdf\r\nContent-Disposition: attachment; filename="${encoded("ფ.pdf")}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(file).toString("base64")}`,
        ),
      });
      const [ours, theirs] = [await readMail(raw), await PostalMime.parse(raw)];
      const squeeze = (value: string | undefined): string => (value ?? "").replace(/\s+/g, " ").trim();
      expect(squeeze(ours.subject)).toBe(squeeze(theirs.subject));
      expect(squeeze(ours.text)).toBe(squeeze(theirs.text));
      expect(ours.date).toBe(theirs.date);
      expect(squeeze(ours.cc[0]?.name)).toBe(squeeze(theirs.cc?.[0]?.name));
      expect(ours.attachments.map((one) => [one.filename, Buffer.from(one.content)])).toEqual(
        theirs.attachments.map((one) => [one.filename, Buffer.from(one.content as ArrayBuffer)]),
      );
    }),
    { numRuns: 150 },
  );
  expect(addressParser("a@b")).toHaveLength(1);
});
