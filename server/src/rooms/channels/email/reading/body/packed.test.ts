import { expect, test } from "vitest";
import { aMail, multipart } from "../a-mail.ts";
import { readMail } from "../reading.ts";

const number = (value: number): Buffer => Buffer.from(Uint32Array.of(value).buffer);

/** An attribute of TNEF: of the message or of a file, what it says, its length, and a checksum that nobody reads. */
function attribute(id: number, value: Buffer): Buffer {
  return Buffer.concat([Buffer.from([id === 0x9003 || id === 0x800c ? 1 : 2]), number(id), number(value.length), value, Buffer.alloc(2)]);
}

/** MAPI properties whose values say their own length. */
function mapi(...values: [id: number, type: number, value: Buffer][]): Buffer {
  const each = values.map(([id, type, value]) =>
    Buffer.concat([number(((id << 16) | type) >>> 0), number(1), number(value.length), value, Buffer.alloc(-value.length & 3)]),
  );
  return Buffer.concat([number(values.length), ...each]);
}

const uncompressed = (rtf: string): Buffer => Buffer.concat([number(rtf.length + 12), number(rtf.length), Buffer.from("MELA"), number(0), Buffer.from(rtf)]);

const bill = [attribute(0x9002, Buffer.alloc(14)), attribute(0x8010, Buffer.from("README\0")), attribute(0x800f, Buffer.from("%PDF"))];
const named = attribute(
  0x9005,
  mapi([0x3707, 0x1f, Buffer.from("ჩეკი.pdf\0", "utf16le")], [0x370e, 0x1e, Buffer.from("application/pdf\0")], [0x3712, 0x1f, Buffer.from("bill@shop\0")]),
);

function withPacked(parts: Buffer[], words = ""): Buffer {
  const packed = Buffer.concat([number(0x223e9f78), Buffer.alloc(2), ...parts]).toString("base64");
  const file = `Content-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\n${packed}`;
  return aMail({ type: "multipart/mixed; boundary=b", body: words === "" ? multipart("b", file) : multipart("b", `\r\n${words}`, file) });
}

test("takes the files out of Outlook's winmail.dat", async () => {
  const { text, attachments } = await readMail(withPacked([...bill, named, ...bill], "It came."));
  expect(text).toBe("It came.");
  expect(attachments.map(({ filename, contentType, contentId, content }) => [filename, contentType, contentId, Buffer.from(content).toString()])).toEqual([
    ["ჩეკი.pdf", "application/pdf", "bill@shop", "%PDF"],
    ["README", "application/octet-stream", null, "%PDF"],
  ]);
});

test.each([
  ["its text", attribute(0x800c, Buffer.from("It came.\0")), null],
  ["its text among the properties", attribute(0x9003, mapi([0x1000, 0x1f, Buffer.from("It came.\0", "utf16le")])), null],
  ["its html", attribute(0x9003, mapi([0x1013, 0x102, Buffer.from("<p>It <b>came</b>.</p>")])), "<p>It <b>came</b>.</p>"],
  ["its text written as Outlook alone writes", attribute(0x9003, mapi([0x1009, 0x102, uncompressed("{\\rtf1\\ansi It {\\b came}.\\par}")])), null],
])("reads %s where the mail has no other", async (_what, body, html) => {
  const alone = await readMail(withPacked([body]));
  expect([alone.text, alone.html, alone.attachments.map((one) => one.filename)]).toEqual(["It came.", html, ["winmail.dat"]]);
  expect((await readMail(withPacked([body], "Beside."))).text).toBe("Beside.");
});

test.each([
  ["what only Outlook can open", [attribute(0x9002, Buffer.alloc(14)), named]],
  ["what ends too early", [Buffer.concat(bill).subarray(0, 40)]],
  ["nothing at all", []],
  ["properties without end", [attribute(0x9003, number(0xffffffff))]],
])("keeps a winmail.dat with %s as it is", async (_what, parts) => {
  expect((await readMail(withPacked(parts, "It came."))).attachments.map((one) => one.filename)).toEqual(["winmail.dat"]);
});
