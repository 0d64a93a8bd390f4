import type { FastifyInstance } from "fastify";
import { newId } from "../../src/core/ids.ts";
import type { Desk } from "../../src/core/desk.ts";
import { foundBusiness, hashPassword } from "../../src/rooms/people/index.ts";
import { fillAutomation } from "./filling-automation.ts";
import { fillGuides } from "./filling-guides.ts";
import { fillIdeal } from "./filling-ideal.ts";
import { fillInsights } from "./filling-insights.ts";
import { fillLeaving } from "./filling-leaving.ts";
import { fillStanding } from "./filling-standing.ts";
import { fillMouth } from "./filling-mouth.ts";
import { fillReviews } from "./filling-reviews.ts";
import { fillOrders } from "./filling-orders.ts";
import { fillShops } from "./filling-shops.ts";
import { fillValues } from "./filling-values.ts";
import { fillSurveys } from "./filling-surveys.ts";
import { fillRecovery } from "./filling-recovery.ts";
import type { Belongings } from "./belongings.ts";
import { caller, join, PASSWORD, until, type Member } from "../desk.ts";

/** Another business on the same desk, with its owner signed in. */
export async function anotherBusiness(app: FastifyInstance, desk: Desk): Promise<{ owner: Member; workspaceId: string }> {
  const email = "aziza@tea.test";
  const passwordHash = await hashPassword(PASSWORD);
  const workspaceId = await desk.global(async (global) => {
    const { tx } = await foundBusiness(
      global,
      { name: "Samarkand Tea", language: "uz", timeZone: "Asia/Tashkent" },
      { name: "Aziza Karimova", email, passwordHash },
    );
    return tx.workspaceId;
  });
  const answer = await app.inject({ method: "POST", url: "/api/v1/session", payload: { email, password: PASSWORD } });
  const cookie = answer.cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  return { workspaceId, owner: { id: answer.json().person.id, email, cookie, call: caller(app, { cookie, "x-guli": "1" }) } };
}

/** Do of everything a little, so that each table has rows of this business. */
export async function fill({ app, desk, owner, workspaceId }: { app: FastifyInstance; desk: Desk; owner: Member; workspaceId: string }): Promise<Belongings> {
  const made = async (method: "POST" | "PUT" | "PATCH", path: string, body: unknown) => {
    const answer = await owner.call(method, path, body);
    if (answer.status >= 300) throw new Error(`${method} ${path} was answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  await made("PATCH", "/workspace", { undoSeconds: 0 });
  const colleague = await join(app, owner, { name: "Malika", email: `malika@${workspaceId}.test`, role: "agent" });
  const team = await made("POST", "/teams", { name: "Night", personIds: [colleague.id] });
  const { invitation } = await made("POST", "/invitations", { email: `soon@${workspaceId}.test`, role: "light", teamIds: [team.id] });
  const { token } = await made("POST", "/tokens", { name: "Import" });
  await made("POST", `/people/${colleague.id}/password-reset`, {});
  const attribute = await made("POST", "/customer-attributes", { key: "city", label: "City", type: "text" });
  const customer = await made("POST", "/customers", {
    name: "Mr Brandt",
    addresses: [
      { kind: "email", address: `brandt@${workspaceId}.test` },
      { kind: "phone", address: "+995 555 123456" },
    ],
  });
  const note = await made("POST", `/customers/${customer.id}/notes`, { body: "Has written three times." });
  const { points } = await made("POST", `/customers/${customer.id}/points`, { kind: "likes", text: "Short answers" });
  const brother = await made("POST", "/customers", { name: "Mr Brandt's brother", addresses: [] });
  const { join: joined } = await made("POST", `/customers/${customer.id}/joins`, {
    otherId: (await made("POST", "/customers", { name: "H. Brandt", addresses: [] })).id,
  });
  const stranger = await made("POST", "/customers", { name: "Somebody who was here once", addresses: [] });
  await made("POST", `/customers/${stranger.id}/erasing`, { name: stranger.name });
  await made("POST", `/customers/${customer.id}/distinctions`, { otherId: brother.id });
  const tag = await made("POST", "/tags", { name: "late parcel" });
  const saved = await made("POST", "/saved-replies", { title: "Sorry", body: "We are sorry." });
  const mailbox = await made("POST", "/channels/email", {
    name: "Books",
    settings: { address: `hello@${workspaceId}.test`, senderName: "Books", imap: null, smtp: null },
  });
  const chat = await made("POST", "/channels/chat", { name: "On the site", settings: {} });
  const phone = await made("POST", "/channels/messaging", { kind: "phone", name: "By phone", settings: {}, secrets: {} });
  const rule = await made("POST", "/promise-rules", { name: "Everybody", minutes: { first: 60, next: null, solution: 600 }, hours: "always" });
  const byHand = {
    way: "by-hand",
    knownFirst: true,
    match: { language: false, channel: false, skill: false },
    relaxAfterMinutes: null,
    returnAfterMinutes: null,
  };
  await made("PUT", "/routing/rule", { teamId: team.id, ...byHand });
  await made("PUT", `/routing/people/${colleague.id}`, { capacity: 3, skills: ["refunds"], languages: ["uz"], channelKinds: ["email"], hours: null });
  const system = await made("POST", "/channels/messaging", { kind: "api", name: "The shop", settings: {}, secrets: {} });
  await made("POST", `/channels/${system.id}/messages`, { id: "c-1", from: { id: "u7" }, text: "From the shop" });
  const form = await made("POST", "/channels/messaging", {
    kind: "form",
    name: "Contact",
    settings: { fields: [{ name: "message", label: {}, type: "long" }] },
    secrets: {},
  });
  await app.inject({ method: "POST", url: new URL(form.webhookUrl).pathname, payload: { message: "By the form" } });
  const conversationId = await bringMail(app, new URL(mailbox.inboundUrl).pathname, `brandt@${workspaceId}.test`);
  await chatOnce(app, chat.key);
  const opened = (await owner.call("GET", `/conversations/${conversationId}`)).body;
  const incoming = opened.messages[0];
  await made("POST", `/conversations/${conversationId}/notes`, { body: "Please look", mentions: [colleague.id] });
  await made("PUT", `/messages/${incoming.id}/mood`, { mood: incoming.mood.mood === "angry" ? "calm" : "angry" });
  const chats = (await owner.call("GET", `/conversations?channelId=${chat.id}`)).body.rows;
  const chatted = (await owner.call("GET", `/conversations/${chats[0].id}`)).body;
  const reply = await made("POST", `/conversations/${chats[0].id}/replies`, { body: "Here it is", seenMessageId: chatted.messages.at(-1).id });
  const showing = await made("POST", `/conversations/${chats[0].id}/showing`, {});
  await made("PATCH", "/coach/settings", { levels: [{ rule: "blame", mood: "angry", level: "warn" }] });
  await made("PUT", "/coach/sharing", { shares: true });
  await made("POST", "/practice/attempts", { drillId: "en-courier-wet-parcel", text: "I am sorry." });
  await made("PUT", "/practice/sharing", { shares: true });
  await made("PUT", "/coach/second-reader", { on: false, endpoint: "http://127.0.0.1:9/v1", model: "small", key: "sk-1" });
  await made("PUT", `/conversations/${conversationId}/draft`, { body: "Dear Mr Brandt", kind: "reply", version: 0 });
  await made("PUT", `/conversations/${conversationId}/read`, { until: incoming.createdAt });
  await made("PATCH", `/conversations/${conversationId}`, { addTags: ["late parcel"], teamId: team.id });
  await until(async () => (await owner.call("GET", `/conversations/${conversationId}`)).body.conversation.promise, "the promise");
  await made("POST", `/conversations/${conversationId}/clock`, { state: "third-party" });
  await made("PUT", "/expectations", { kind: "email", points: [{ minutes: 240, share: 0.5 }], note: "We asked." });
  await made("PUT", "/expectations/limit", { share: 0.4 });
  await made("PATCH", "/out-of-hours", { on: false, offChannelIds: [mailbox.id] });
  const { step } = await made("POST", `/conversations/${conversationId}/steps`, { title: "Ring the courier", dueAt: "2100-01-01T00:00:00Z" });
  await made("PATCH", "/step-settings", { pageDays: 30 });
  const effort = await made("POST", `/conversations/${conversationId}/effort`, { messageId: incoming.id, kind: "policy" });
  await fillSurveys({ desk, made, workspaceId, conversationId, customerId: opened.conversation.customer.id, messageId: incoming.id, channelId: mailbox.id });
  const recovered = await fillRecovery({ desk, made, workspaceId, personId: colleague.id, conversationIds: [conversationId, chats[0].id] });
  const left = await fillLeaving({ desk, made, workspaceId, conversationId, customerId: opened.conversation.customer.id });
  const stood = await fillStanding({ desk, made, workspaceId, conversationId, customerId: opened.conversation.customer.id, messageId: incoming.id });
  await fillValues({ desk, made, workspaceId, customerId: opened.conversation.customer.id });
  const served = await fillIdeal({ desk, made, workspaceId });
  const told = await fillMouth({ desk, made, workspaceId, customerId: opened.conversation.customer.id, friendId: brother.id, conversationId });
  const reviewed = await fillReviews({ desk, made, workspaceId, customerId: opened.conversation.customer.id, conversationId, replyId: reply.message.id });
  const bought = await fillOrders({ desk, made, workspaceId });
  const shopped = await fillShops({ desk, made, workspaceId });
  const automation = await fillAutomation(made, conversationId);
  const guides = await fillGuides(app, owner, conversationId);
  await fillInsights({ desk, made, workspaceId });
  // Afterwards nothing moves by itself.
  const said = async () => (await owner.call("GET", `/conversations/${chats[0].id}`)).body.messages as { id: string; delivery: { state: string } | null }[];
  const state = async () => (await said()).find(({ id }) => id === reply.message.id)?.delivery?.state;
  await until(async () => (await state()) === "sent", "the delivery");
  await until(async () => (await owner.call("GET", "/search?q=parcel")).body.rows.length > 0, "the index");
  await made("PATCH", "/notices/ways", { rows: [{ kind: "mentioned", inApp: true, byMail: true }] });
  await until(async () => (await colleague.call("GET", "/notices")).body.unseen > 0, "the notice of the mention");
  await fillByHand(desk, {
    workspaceId,
    mailboxId: mailbox.id,
    messageId: incoming.id,
    joinId: joined.id,
    conversationId,
    personId: colleague.id,
    showingId: showing.id,
  });
  return {
    ...guides,
    ...bought,
    ...shopped,
    ...reviewed,
    ...told,
    ...recovered,
    ...left,
    ...stood,
    ...served,
    workspaceId,
    personId: colleague.id,
    teamId: team.id,
    invitationId: invitation.id,
    tokenId: token.id,
    sessionId: (await owner.call("GET", "/sessions")).body.rows[0].id,
    customerId: customer.id,
    addressId: customer.addresses[0].id,
    joinId: joined.id,
    noteId: note.id,
    pointId: points[0].id,
    attributeId: attribute.id,
    channelId: mailbox.id,
    chatId: chat.id,
    messagingId: phone.id,
    systemId: system.id,
    externalId: "c-1",
    conversationId,
    messageId: incoming.id,
    replyId: reply.message.id,
    attachmentId: incoming.attachments[0].id,
    tagId: tag.id,
    savedReplyId: saved.id,
    ...automation,
    promiseRuleId: rule.id,
    stepId: step.id,
    effortId: effort.rows[0].id,
    showingId: showing.id,
  };
}

async function bringMail(app: FastifyInstance, url: string, from: string): Promise<string> {
  const mail = [
    `From: Mr Brandt <${from}>`,
    "To: hello@books.test",
    "Subject: Where is my parcel?",
    `Message-ID: <${newId()}@brandt.test>`,
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="b"',
    "",
    "--b",
    "Content-Type: text/html; charset=utf-8",
    "",
    "<p>It is three weeks now.</p>",
    "--b",
    'Content-Type: text/plain; name="parcel.txt"',
    'Content-Disposition: attachment; filename="parcel.txt"',
    "",
    "GE-4471",
    "--b--",
    "",
  ].join("\r\n");
  const answer = await app.inject({ method: "POST", url, payload: Buffer.from(mail), headers: { "content-type": "message/rfc822" } });
  return answer.json().conversationId;
}

async function chatOnce(app: FastifyInstance, key: string): Promise<void> {
  const post = (path: string, payload: object, token?: string) =>
    app.inject({ method: "POST", url: `/widget/api/v1${path}`, payload, headers: token ? { authorization: `Bearer ${token}` } : {} });
  const { token } = (await post("/start", { key })).json();
  const sent = await post(
    "/messages",
    { channelKey: key, key: newId(), text: "Is anyone there?", name: "Lali", language: "en", timeZone: null, page: null },
    token,
  );
  if (sent.statusCode !== 200) throw new Error(sent.body);
}

/** What only a mailbox, time or a fault would write: how far a folder was read, who was seen minutes ago, an event that nobody could hand on. */
async function fillByHand(
  desk: Desk,
  {
    workspaceId,
    mailboxId,
    ...ids
  }: { workspaceId: string; mailboxId: string; messageId: string; joinId: string; conversationId: string; personId: string; showingId: string },
): Promise<void> {
  const { owner } = desk.database;
  const here = {
    workspace_id: workspaceId,
    id: newId(),
    message_id: ids.messageId,
    channel_id: mailboxId,
    conversation_id: ids.conversationId,
    join_id: ids.joinId,
  };
  const rows = {
    message_versions: { ...here, text: "Where is it", until: desk.clock.now() },
    delivery_parts: { ...here, place: 0, external_id: "wamid.1", state: "sent", at: desk.clock.now() },
    strange_updates: { ...here, why: "nobody knows", raw_hash: "00", at: desk.clock.now() },
    poll_positions: { ...here, position: 7 },
    joined_conversations: here,
    waits_to_count: { ...here, due_at: "2100-01-01T00:00:00Z" },
    efforts_to_count: { ...here, due_at: "2100-01-01T00:00:00Z" },
    out_of_hours_said: { ...here, customer_id: ids.personId, period: "never 2026-11-22", said_at: desk.clock.now() },
    step_pauses: { ...here, since: desk.clock.now() },
    routing_refusals: { ...here, person_id: ids.personId },
    routing_decisions: { ...here, what: "given", person_id: ids.personId, because: "in-turn", relaxed: false, verdicts: [], at: desk.clock.now() },
    showing_signals: { ...here, showing_id: ids.showingId, from_customer: true, n: 0, body: {} },
    notice_letters: { ...here, person_id: ids.personId, about: "mentioned", mailed_at: desk.clock.now() },
  };
  for (const [table, row] of Object.entries(rows))
    await owner.query(`insert into guli.${table} select (json_populate_record(null::guli.${table}, $1)).*`, [JSON.stringify(row)]);
  const position = { workspace_id: workspaceId, channel_id: mailboxId, folder: "INBOX", uid_validity: 1, last_uid: 1, first_until: 0 };
  await owner.query("insert into guli.mailbox_positions select (json_populate_record(null::guli.mailbox_positions, $1)).*", [JSON.stringify(position)]);
  const now = desk.clock.now();
  await owner.query(
    "insert into guli.people_seen (workspace_id, person_id, at) select $1, id, $2 from guli.people where workspace_id = $1 on conflict do nothing",
    [workspaceId, now],
  );
  await owner.query(
    "insert into guli.event_costs_to_reckon select workspace_id, id, '2100-01-01' from guli.competitor_events where workspace_id = $1 on conflict do nothing",
    [workspaceId],
  );
  await owner.query(
    "insert into guli.outbox (workspace_id, event_id, next_try_at, parked_at) select $1, id, $2, $2 from guli.events where workspace_id = $1 order by id limit 1",
    [workspaceId, now],
  );
}
