import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { until } from "../../../../../test/desk.ts";
import { NUMBER, status, whatsappShop, type Shop } from "../../../../../test/platforms/whatsapp-shop.ts";

let it: Shop;
beforeAll(async () => void (it = await whatsappShop()));
afterAll(() => it.close());

describe("what goes out", () => {
  test("is followed until the customer has seen it", async () => {
    const from = "995577000010";
    const id = await it.begin(from);
    const { body } = await it.reply(id, "Good day, it left this morning.");
    await it.delivery(id, body.message.id, ({ state }) => state === "sent");
    const [sent] = it.sentTo(from);
    expect(sent!.body).toMatchObject({
      messaging_product: "whatsapp",
      recipient_type: "individual",
      type: "text",
      text: { body: "Good day, it left this morning." },
    });
    await it.bring(it.channel, status(sent!.id, "sent"));
    await it.bring(it.channel, status(sent!.id, "delivered"));
    await it.delivery(id, body.message.id, ({ state }) => state === "delivered");
    await it.bring(it.channel, status(sent!.id, "read"));
    await it.bring(it.channel, status(sent!.id, "delivered"));
    expect(await it.delivery(id, body.message.id, ({ state }) => state === "seen")).toMatchObject({ state: "seen" });
    expect((await it.messages(id)).find((one) => one.id === body.message.id)).toMatchObject({ seenAt: expect.any(String) });
  });

  const errors = [{ code: 131026, title: "Message undeliverable", message: "Message undeliverable", error_data: { details: "Message Undeliverable." } }];
  test.each([
    ["read", {}, "seen"],
    ["failed", { errors }, "failed"],
  ])("may be %s before we have noted that it left", async (word, more, state) => {
    const from = word === "read" ? "995577000011" : "995577000017";
    const id = await it.begin(from);
    const usual = it.meta.onSent;
    it.meta.onSent = async (sent) => void (await it.bring(it.channel, status(sent.id, word, more)));
    const { body } = await it.reply(id, "One moment, please.");
    expect(await it.delivery(id, body.message.id, (so) => so.state === state)).toMatchObject({ state });
    it.meta.onSent = usual;
  });

  test("that fails after WhatsApp took it is told in Meta's words, and the conversation is open again", async () => {
    const from = "995577000012";
    const id = await it.begin(from);
    const { body } = await it.reply(id, "It is on its way.");
    await it.delivery(id, body.message.id, ({ state }) => state === "sent");
    for (let times = 0; times < 3; times += 1) await it.bring(it.channel, status(it.sentTo(from)[0]!.id, "failed", { errors }));
    const failed = { state: "failed", outcome: "address-unknown", detail: "Message Undeliverable. (131026)" };
    expect(await it.delivery(id, body.message.id, ({ state }) => state === "failed")).toMatchObject(failed);
    expect((await it.conversations(it.channel.id)).find((one) => one.id === id)).toMatchObject({ state: "open" });
    expect((await it.messages(id)).filter(({ activity }) => activity?.code === "delivery-failed")).toHaveLength(1);
  });

  test("carries its quick replies as buttons, or as a list where there are more than three", async () => {
    const from = "995577000013";
    const id = await it.begin(from);
    await it.reply(id, "When shall we bring it?", { quickReplies: ["Today", "Tomorrow"] });
    await until(() => it.sentTo(from).length === 1);
    await it.reply(id, "At what time?", { quickReplies: ["9", "12", "15", "18"] });
    await until(() => it.sentTo(from).length === 2);
    const [few, many] = it.sentTo(from).map(({ body }) => body.interactive!);
    expect(few).toMatchObject({ type: "button", body: { text: "When shall we bring it?" } });
    expect(few!.action.buttons!.map(({ reply }) => reply.title)).toEqual(["Today", "Tomorrow"]);
    expect(many).toMatchObject({ type: "list" });
    expect(many!.action.sections![0]!.rows.map(({ title }) => title)).toEqual(["9", "12", "15", "18"]);
    const pressed = {
      type: "interactive",
      interactive: { type: "button_reply", button_reply: few!.action.buttons![1]!.reply },
      context: { id: it.sentTo(from)[0]!.id },
    };
    await it.bring(it.channel, it.said(pressed, { from }));
    const answers = { kind: "answers", text: "When shall we bring it?" };
    expect((await it.messages(id)).at(-1)).toMatchObject({ extras: [answers, { kind: "pressed", label: "Tomorrow" }] });
  });

  test("with a file is brought to WhatsApp first, as what it can show", async () => {
    const from = "995577000014";
    const id = await it.begin(from);
    const picture = Buffer.from("a bill, scanned");
    const upload = await it.house.app.inject({
      method: "POST",
      url: "/api/v1/attachments?filename=bill.pdf&contentType=application/pdf",
      payload: picture,
      headers: { cookie: it.house.cast.agent.cookie, "x-guli": "1", "content-type": "application/octet-stream" },
    });
    const { body } = await it.reply(id, "Here is your bill.", { attachmentIds: [upload.json().id] });
    await it.delivery(id, body.message.id, ({ state }) => state === "sent");
    const [words, file] = it.sentTo(from);
    expect(words!.body).toMatchObject({ type: "text" });
    expect(file!.body).toMatchObject({ type: "document", document: { filename: "bill.pdf", id: expect.any(String) } });
    expect(
      createHash("sha256")
        .update((it.meta.uploads.at(-1)!.fields["file"] as { content: Buffer }).content)
        .digest("hex"),
    ).toBe(createHash("sha256").update(picture).digest("hex"));
  });

  test("in several pieces goes on after the one that left", async () => {
    const from = "995577000015";
    const id = await it.begin(from);
    const long = ["A first part. ".repeat(290).trim(), "A second part. ".repeat(200).trim()];
    it.meta.fails(new RegExp(`^${NUMBER}/messages$`), { delayMs: 1 }, { status: 503, page: "Service unavailable" });
    const { body } = await it.reply(id, long.join("\n\n"));
    expect(await it.delivery(id, body.message.id, ({ state, attempts }) => state === "queued" && attempts > 0)).toMatchObject({ outcome: "failed" });
    expect(it.sentTo(from)).toHaveLength(1);
    await it.delivery(id, body.message.id, ({ state }) => state === "sent");
    expect(it.sentTo(from).map((one) => one.body.text!.body)).toEqual(long);
  });

  test("waits as long as Meta says, where there was too much of it", async () => {
    const from = "995577000016";
    const id = await it.begin(from);
    const busy = { code: 130429, status: 429, message: "(#130429) Rate limit hit", details: "Cloud API message throughput has been reached." };
    it.meta.fails(new RegExp(`^${NUMBER}/messages$`), { ...busy, headers: { "retry-after": "120" } });
    const { body } = await it.reply(id, "In a moment.");
    const queued = await it.delivery(id, body.message.id, ({ state, attempts }) => state === "queued" && attempts > 0);
    expect(queued).toMatchObject({ outcome: "rate-limited", detail: "Cloud API message throughput has been reached. (130429)" });
    expect(Date.parse(queued.dueAt!) - Date.now()).toBeGreaterThan(100_000);
  });

  test("shows the customer that somebody has seen what they wrote, and is typing", async () => {
    const id = await it.begin("995577000018");
    const { agent } = it.house.cast;
    const shown = () => it.meta.calls.filter(({ fields }) => fields["message_id"] === it.lastId()).map(({ fields }) => fields);
    await agent.call("PUT", `/conversations/${id}/read`, { until: new Date().toISOString() });
    await until(() => shown().length === 1, "the blue ticks");
    await agent.call("PUT", `/conversations/${id}/presence`, { doing: "typing" });
    await until(() => shown().length === 2, "that somebody types");
    await agent.call("PUT", `/conversations/${id}/read`, { until: new Date().toISOString() });
    await agent.call("PUT", `/conversations/${id}/presence`, { doing: "typing" });
    const read = { messaging_product: "whatsapp", status: "read", message_id: it.lastId() };
    expect(shown()).toEqual([read, { ...read, typing_indicator: { type: "text" } }]);
  });

  test("never has the token in an address", () => {
    expect(it.meta.calls.length).toBeGreaterThan(10);
    for (const { url } of it.meta.calls) expect(url).not.toContain(it.meta.token);
  });
});
