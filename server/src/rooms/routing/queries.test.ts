import { afterAll, beforeAll, expect, test } from "vitest";
import { countedDesk, type CountedDesk } from "../../../test/sql/counting.ts";

/* How many statements the questions take that are asked again and again while a queue is looked at; beside server/test/queries.test.ts. */

let desk: CountedDesk;
let conversationId: string;
beforeAll(async () => {
  desk = await countedDesk();
  ({ conversationId } = await desk.receive("brandt@example.com", "queue"));
});
afterAll(() => desk.close());

const lead = (path: string) => async () => expect((await desk.house.cast.lead.call("GET", path)).status).toBe(200);

test.each([
  [
    "the queue, as a lead's page asks every few seconds",
    14,
    "enter · settings, rules and people of the routing · business · people · loads · queue · rows as shown · who knows them · who was promised · who gave back · lengths · commit",
    () => lead("/routing/queue"),
  ],
  [
    "why nobody has a conversation",
    15,
    "enter · conversation · decisions · place · settings, rules and people of the routing · business · people · loads · who knows them · who was promised · who gave back · those before · commit",
    () => lead(`/conversations/${conversationId}/routing`),
  ],
] as const)("%s: %i statements", async (_what, take, _because, ask) => {
  // Who asks is remembered for a moment.
  await ask()();
  const statements = await desk.counted(ask());
  expect(statements, statements.join("\n")).toHaveLength(take);
});
