import { createHmac } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LALI, startViber, type ViberPlatform } from "../../../../../test/platforms/viber.ts";
import { messagingHouse, type MessagingHouse } from "../../../../../test/platforms/house.ts";
import { until } from "../../../../../test/desk.ts";

let viber: ViberPlatform;
let house: MessagingHouse;
beforeAll(async () => {
  viber = await startViber(() => house.reach);
  house = await messagingHouse({ GULI_VIBER_API_URL: viber.url, GULI_PUBLIC_URL: "https://desk.test" });
});
afterAll(async () => {
  await house?.close();
  await viber?.close();
});

const fields = (token: string) => ({ kind: "viber", name: "Viber", settings: { senderName: "Tbilisi Books" }, secrets: { token } });

/** A bot that is connected and called. */
async function bot(): Promise<{ token: string; id: string; path: string }> {
  const token = viber.addBot();
  const channel = await house.connect(fields(token));
  await until(() => viber.webhookOf(token) === channel.webhookUrl, "the webhook");
  return { token, id: channel.id, path: new URL(channel.webhookUrl!).pathname };
}

test("connecting tells Viber where to call us, and the page of channels what the bot is called", async () => {
  const { token, id } = await bot();
  expect(viber.toldOf(token)).toEqual(expect.arrayContaining(["delivered", "seen", "failed", "subscribed", "unsubscribed"]));
  expect(await until(async () => (await house.channel(id)).account)).toBe("Tbilisi Books");
  expect(await house.channel(id)).toMatchObject({ kept: ["token"], health: { state: "well" } });
  expect(JSON.stringify(await house.channel(id))).not.toContain(token);
});

test("the same bot is connected once", async () => {
  const { token, id } = await bot();
  const again = () => house.cast.owner.call("POST", "/channels/messaging", { ...fields(token), name: "Again" });
  expect(await again()).toMatchObject({ status: 409, body: { code: "channel.account-taken" } });
  await house.cast.owner.call("PUT", `/channels/messaging/${id}`, { on: false, fields: fields(token) });
  expect((await again()).status).toBe(200);
});

test("a customer writes, is answered with buttons and a picture, and every step of the answer is seen", async () => {
  const { token, id } = await bot();
  const written = await viber.says(
    token,
    { type: "text", text: "სად არის ჩემი წიგნი?" },
    { id: "4912661846655238145", at: Date.parse("2026-11-22T09:00:00.123Z") },
  );
  expect(written).toBe(200);
  await viber.says(token, { type: "text", text: "სად არის ჩემი წიგნი?" }, { id: "4912661846655238145" });
  const talk = await house.about("სად არის ჩემი წიგნი?", id);
  expect(talk).toMatchObject({ customer: { name: "Lali Kvirikashvili" }, channel: { kind: "viber" } });
  expect(await house.messages(talk.id)).toHaveLength(1);

  const picture = Buffer.from("a picture of a book");
  const attachmentId = await house.upload("shelf.jpg", "image/jpeg", picture);
  const reply = await house.reply(talk.id, "ახლავე ვნახავთ <3", { attachmentIds: [attachmentId], quickReplies: ["კარგი", "A & B"] });
  await house.delivered(talk.id, reply.id, "sent");
  const [words, file] = viber.sent.filter((one) => one.token === token);
  expect(words!.body).toMatchObject({ receiver: LALI.id, type: "text", text: "ახლავე ვნახავთ <3", sender: { name: "Tbilisi Books" } });
  expect(words!.body["keyboard"].Buttons).toMatchObject([{ ActionBody: "კარგი" }, { ActionBody: "A & B", Text: "A &amp; B" }]);
  expect(file).toMatchObject({ body: { type: "picture" }, media: { status: 200, type: "image/jpeg", bytes: picture } });

  for (const { messageToken } of [words!, file!]) await viber.calls(token, { event: "delivered", message_token: messageToken, user_id: LALI.id });
  await house.delivered(talk.id, reply.id, "delivered");
  for (const { messageToken } of [words!, file!]) await viber.calls(token, { event: "seen", message_token: messageToken, user_id: LALI.id });
  await viber.calls(token, { event: "delivered", message_token: words!.messageToken, user_id: LALI.id });
  expect((await house.delivered(talk.id, reply.id, "seen")).seenAt).not.toBeNull();
});

test("pictures are fetched while their address holds; afterwards the message says that they are gone", async () => {
  const { token, id } = await bot();
  const [here, over] = [viber.media(Buffer.from("torn page"), "image/jpeg"), viber.media(Buffer.from("x"), "image/jpeg")];
  viber.expire(over);
  const at = Date.now() - 60_000;
  await viber.says(token, { type: "picture", text: "It came torn", media: here, file_name: "torn.jpg", size: 9 }, { at });
  await viber.says(token, { type: "picture", media: over, file_name: "late.jpg", size: 9 }, { at: at + 1000 });
  const talk = await house.about("It came torn", id);
  const files = await until(async () => {
    const all = (await house.messages(talk.id)).flatMap((one) => one.attachments);
    return all.length === 2 && all.every(({ state }) => state !== "fetching") && all;
  }, "the files");
  expect(files).toMatchObject([
    { filename: "torn.jpg", state: "here", size: 9, contentType: "image/jpeg" },
    { filename: "late.jpg", state: "missing", trouble: "expired" },
  ]);
});

test("what Viber brings late or in another order stands where it was said", async () => {
  const { token, id } = await bot();
  const at = Date.now() - 3_600_000;
  await viber.says(token, { type: "text", text: "second" }, { at: at + 1 });
  await viber.says(token, { type: "text", text: "first" }, { at });
  const talk = await house.about("second", id);
  const messages = (await house.messages(talk.id)).toSorted((one, other) => one.at.localeCompare(other.at));
  expect(messages.map(({ text }) => text)).toEqual(["first", "second"]);
});

test("whoever left the bot is not written to, and comes back by writing", async () => {
  const { token, id } = await bot();
  await viber.says(token, { type: "text", text: "Hello there" });
  const talk = await house.about("Hello there", id);
  await viber.leaves(token, LALI.id);
  expect((await house.wayOut(talk.id)).why).toBe("blocked-us");
  const reply = await house.reply(talk.id, "Good morning");
  expect((await house.delivered(talk.id, reply.id, "failed")).delivery).toMatchObject({ outcome: "blocked-us", detail: "6 receiverNotSubscribed" });
  await viber.says(token, { type: "text", text: "Here again" });
  expect(await house.wayOut(talk.id)).toMatchObject({ open: true, longest: 7000, quickReplies: true });
});

test("a platform that is busy or down is tried again; nothing is sent twice", async () => {
  const { token, id } = await bot();
  await viber.says(token, { type: "text", text: "Are you open?" });
  const talk = await house.about("Are you open?", id);
  viber.fails(
    "send_message",
    { status: 12, says: "tooManyRequests" },
    { http: 503, page: "<h1>Bad day</h1>" },
    { cut: true },
    { http: 200, page: "<p>login</p>" },
  );
  const before = viber.sent.length;
  const reply = await house.reply(talk.id, "Until nine");
  for (const outcome of ["rate-limited", "failed", "unreachable", "malformed"]) {
    await until(async () => (await house.message(talk.id, reply.id)).delivery?.outcome === outcome, outcome);
    await house.hurry();
  }
  await house.delivered(talk.id, reply.id, "sent");
  expect(viber.sent.length).toBe(before + 1);
});

test("what failed afterwards is said with Viber's reason", async () => {
  const { token, id } = await bot();
  await viber.says(token, { type: "text", text: "One more question" });
  const talk = await house.about("One more question", id);
  const reply = await house.reply(talk.id, "Yes?");
  await house.delivered(talk.id, reply.id, "sent");
  await viber.calls(token, { event: "failed", message_token: viber.sent.at(-1)!.messageToken, user_id: LALI.id, desc: "the phone is too old" });
  expect((await house.delivered(talk.id, reply.id, "failed")).delivery).toMatchObject({ outcome: "rejected", detail: "the phone is too old" });
});

test("nothing is taken without the bot's own signature", async () => {
  const { token, id, path } = await bot();
  const body = JSON.stringify({ event: "message", message_token: "1", sender: LALI, message: { type: "text", text: "Believe me" } });
  const post = (headers: Record<string, string>) =>
    house.app.inject({ method: "POST", url: path, payload: body, headers: { "content-type": "application/json", ...headers } });
  const signature = createHmac("sha256", token).update(body).digest("hex");
  for (const headers of [
    {},
    { "x-viber-content-signature": "" },
    { "x-viber-content-signature": signature.replace(/.$/, (last) => (last === "0" ? "1" : "0")) },
  ] as Record<string, string>[])
    expect((await post(headers)).statusCode).toBe(401);
  expect(await viber.calls(token, { event: "message" }, { signedWith: "another token" })).toBe(401);
  expect((await house.channel(id)).health.lastReceivedAt).toBeNull();
  expect((await post({ "x-viber-content-signature": signature })).statusCode).toBe(200);
});

test("what nobody knows is kept raw, and never asked for again", async () => {
  const { token, id } = await bot();
  expect(await viber.calls(token, { event: "hologram" })).toBe(200);
  expect(await viber.calls(token, {}, { raw: "{" })).toBe(200);
  expect((await house.strange(id)).map(({ why }) => why)).toEqual(["unreadable", "event: hologram"]);
});

test("a token that was revoked shows at the next look, and a bot that another program took over, too", async () => {
  const { token, id } = await bot();
  viber.setWebhookOf(token, "https://another.test/hook?secret=1");
  await house.look(id);
  expect((await house.channel(id)).health).toMatchObject({ state: "broken", trouble: "conflict", detail: "another.test" });
  viber.setWebhookOf(token, "");
  await house.look(id);
  expect((await house.channel(id)).health.state).toBe("well");
  expect(viber.webhookOf(token)).toMatch(/^https:\/\/desk\.test\/inbound\/viber\//);
  viber.revoke(token);
  await house.look(id);
  expect((await house.channel(id)).health).toMatchObject({ state: "broken", trouble: "auth-failed", detail: "2 invalidAuthToken" });
});

test("trying a bot goes step by step and keeps nothing", async () => {
  const token = viber.addBot("Samarkand Tea");
  const steps = (body: { steps: { step: string; ok: boolean; trouble: string | null }[] }) => body.steps.map(({ step, ok, trouble }) => [step, ok, trouble]);
  expect(steps(await house.try(fields(token)))).toEqual([
    ["reach", true, null],
    ["sign-in", true, null],
    ["account", true, null],
    ["webhook", true, null],
  ]);
  expect(steps(await house.try(fields("not a token")))).toEqual([
    ["reach", true, null],
    ["sign-in", false, "auth-failed"],
  ]);
  viber.fails("get_account_info", { http: 502 });
  expect(steps(await house.try(fields(token)))).toEqual([["reach", false, "failed"]]);
  expect(viber.webhookOf(token)).toBe("");
});

test("the address of a file holds for a day, for this file only", async () => {
  const { token, id } = await bot();
  await viber.says(token, { type: "text", text: "Send me the bill" });
  const talk = await house.about("Send me the bill", id);
  const reply = await house.reply(talk.id, "Here it is", { attachmentIds: [await house.upload("bill", "application/pdf", Buffer.from("%PDF"))] });
  await house.delivered(talk.id, reply.id, "sent");
  const { media } = viber.sent.at(-1)!.body as { media: string };
  expect(viber.sent.at(-1)).toMatchObject({ body: { type: "file", file_name: "bill.pdf", size: 4 }, media: { status: 200 } });
  const [, , workspaceId, fileId, until, mark] = new URL(media).pathname.split("/");
  const wrong = [
    `/files/${workspaceId}/${fileId}/${Number(until) + 1}/${mark}/bill.pdf`,
    `/files/${workspaceId}/${workspaceId}/${until}/${mark}/bill.pdf`,
    `/files/${workspaceId}/${fileId}/${until}/00000000000000000000/bill.pdf`,
    `/files/x/${fileId}/${until}/${mark}/bill.pdf`,
  ];
  for (const url of wrong) expect((await house.app.inject({ url })).statusCode, url).toBe(404);
});
