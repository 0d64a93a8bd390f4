import { expect, test } from "vitest";
import { aMail } from "../a-mail.ts";
import { readMail } from "../reading.ts";

test.each([
  ["base64", "base64", Buffer.from("Она пришла.").toString("base64"), "Она пришла."],
  ["base64 with padding in each line", "base64", "0J7QvdCwIA==\r\n0L/RgNC40YjQu9CwLg==", "Она пришла."],
  ["base64 with a list's footer", "base64", `${Buffer.from("Она пришла.").toString("base64")}\r\n\r\n_____\r\nTalk mailing list\r\n`, /^Она пришла\./],
  [
    "base64 with a footer longer than itself",
    "base64",
    `${Buffer.from("Она пришла.").toString("base64")}\r\n\r\n_____\r\nthe buyers mailing list\r\nhow to leave it\r\nwhom to ask for help\r\n`,
    /^Она пришла\./,
  ],
  ["plain text that is called base64", "base64", "It came, and I am glad that it did.", "It came, and I am glad that it did."],
  ["words alone that are called base64", "base64", "where is my parcel\r\nit was due yesterday", "where is my parcel\nit was due yesterday"],
  ["quoted-printable", "quoted-printable", "=D0=9E=D0=BD=D0=B0 =\r\n=D0=BF=D1=80=D0=B8=D1=88=D0=BB=D0=B0.", "Она пришла."],
  ["quoted-printable with flaws", "Quoted-Printable", "a=3db =ZZ c= \r\nd=", "a=b =ZZ cd"],
  ["uuencode", "x-uuencode", "begin 644 a.txt\r\n(270@8V%M92X \r\n`\r\nend", "It came."],
  ["uuencoded lines alone", "x-uuencode", "(270@8V%M92X \r\n`\r\n", "It came."],
  ["plain text that is called uuencoded", "x-uuencode", "IT CAME, AND I AM GLAD.", "IT CAME, AND I AM GLAD."],
  ["nothing that is known", "x-strange", "It came.", "It came."],
])("decodes %s", async (_what, encoding, body, text) => {
  const mail = await readMail(aMail({ fields: [`Content-Transfer-Encoding: ${encoding}`], body }));
  if (typeof text === "string") expect(mail.text).toBe(text);
  else expect(mail.text).toMatch(text);
});
