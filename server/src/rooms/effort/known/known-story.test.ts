import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../../../core/ids.ts";
import { testDesk, until, type TestDesk } from "../../../../test/desk.ts";

/* Keti gave her order number in a chat in spring and her new telephone number today: nobody asks her for either again. */

let house: TestDesk;
let inbound: string;
beforeAll(async () => {
  house = await testDesk();
  const { body } = await house.cast.owner.call("POST", "/channels/email", {
    name: "Books",
    settings: { address: "hello@books.test", senderName: "Books", imap: null, smtp: null },
  });
  inbound = new URL(body.inboundUrl).pathname;
});
afterAll(() => house.close());

let count = 0;
async function mail(from: string, text: string, automatic = false): Promise<{ conversationId: string; customerId: string }> {
  count += 1;
  const subject = `Matter ${count}`;
  const raw = [
    `From: Keti <${from}>`,
    "To: hello@books.test",
    `Subject: ${subject}`,
    `Message-ID: <${newId()}@mail.test>`,
    ...(automatic ? ["Auto-Submitted: auto-replied"] : []),
    "Content-Type: text/plain; charset=utf-8",
    "",
    text,
  ].join("\r\n");
  const answer = await house.app.inject({ method: "POST", url: inbound, payload: raw, headers: { "content-type": "message/rfc822" } });
  expect(answer.statusCode, answer.body).toBe(200);
  const { rows } = (await house.cast.agent.call("GET", "/conversations?view=all")).body;
  const row = rows.find((one: any) => one.subject === subject);
  return { conversationId: row?.id, customerId: row?.customer.id };
}
const known = async (customerId: string) => (await house.cast.light.call("GET", `/customers/${customerId}/known`)).body;

test("what was given in any matter is known, the latest first, with where it stands", async () => {
  const first = await mail("keti@example.com", "Where is order 48213? I live at 14 Baker Street, London");
  const second = await mail("keti@example.com", "Call me: +995 555 123 456. Order 48213 again!");
  await mail("keti@example.com", "I am away until 12 March", true);
  await mail("somebody@example.com", "My order is 99999");
  expect(second.customerId).toBe(first.customerId);
  const { rows, read } = await known(first.customerId);
  expect(read).toBe(2);
  expect(rows.map((row: any) => `${row.thing} ${row.value}`)).toEqual(["phone +995 555 123 456", "number 48213", "address 14 Baker Street, London"]);
  expect(rows[1].from.conversationId).toBe(second.conversationId);
  expect(rows[2].from.conversationId).toBe(first.conversationId);
});

test("who was joined into another is known with them; nobody is no customer", async () => {
  const one = await mail("lali@example.com", "Parcel RR123456789GE is missing");
  const other = await mail("lali@work.test", "My order is 55123");
  await house.cast.agent.call("POST", `/customers/${one.customerId}/joins`, { otherId: other.customerId });
  await until(async () => (await known(one.customerId)).rows.length === 2, "what both gave");
  expect((await house.cast.agent.call("GET", `/customers/${newId()}/known`)).body.code).toBe("customer.not-found");
});
