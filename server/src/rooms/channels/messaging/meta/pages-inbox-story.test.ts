import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { until } from "../../../../../test/desk.ts";
import { ACCOUNT, PAGE, pagesShop, type PagesShop } from "../../../../../test/platforms/pages-shop.ts";
import { recognise } from "../../../customers/index.ts";

/* What people of the business write at Meta itself, in the page's inbox, told of Messenger and of Instagram. */
describe.each(["messenger", "instagram"] as const)("%s", (kind) => {
  let it: PagesShop;
  beforeAll(async () => void (it = await pagesShop(kind)));
  afterAll(() => it.close());

  const bring = (...events: object[]) => it.bring(it.channel, it.webhook(...events));

  test("what a colleague answers at Meta itself stands in the thread, and nobody waits any more; what the desk sent stands there once", async () => {
    const id = await it.begin("1020");
    const ours = { sender: { id: kind === "messenger" ? PAGE : ACCOUNT }, recipient: { id: "1020" } };
    const echo = { ...it.event("1020", {}), ...ours, message: { mid: "m_by_hand", text: "I have seen to it.", is_echo: true, app_id: 26390203743090 } };
    const { body } = await it.reply(id, "Good day!");
    await it.delivery(id, body.message.id, ({ state }) => state === "sent");
    const own = { ...it.event("1020", {}), ...ours, message: { mid: it.sentTo("1020")[0]!.id, text: "Good day!", is_echo: true } };
    await bring(echo, own);
    await bring(echo, own);
    await it.soonerJobs("note-echo");
    const after = await until(async () => {
      const all = await it.messages(id);
      return all.length === 3 ? all : null;
    }, "the answer from elsewhere");
    expect(
      after
        .filter((one) => one.kind === "reply")
        .map((one) => one.text)
        .toSorted(),
    ).toEqual(["Good day!", "I have seen to it."]);
    expect((await it.conversations(it.channel.id)).find((one) => one.id === id)).toMatchObject({ state: "waiting", waitingSince: null });
  });

  test("what a colleague begins at Meta itself with a stranger is kept raw; with somebody whom the desk knows there, it is a conversation", async () => {
    const ours = { sender: { id: kind === "messenger" ? PAGE : ACCOUNT } };
    const begun = (to: string, text: string) => ({
      ...it.event(to, {}),
      ...ours,
      recipient: { id: to },
      message: { mid: `m_first_${to}`, text, is_echo: true },
    });
    const strange = async () => (await it.house.cast.owner.call("GET", `/channels/${it.channel.id}/strange`)).body.rows as { why: string; raw: string }[];
    await bring(begun("1030", "Hello, stranger"));
    expect((await strange())[0]).toMatchObject({ why: "answered elsewhere, to nobody known here", raw: expect.stringContaining("Hello, stranger") });
    expect(await it.conversationsWith(it.channel.id, "1030")).toEqual([]);

    const sender = { kind, address: "1031", scope: it.channel.id, name: "Lali" };
    const lali = await it.house.desk.transaction(it.house.workspaceId, (tx) => recognise(tx, sender));
    await bring(begun("1031", "Your order is here."));
    await bring(begun("1031", "Your order is here."));
    await it.soonerJobs("note-echo");
    const row = await until(async () => (await it.conversationsWith(it.channel.id, "1031"))[0], "the conversation");
    expect(row).toMatchObject({ subject: "Your order is here.", state: "waiting", waitingSince: null, customer: { id: lali.id } });
    expect(await it.messages(row.id)).toMatchObject([{ kind: "reply", personId: null, text: "Your order is here." }]);
    await bring(it.said("1031", "Thank you!"));
    expect((await it.messages(row.id)).map(({ text }) => text)).toEqual(["Your order is here.", "Thank you!"]);
    const reply = await it.reply(row.id, "With pleasure.");
    await it.delivery(row.id, reply.body.message.id, ({ state }) => state === "sent");
  });

  test("the page's own instant reply stands in the thread, and answers nobody", async () => {
    const id = await it.begin("1021");
    const { at } = (await it.messages(id))[0]!;
    const message = { mid: "m_instant", text: "Thank you, we will answer soon.", is_echo: true };
    const sender = { id: kind === "messenger" ? PAGE : ACCOUNT };
    await bring({ sender, recipient: { id: "1021" }, timestamp: Date.parse(at) + 900, message });
    await it.soonerJobs("note-echo");
    const [, instant] = await until(async () => {
      const all = await it.messages(id);
      return all.length === 2 ? all : null;
    }, "the instant reply");
    expect(instant).toMatchObject({ kind: "reply", personId: null, automatic: true });
    const row = (await it.conversations(it.channel.id)).find((one) => one.id === id);
    expect(row).toMatchObject({ state: "open", waitingSince: expect.any(String) });
  });
});
