import { expect, test } from "vitest";
import { aMail } from "../a-mail.ts";
import { readMail } from "../reading.ts";

const block = (name: string): string => `begin 644 ${name}\r\n(270@8V%M92X \r\n\`\r\nend`;

test("takes files out of the text that they were written into", async () => {
  const { text, attachments } = await readMail(aMail({ body: `Here they are.\r\n\r\n${block("../a.txt")}\r\n\r\n${block("")}\r\n\r\nNino` }));
  expect(text).toBe("Here they are.\n\n\n\nNino");
  expect(attachments.map((one) => [one.filename, Buffer.from(one.content).toString()])).toEqual([
    ["a.txt", "It came."],
    ["attachment-2.bin", "It came."],
  ]);
});

test.each([
  ["a sentence", "begin 644 days ago\r\nand end"],
  ["what has no end", "begin 644 a.txt\r\n(270@8V%M92X \r\n`"],
  ["lines that are longer than they say", "begin 644 a.txt\r\n(270@8V%M92X and more of it\r\n`\r\nend"],
])("leaves %s in the text", async (_what, body) => {
  const mail = await readMail(aMail({ body }));
  expect(mail.text).toBe(body.replaceAll("\r", ""));
  expect(mail.attachments).toEqual([]);
});

test("leaves what would be files without end", async () => {
  const { text, attachments } = await readMail(aMail({ body: `${block("a.txt")}\r\n`.repeat(2_000) }));
  expect(attachments).toHaveLength(50);
  expect(text).toContain("begin 644");
});
