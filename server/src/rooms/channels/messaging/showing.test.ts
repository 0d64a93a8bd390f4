import { afterAll, beforeAll, expect, test } from "vitest";
import { until } from "../../../../test/desk.ts";
import { text, whatsappShop, type Shop } from "../../../../test/platforms/whatsapp-shop.ts";

let it: Shop;
beforeAll(async () => void (it = await whatsappShop()));
afterAll(() => it?.close());

test("that a message was read, and that somebody types, is shown to the customer with the platform's own id of what they wrote", async () => {
  const id = await it.begin("995577000777", text("Is anyone there?"));
  const wamid = it.lastId();
  const { agent } = it.house.cast;
  const signs = () =>
    it.meta.calls
      .filter(({ fields }) => fields["status"] === "read")
      .map(({ fields: { status, message_id, typing_indicator } }) => ({ status, message_id, typing_indicator }));
  await agent.call("PUT", `/conversations/${id}/read`, { until: it.house.desk.clock.now() });
  await until(() => signs().length === 1, "the two ticks");
  for (const doing of ["viewing", "typing", "typing", "typing"]) await agent.call("PUT", `/conversations/${id}/presence`, { doing });
  await until(() => signs().length === 2, "the sign that somebody types");
  expect(signs()).toEqual([
    { status: "read", message_id: wamid, typing_indicator: undefined },
    { status: "read", message_id: wamid, typing_indicator: { type: "text" } },
  ]);
});
