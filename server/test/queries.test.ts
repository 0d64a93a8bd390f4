import { afterAll, beforeAll, expect, test } from "vitest";
import { eventsById } from "../src/core/events/reading.ts";
import { newId } from "../src/core/ids.ts";
import { follow } from "../src/rooms/automation/index.ts";
import { countEffort } from "../src/rooms/effort/index.ts";
import { verifyToken } from "../src/rooms/channels/messaging/setups.ts";
import type { TestDesk } from "./desk.ts";
import { quietShop, text, webhook } from "./platforms/whatsapp-shop.ts";
import { countedDesk, type CountedDesk } from "./sql/counting.ts";

/*
 * How many statements the requests take that a desk answers all day. Each is a round trip to the database: one more in the list's page is one more for
 * every agent at every click. A number may be lowered with pride and raised with a reason.
 */

let desk: CountedDesk;
let house: TestDesk;
let chatKey: string;

beforeAll(async () => {
  desk = await countedDesk();
  house = desk.house;
  const { owner } = house.cast;
  chatKey = (await owner.call("POST", "/channels/chat", { name: "On the site", settings: {} })).body.key;
  await owner.call("POST", "/tags", { name: "late parcel" });
});
afterAll(() => desk.close());

const receive: CountedDesk["receive"] = (...mail) => desk.receive(...mail);

const agent = (method: "GET" | "POST" | "PUT" | "PATCH", path: string, body?: unknown) => async () => {
  const { status, body: said } = await house.cast.agent.call(method, path, body);
  expect(status, JSON.stringify(said)).toBe(200);
};

/** The events of the latest twenty messages. */
const latestReceived = async (): Promise<string[]> => {
  const text = "select id from guli.events where workspace_id = $1 and name = 'message.received' order by id desc limit 20";
  return (await house.desk.database.owner.query<{ id: string }>(text, [house.workspaceId])).rows.map(({ id }) => id);
};

/** Who asks is remembered for a moment, so that most requests need no statement for it. */
const hot: { what: string; take: number; because: string; prepare?: () => Promise<() => Promise<unknown>>; work?: () => Promise<unknown> }[] = [
  {
    what: "the first page of the inbox",
    take: 3,
    because: "enter · rows with customer, channel and read mark · commit",
    work: () => agent("GET", "/conversations")(),
  },
  {
    what: "the inbox by what is about to break",
    take: 4,
    because: "enter · those whose promise is due · the others, since the first are fewer than a page · commit",
    work: () => agent("GET", "/conversations?order=breaking")(),
  },
  {
    what: "what was promised in a conversation",
    take: 5,
    because: "enter · conversation · promises · what it waits for · commit",
    prepare: async () => agent("GET", `/conversations/${(await receive("keti@example.com", "promises")).conversationId}/promises`),
  },
  {
    what: "what a customer expected, was asked and answered",
    take: 8,
    because: "enter · conversation · noted · read · asked · stopped · answered elsewhere · commit",
    prepare: async () => agent("GET", `/conversations/${(await receive("nana@example.com", "surveys")).conversationId}/surveys`),
  },
  {
    what: "saying that we wait for somebody else",
    take: 11,
    because: "enter · conversation · rules · promises · answers · wait · hours · the wait · line · event · commit",
    prepare: async () => agent("POST", `/conversations/${(await receive("dato@example.com", "clock")).conversationId}/clock`, { state: "third-party" }),
  },
  { what: "when customers expect an answer", take: 3, because: "enter · own curves · commit", work: () => agent("GET", "/expectations")() },
  { what: "the counts beside the views", take: 3, because: "enter · counts · commit", work: () => agent("GET", "/conversation-counts")() },
  {
    what: "opening a conversation",
    take: 7,
    because: "enter · row · messages with deliveries and files · draft · read mark · the customer's other conversations · commit",
    prepare: async () => agent("GET", `/conversations/${(await receive("nino@example.com", "open")).conversationId}`),
  },
  { what: "searching", take: 6, because: "enter · matches · messages · rows · customers · commit", work: () => agent("GET", "/search?q=book")() },
  {
    what: "a mail of someone new",
    take: 8,
    because: "enter · known mail and thread · sender · customer · address · everything of the message · event · commit",
    work: () => receive("brandt@example.com", "first"),
  },
  {
    what: "a mail that answers in its thread",
    take: 8,
    because: "enter · known mail and thread · sender · conversation · what it refers to · everything of the message · event · commit",
    prepare: async () => {
      await receive("lia@example.com", "thread");
      return () => receive("lia@example.com", "answer", { References: "<thread@example.com>" });
    },
  },
  { what: "a mail that came before", take: 3, because: "enter · known mail · commit", work: () => receive("brandt@example.com", "first") },
  {
    what: "a reply",
    take: 13,
    because:
      "enter · conversation · key · channel · what it answers · levels of the coach · undo window · the reply with all that it moves · the message as shown · the row as shown · the review with its counts · event · commit",
    prepare: async () => {
      const { conversationId, messageId } = await receive("gia@example.com", "reply");
      return agent("POST", `/conversations/${conversationId}/replies`, { body: "It left today.", seenMessageId: messageId, key: newId() });
    },
  },
  {
    what: "what the coach saw in a reply",
    take: 3,
    because: "enter · the review · commit",
    prepare: async () => {
      const { conversationId, messageId } = await receive("nana@example.com", "review");
      const written = { body: "It left today.", seenMessageId: messageId, key: newId() };
      const { body } = await house.cast.agent.call("POST", `/conversations/${conversationId}/replies`, written);
      return agent("GET", `/messages/${body.message.id}/review`);
    },
  },
  {
    what: "a note",
    take: 9,
    because: "enter · conversation · message · mentions · draft · the message and the row as shown · event · commit",
    prepare: async () => agent("POST", `/conversations/${(await receive("tea@example.com", "note")).conversationId}/notes`, { body: "Look at this." }),
  },
  {
    what: "resolving",
    take: 8,
    because: "enter · conversation · conversation · counts · activity · row as shown · event · commit",
    prepare: async () => agent("PATCH", `/conversations/${(await receive("eka@example.com", "resolve")).conversationId}`, { state: "resolved" }),
  },
  {
    what: "tagging",
    take: 8,
    because: "enter · tags · conversation · conversation · activity · row as shown · event · commit",
    prepare: async () => agent("PATCH", `/conversations/${(await receive("ana@example.com", "tag")).conversationId}`, { addTags: ["late parcel"] }),
  },
  {
    what: "noting that one has read",
    take: 5,
    because: "enter · conversation · mark · mention · commit",
    prepare: async () => agent("PUT", `/conversations/${(await receive("ia@example.com", "read")).conversationId}/read`, { until: house.desk.clock.now() }),
  },
  {
    what: "keeping a draft",
    take: 5,
    because: "enter · conversation · draft · draft as shown · commit",
    prepare: async () =>
      agent("PUT", `/conversations/${(await receive("zura@example.com", "draft")).conversationId}/draft`, { body: "Dear Zura", kind: "reply", version: 0 }),
  },
  {
    what: "an answer in the practice room",
    take: 3,
    because: "enter · the attempt with its review · commit",
    work: () => agent("POST", "/practice/attempts", { drillId: "en-courier-wet-parcel", text: "I am sorry." })(),
  },
  {
    what: "the drills with how they went",
    take: 3,
    because: "enter · states by drill · commit",
    work: () => agent("GET", "/practice/drills?language=en")(),
  },
  {
    what: "how practice goes",
    take: 4,
    because: "enter · counts by week, level and rule · whether it is shared · commit",
    work: () => agent("GET", "/practice/progress")(),
  },
  {
    what: "the session, as the app asks at its start",
    take: 5,
    because: "enter · person · workspace · businesses · commit",
    work: () => agent("GET", "/session")(),
  },
  {
    what: "a message by a bot's webhook",
    take: 7,
    because: "enter · known message · sender · where they were · everything of the message · event · commit",
    prepare: async () => {
      const fields = { kind: "telegram", name: "Bot", settings: { receive: "webhook" }, secrets: { token: `7000000:${"x".repeat(35)}` } };
      const { webhookUrl } = (await house.cast.owner.call("POST", "/channels/messaging", fields)).body;
      const { pathname } = new URL(webhookUrl);
      const headers = { "content-type": "application/json", "x-telegram-bot-api-secret-token": verifyToken(house.desk, pathname.split("/").at(-1)!) };
      const say = async (n: number) => {
        const message = { message_id: n, date: 1_700_000_000, chat: { id: 5, type: "private" }, from: { id: 5, first_name: "Malika" }, text: `Salom ${n}` };
        const answer = await house.app.inject({ method: "POST", url: pathname, payload: { update_id: n, message }, headers });
        expect(answer.statusCode, answer.body).toBe(200);
      };
      await say(1);
      return () => say(2);
    },
  },
  {
    what: "a message by WhatsApp, with number and id",
    take: 8,
    because: "as a bot's, and whose the id is that WhatsApp tells beside the number",
    prepare: async () => {
      const { meta, channelUrl } = await quietShop(house);
      const contacts = [{ wa_id: "995599123456", user_id: "GE.1", profile: { name: "Nino" } }];
      const one = (n: number) => ({ from: "995599123456", id: `wamid.${n}`, timestamp: "1760000000", ...text(`Hello ${n}`) });
      const say = (n: number) => meta.brings(channelUrl, webhook({ contacts, messages: [one(n)] }));
      expect(await say(1)).toMatchObject({ status: 200 });
      return () => say(2);
    },
  },
  {
    what: "a message that another system brings",
    take: 14,
    because: "channel · known message, sender, where they were, everything of the message, event · the message as stored, each in a transaction of its own",
    prepare: async () => {
      const fields = { kind: "api", name: "The shop", settings: {}, secrets: {} };
      const { id } = (await house.cast.owner.call("POST", "/channels/messaging", fields)).body;
      const say = (n: number) => agent("POST", `/channels/${id}/messages`, { id: `c-${n}`, from: { id: "u7", name: "Lali" }, text: `Message ${n}` });
      await say(1)();
      return say(2);
    },
  },
  {
    what: "another system that asks for replies, where there are none",
    take: 4,
    because: "enter · channel · replies that wait · commit",
    prepare: async () => {
      const fields = { kind: "api", name: "The shop", settings: {}, secrets: {} };
      return agent("GET", `/channels/${(await house.cast.owner.call("POST", "/channels/messaging", fields)).body.id}/outbox`);
    },
  },
  {
    what: "a form that is filled in",
    take: 18,
    because: "key · form, business · known message, sender, customer, address, everything of the message, where to answer, e-mail, event",
    prepare: async () => {
      const settings = {
        fields: [
          { name: "email", type: "email", label: {} },
          { name: "message", type: "long", label: {} },
        ],
      };
      const { webhookUrl } = (await house.cast.owner.call("POST", "/channels/messaging", { kind: "form", name: "Contact", settings, secrets: {} })).body;
      const fill = async (message: string) => {
        const answer = await house.app.inject({ method: "POST", url: new URL(webhookUrl).pathname, payload: { email: "lali@example.com", message } });
        expect(answer.statusCode, answer.body).toBe(200);
      };
      await fill("one");
      return () => fill("two");
    },
  },
  {
    what: "rules that look at twenty messages and do nothing",
    take: 10,
    because: "enter · events · rules · conversations with customers · what was said last · the messages · settings · business · what rules did lately · commit",
    prepare: async () => {
      const conditions = { match: "all", of: [{ about: "text", within: "message", words: ["refund"], how: "any", whole: true, not: false }] };
      const rule = { name: "Refunds", on: true, when: [{ kind: "fact", fact: "message.received" }], conditions, actions: [{ do: "resolve" }], stops: false };
      expect((await house.cast.lead.call("POST", "/automation/rules", rule)).status).toBe(200);
      for (let n = 0; n < 20; n++) await receive(`rule${n}@example.com`, `rule${n}`);
      const ids = await latestReceived();
      return () => house.desk.transaction(house.workspaceId, async (tx) => follow(tx, await eventsById(tx, ids)));
    },
  },
  {
    what: "counting what twenty messages cost, of nobody anything",
    take: 9,
    because: "enter · events · whose words are still there · the lock · threads · lines · corrections · what they wrote elsewhere · commit",
    prepare: async () => {
      for (let n = 0; n < 20; n++) await receive(`cost${n}@example.com`, `cost${n}`);
      const ids = await latestReceived();
      return () => house.desk.transaction(house.workspaceId, async (tx) => countEffort(tx, (await eventsById(tx, ids)) as Parameters<typeof countEffort>[1]));
    },
  },
  {
    what: "what a conversation cost",
    take: 4,
    because: "enter · conversation · lines · commit",
    prepare: async () => agent("GET", `/conversations/${(await receive("ana@example.com", "cost")).conversationId}/effort`),
  },
  { what: "what cost customers much", take: 4, because: "enter · what is not resolved · sums · commit", work: () => agent("GET", "/effort/high")() },
  {
    what: "a visitor's message in a chat",
    take: 23,
    because: "chat by key, visitor by token, message, and the message as shown, each in a transaction of its own",
    prepare: async () => {
      const post = (path: string, payload: object, token = "") =>
        house.app.inject({ method: "POST", url: `/widget/api/v1${path}`, payload, headers: token ? { authorization: `Bearer ${token}` } : {} });
      const { token } = (await post("/start", { key: chatKey })).json();
      const say = (text: string) => post("/messages", { channelKey: chatKey, key: newId(), text, language: "en", timeZone: null, page: null }, token);
      await say("Hello?");
      return () => say("Is anyone there?");
    },
  },
];

test.each(hot)("$what: $take statements", async ({ take, prepare, work }) => {
  const found = await desk.counted(prepare ? await prepare() : work!);
  expect(found, found.join("\n")).toHaveLength(take);
});
