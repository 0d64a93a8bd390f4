import { createHash } from "node:crypto";
import fc from "fast-check";
import MailComposer from "nodemailer/lib/mail-composer/index.js";
import { expect, test } from "vitest";
import { compose, type Letter } from "./composing.ts";
import { readMail } from "./reading/index.ts";

const words: Record<string, string[]> = {
  en: ["Your", "book", "left", "this", "morning", "#1042,", "it’s", "free;", "café", "don't", "From", "."],
  ka: ["თქვენი", "წიგნი", "დღეს", "დილით", "გაიგზავნა,", "გმადლობთ", "ლოდინისთვის!", "№5", "„ვეფხისტყაოსანი“"],
  uz: ["Kitobingiz", "bugun", "ertalab", "joʻnatildi,", "oʻzbekcha", "gʻalaba", "rahmat!", "soʻm"],
  ru: ["Ваша", "книга", "ушла", "сегодня", "утром,", "спасибо", "за", "терпение!", "«Мастер", "и", "Маргарита»", "ё"],
};
const extras = ["https://books.test/a?b=1&c=%D0%B0", "🙂", "👩‍👧", "50%", "=3D", "<b>not bold</b>", "&amp;", "\u202bעברית\u202c", "x".repeat(1200)];

/** What agents write: paragraphs and lines of words, with addresses, emoji and marks in between; no quotes of their own. */
const writing = fc.constantFrom("en", "ka", "uz", "ru").chain((language) => {
  const word = fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...words[language]!) }, { weight: 1, arbitrary: fc.constantFrom(...extras) });
  const line = fc.array(word, { minLength: 1, maxLength: 30 }).map((all) => all.join(" "));
  const paragraph = fc.array(line, { minLength: 1, maxLength: 4 }).map((all) => all.join("\n"));
  return fc.record({
    language: fc.constant(language),
    text: fc.array(paragraph, { minLength: 1, maxLength: 4 }).map((all) => all.join("\n\n")),
    subject: line,
  });
});

const letterFrom = ({ language, text, subject }: { language: string; text: string; subject: string }, more: Partial<Letter> = {}): Letter => ({
  from: { name: "თბილისის წიგნები", address: "hello@books.test" },
  to: ["brandt@example.com"],
  cc: [],
  subject: subject.slice(0, 200),
  text,
  signature: "Nino\nTbilisi Books, Rustaveli 1",
  answers: { text: "Where is it?\n\n> I asked before", createdAt: "2026-11-02T06:00:00.000Z", author: "Mr Brandt" },
  language,
  timeZone: "Asia/Tbilisi",
  references: ["one@example.com", "two@example.com"],
  messageId: "reply@books.test",
  files: [],
  automatic: false,
  ...more,
});

const raw = (letter: Letter): Promise<Buffer> => new MailComposer(compose(letter)).compile().build();
const bare = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();

test("what the agent wrote is what the customer's side reads as newly written, in four languages", async () => {
  await fc.assert(
    fc.asyncProperty(writing, async (written) => {
      const mail = await readMail(await raw(letterFrom(written)));
      expect(bare(mail.newText)).toBe(bare(written.text));
      expect(mail.text).toContain("-- \nNino\nTbilisi Books, Rustaveli 1");
      expect(mail.text).toContain("> Where is it?\n>\n> > I asked before");
      expect(mail.html ?? "").not.toContain("<b>");
      expect(mail).toMatchObject({
        kind: "message",
        messageId: "reply@books.test",
        inReplyTo: "two@example.com",
        references: ["one@example.com", "two@example.com"],
      });
    }),
    { numRuns: 150 },
  );
});

test("it is a multipart of a plain part and the same as HTML, in lines that every server takes", async () => {
  await fc.assert(
    fc.asyncProperty(writing, async (written) => {
      const bytes = await raw(letterFrom(written));
      const text = bytes.toString("latin1");
      expect(text).toMatch(/^Content-Type: multipart\/alternative;/m);
      expect(text.match(/^Content-Type: text\/(plain|html); charset=utf-8/gm)).toHaveLength(2);
      expect(text.split(/\r?\n/).every((line) => line.length <= 998)).toBe(true);
      expect([...bytes].every((byte) => byte < 128)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test("files arrive as they were, under their names", async () => {
  const files = [
    { filename: "ინვოისი №5.pdf", contentType: "application/pdf", content: Buffer.from(Array.from({ length: 70_000 }, (_, n) => n % 256)) },
    { filename: "счёт-фактура.txt", contentType: "text/plain", content: Buffer.from("line\n.\n..dots\nFrom here\n") },
    { filename: 'a "quoted"; name.png', contentType: "image/png", content: Buffer.alloc(0) },
  ];
  const mail = await readMail(await raw(letterFrom({ language: "ka", text: "აი, ფაილები.", subject: "ფაილები" }, { files })));
  const hash = (content: Uint8Array) => createHash("sha256").update(content).digest("hex");
  expect(
    mail.attachments.map(({ filename, contentType, content, inline }) => ({
      filename: filename.replaceAll(/["_]/g, ""),
      contentType,
      hash: hash(content),
      inline,
    })),
  ).toEqual(
    files.map(({ filename, contentType, content }) => ({ filename: filename.replaceAll(/["_]/g, ""), contentType, hash: hash(content), inline: false })),
  );
});

test("whatever stands in a name, a subject or an id, no header can be added", async () => {
  const nasty = fc.string({
    unit: fc.oneof(
      fc.constantFrom("\r", "\n", "\0", ":", "<", ">", '"', ",", ";", "\u2028", "Bcc: eve@evil.test", "ნ"),
      fc.string({ minLength: 1, maxLength: 1 }),
    ),
    maxLength: 40,
  });
  await fc.assert(
    fc.asyncProperty(nasty, nasty, nasty, async (name, subject, id) => {
      const bytes = await raw(
        letterFrom(
          { language: "en", text: "Hello", subject },
          {
            from: { name: `${name}\r\nBcc: eve@evil.test`, address: "hello@books.test" },
            subject: `${subject}\nX-Evil: yes`,
            references: [`${id}\r\nX-Evil: yes`],
          },
        ),
      );
      const head = bytes.toString("utf8").split("\r\n\r\n")[0]!;
      const names = head.split(/\r\n(?![ \t])/).map((line) => line.split(":")[0]!.toLowerCase());
      expect(names.toSorted()).toEqual(["content-type", "date", "from", "in-reply-to", "message-id", "mime-version", "references", "subject", "to"]);
      expect(bytes.toString("utf8").match(/^To: (.*?)\r?$/m)![1]).toBe("brandt@example.com");
    }),
    { numRuns: 200, examples: ["\u2028", "\u2029", "\u00a0", "\u3000"].map((space) => ["", "", `${"Bcc: eve@evil.test".repeat(3)}${space}`]) },
  );
});

test("an automatic mail does not say again what came in, however it answers", async () => {
  const mail = await readMail(await raw(letterFrom({ language: "en", text: "We have it.", subject: "Hello" }, { automatic: true })));
  expect(mail).toMatchObject({ subject: "Re: Hello", inReplyTo: "two@example.com" });
  for (const part of [mail.text, mail.html ?? ""]) {
    expect(part).toContain("We have it.");
    expect(part).not.toMatch(/Where is it|Brandt|blockquote/);
  }
});

test("an automatic mail says so, so that no robot answers it", async () => {
  const mail = await readMail(await raw(letterFrom({ language: "en", text: "We have it.", subject: "Hello" }, { automatic: true })));
  expect(mail.headers).toMatchObject({ autoSubmitted: "auto-replied", precedence: "auto_reply", autoResponseSuppress: "All" });
  expect(mail.kind).toBe("auto-reply");
});

test("what the desk says by itself calls links to its own pages by their names; what leads elsewhere is always to be seen", () => {
  const text = "How was it?\n\n5 – <very> good: https://desk.test/survey/x?a=5\nMore: https://elsewhere.test/y\nFake: https://desk.test.evil/z";
  const given = letterFrom({ language: "en", text, subject: "Hello" }, { automatic: true, home: "https://desk.test", signature: "" });
  const html = String(compose(given).html);
  expect(html).toContain('<a href="https://desk.test/survey/x?a=5">5 – &#60;very&#62; good</a>');
  expect(html).toContain('More: <a href="https://elsewhere.test/y">https://elsewhere.test/y</a>');
  expect(html).toContain('Fake: <a href="https://desk.test.evil/z">https://desk.test.evil/z</a>');
  expect(String(compose({ ...given, automatic: false }).html)).toContain(">https://desk.test/survey/x?a=5</a>");
});
