import { connect } from "node:net";
import { createTransport } from "nodemailer";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort } from "../../../../test/mail/dovecot.ts";
import { letter, mailHouse, type MailHouse } from "../../../../test/mail/house.ts";

type Refused = { code: string; responseCode: number; message: string };

let house: MailHouse;
let port: number;
let inbound: string;
beforeAll(async () => {
  port = await freePort();
  house = await mailHouse({ GULI_SMTP_RECEIVER_PORT: String(port), GULI_MAX_MAIL_BYTES: "100000" });
  await house.startMail();
  inbound = (await house.connect("hello@books.test", {})).inboundAddress;
});
afterAll(() => house?.close());

async function send(to: string | string[], raw: string, size?: number): Promise<"taken" | Refused> {
  const transport = createTransport({ host: "127.0.0.1", port, secure: false, ignoreTLS: true });
  try {
    await transport.sendMail({ envelope: { from: "brandt@example.com", to, ...(size !== undefined && { size }) }, raw });
    return "taken";
  } catch (cause) {
    return cause as Refused;
  } finally {
    transport.close();
  }
}

test("mail to the address of a mailbox is stored, once, whatever the domain says", async () => {
  const raw = letter({ Subject: "By SMTP" });
  expect(await send(inbound, raw)).toBe("taken");
  expect(await send(inbound.replace(/@.*/, "@anything.example").toUpperCase(), raw)).toBe("taken");
  expect((await house.conversations()).filter((one) => one.subject === "By SMTP")).toHaveLength(1);
});

test("an unknown address is refused by itself, and the others get theirs", async () => {
  expect(await send("nobody@books.test", letter({}))).toMatchObject({ responseCode: 550 });
  expect(await send("in-00000000000000000000@books.test", letter({}))).toMatchObject({ responseCode: 550 });
  expect(await send(["nobody@books.test", inbound], letter({ Subject: "To one of two" }))).toBe("taken");
  await house.about("To one of two");
});

test("what is too large is refused for good, announced or not", async () => {
  expect(await send(inbound, letter({ Subject: "Huge" }, "meow ".repeat(30_000)))).toMatchObject({ responseCode: 552 });
  expect(await send(inbound, letter({ Subject: "Huge" }), 1_000_000)).toMatchObject({ code: "EMESSAGE", message: expect.stringContaining("100000") });
  expect((await house.conversations()).some((one) => one.subject === "Huge")).toBe(false);
});

test("while our database is away the sender is asked to come back, and then it is taken", async () => {
  const { desk } = house;
  const { transaction } = desk;
  await house.about("By SMTP");
  desk.transaction = () => Promise.reject(new Error("the database is away"));
  const raw = letter({ Subject: "Twice tried" });
  expect(await send(inbound, raw)).toMatchObject({ responseCode: 451 });
  desk.transaction = transaction;
  expect(await send(inbound, raw)).toBe("taken");
  await house.about("Twice tried");
});

test("without a key of its own it offers neither encryption nor a sign-in", async () => {
  const offered = await ehlo(port);
  expect(offered).toContain("SIZE 100000");
  expect(offered).not.toMatch(/STARTTLS|AUTH/);
  const transport = createTransport({ host: "127.0.0.1", port, requireTLS: true });
  await expect(transport.sendMail({ envelope: { from: "brandt@example.com", to: inbound }, raw: letter({}) })).rejects.toThrow();
  transport.close();
});

test("a port in use is said in a line that names the setting", async () => {
  await expect(house.startMail()).rejects.toThrow(/GULI_SMTP_RECEIVER_PORT: port \d+ is in use/);
});

async function ehlo(at: number): Promise<string> {
  const socket = connect(at, "127.0.0.1");
  let heard = "";
  for await (const data of socket) {
    if (heard === "") socket.write("EHLO test\r\n");
    heard += String(data);
    if (/^250 /m.test(heard)) break;
  }
  return heard;
}
