import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../src/core/ids.ts";
import { countedDesk, type CountedDesk } from "./sql/counting.ts";

/* How many statements it takes to see and take over steps, and to know what was given; see queries.test.ts. */

let desk: CountedDesk;
beforeAll(async () => {
  desk = await countedDesk();
});
afterAll(() => desk.close());

const agent = (method: "GET" | "POST", path: string, body?: unknown) => async () => {
  const { status, body: said } = await desk.house.cast.agent.call(method, path, body);
  expect(status, JSON.stringify(said)).toBe(200);
};
const receive: CountedDesk["receive"] = (...mail) => desk.receive(...mail);

const hot: { what: string; take: number; because: string; prepare?: () => Promise<() => Promise<unknown>>; work?: () => Promise<unknown> }[] = [
  {
    what: "what we took over in a conversation",
    take: 5,
    because: "enter · conversation · steps · settings · commit",
    prepare: async () => agent("GET", `/conversations/${(await receive("tea@example.com", "steps")).conversationId}/steps`),
  },
  {
    what: "what a customer has given already",
    take: 3,
    because: "enter · what they wrote, with files · commit",
    prepare: async () => {
      await receive("lado@example.com", "known");
      return agent("GET", `/customers/${(await desk.house.cast.agent.call("GET", "/customers")).body.rows[0].id}/known`);
    },
  },
  {
    what: "taking something over",
    take: 19,
    because:
      "enter · conversation · key · steps · settings · the step · conversation, rules, promises, answers, wait and hours · the wait and why · line · who is told, in which language · business · event · commit",
    prepare: async () =>
      agent("POST", `/conversations/${(await receive("vano@example.com", "take-over")).conversationId}/steps`, {
        title: "Ring the courier",
        dueAt: "2100-01-01T00:00:00Z",
        key: newId(),
      }),
  },
  {
    what: "one's steps",
    take: 6,
    because: "enter · one's teams · steps · their conversations · how many are late · commit",
    work: () => agent("GET", "/steps")(),
  },
];

test.each(hot)("$what: $take statements", async ({ take, prepare, work }) => {
  const found = await desk.counted(prepare ? await prepare() : work!);
  expect(found, found.join("\n")).toHaveLength(take);
});
