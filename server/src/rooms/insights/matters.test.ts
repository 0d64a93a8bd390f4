import { afterAll, beforeAll, expect, test } from "vitest";
import { testDesk, type TestDesk } from "../../../test/desk.ts";

let it: TestDesk;
beforeAll(async () => {
  it = await testDesk();
});
afterAll(() => it.close());

const agent = (...call: Parameters<TestDesk["cast"]["agent"]["call"]>) => it.cast.agent.call(...call);
const visit = async (whom: object, mood: string, what: string) =>
  (await agent("POST", "/logged-contacts", { way: "visit", whom, what, mood, then: "open" })).body.conversation;

test("each matter stands in one line, the latest first, with the worst mood there was", async () => {
  const { id } = (await agent("POST", "/customers", { name: "Nana Kiknadze" })).body;
  const first = await visit({ customerId: id }, "angry", "Charged twice");
  const second = await visit({ customerId: id }, "calm", "Asked for the price");
  const { rows } = (await agent("GET", `/customers/${id}/matters`)).body;
  expect(rows.map((row: { conversationId: string }) => row.conversationId)).toEqual([second.id, first.id]);
  expect(rows[1]).toMatchObject({ channelKind: "visit", mood: "angry", broken: 0, effort: 0, steps: 0, satisfaction: null, recovery: null });
  expect(rows[0].mood).toBe("calm");
});

test("it is their story alone; who was joined into them has the same one, and spam is nobody's", async () => {
  const { id } = (await agent("POST", "/customers", { name: "Dato Beridze" })).body;
  const { id: other } = (await agent("POST", "/customers", { name: "D. Beridze" })).body;
  const [one, two, three] = [
    await visit({ customerId: id }, "calm", "One"),
    await visit({ customerId: other }, "calm", "Two"),
    await visit({ customerId: id }, "calm", "Three"),
  ];
  await agent("PATCH", `/conversations/${three.id}`, { spam: true });
  await agent("POST", `/customers/${id}/joins`, { otherId: other });
  for (const who of [id, other]) {
    const { rows } = (await agent("GET", `/customers/${who}/matters`)).body;
    expect(rows.map((row: { conversationId: string }) => row.conversationId).toSorted()).toEqual([one.id, two.id].toSorted());
  }
});

test("nobody has no story", async () => {
  expect((await agent("GET", "/customers/01900000-0000-7000-8000-000000000000/matters")).body.code).toBe("customer.not-found");
});
