import type { MessagingTestStep } from "@guli/contract";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { until } from "../../../../../test/desk.ts";
import { ACCOUNT, fields, NUMBER, seconds, text, webhook, whatsappShop, type Shop } from "../../../../../test/platforms/whatsapp-shop.ts";

let it: Shop;
beforeAll(async () => void (it = await whatsappShop()));
afterAll(() => it.close());

describe("connecting", () => {
  test("lets WhatsApp call the desk for this number, and shows what the number is called", async () => {
    expect(it.channel).toMatchObject({ account: "Tbilisi Books · +995 32 212 34 56", health: { state: "well" }, kept: ["accessToken", "appSecret"] });
    expect(it.meta.numbers.get(NUMBER)!.callback).toBe(it.channel.webhookUrl);
    expect([...it.meta.subscribed]).toEqual([ACCOUNT]);
    expect(it.meta.subscriptions).toEqual([{ object: "whatsapp_business_account", callback_url: it.channel.webhookUrl, active: true }]);
  });

  test("the address proves itself to who knows the word, and to nobody else", async () => {
    expect(await it.meta.greets(it.channel.webhookUrl, it.channel.verifyToken)).toBe(true);
    expect(await it.meta.greets(it.channel.webhookUrl, "guessed")).toBe(false);
    expect(await it.meta.greets(it.channel.webhookUrl, "")).toBe(false);
  });

  const tryOut = async (more: object, ofChannel: object = {}) =>
    (await it.house.cast.owner.call("POST", "/channels/messaging/tests", { fields: { ...fields(it), ...more }, ...ofChannel })).body;
  const outcome = ({ steps }: { steps: MessagingTestStep[] }) => steps.map(({ step, ok, trouble }) => (ok ? step : `${step}: ${trouble}`));

  test("the same number is connected once", async () => {
    const again = await it.house.cast.owner.call("POST", "/channels/messaging", { ...fields(it), name: "Again" });
    expect(again).toMatchObject({ status: 409, body: { code: "channel.account-taken", message: "This account is connected already, as another channel." } });
  });

  test("is tried step by step", async () => {
    expect(await tryOut({})).toMatchObject({ ok: true, account: "Tbilisi Books · +995 32 212 34 56" });
    const connected = await tryOut({ secrets: {} }, { channelId: it.channel.id });
    expect(outcome(connected)).toEqual(["reach", "sign-in", "account", "account", "rights", "webhook", "subscription"]);
    expect(it.meta.sent).toEqual([]);
  });

  test.each([
    ["a token that has run out", { secrets: { accessToken: "EAAold" } }, ["reach", "sign-in: auth-failed"]],
    ["a wrong app secret", { secrets: { accessToken: "", appSecret: "" } }, ["reach", "sign-in: secret-wrong"]],
    ["a number that is not there", { settings: { phoneNumberId: "404", businessAccountId: ACCOUNT } }, ["reach", "sign-in", "account: address-unknown"]],
    [
      "a number of another account",
      { settings: { phoneNumberId: NUMBER, businessAccountId: "2002" } },
      ["reach", "sign-in", "account", "account: address-unknown"],
    ],
  ])("says what is wrong: %s", async (name, more, steps) => {
    it.meta.number("3003", "2002");
    const secrets = name === "a wrong app secret" ? { secrets: { accessToken: it.meta.token, appSecret: "wrong" } } : {};
    expect(outcome(await tryOut({ ...more, ...secrets }))).toEqual(steps);
    it.meta.numbers.delete("3003");
  });

  test("says that the token may not write, and that Meta was not reached", async () => {
    it.meta.rights.messages = false;
    expect(outcome(await tryOut({}))).toEqual(["reach", "sign-in", "account", "account", "rights: no-rights"]);
    it.meta.rights.messages = true;
    it.meta.fails(new RegExp(`^${NUMBER}$`), { status: 502, page: "<html>Bad gateway</html>" });
    expect(outcome(await tryOut({}))).toEqual(["reach: failed"]);
  });
});

describe("what comes in", () => {
  test("is stored once, however often and in whatever order it comes, and stands where it was said", async () => {
    const from = "995577000001";
    const at = Math.floor(Date.now() / 1000) - 60;
    const [first, second] = [0, 20].map((later) => it.said({ ...text(`Said at ${later}`), timestamp: String(at + later) }, { from }));
    for (const body of [second, first, second, first]) expect((await it.bring(it.channel, body)).status).toBe(200);
    const [only] = (await it.conversations(it.channel.id)).filter(({ customer }) => customer.address === `+${from}`);
    const inOrder = (await it.messages(only!.id)).toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
    expect(inOrder.map((one) => one.text)).toEqual(["Said at 0", "Said at 20"]);
    expect(only).toMatchObject({ customer: { name: "Nino Kapanadze" }, channel: { kind: "whatsapp" }, state: "open" });
  });

  test("is refused where it was not signed with the app's secret, and nothing of it is stored", async () => {
    const before = (await it.conversations(it.channel.id)).length;
    const body = it.said(text("Believe me"), { from: "995577000002" });
    for (const options of [{ secret: "guessed" }, { signature: "" }, { signature: "sha256=" }, { signature: `sha1=${"0".repeat(40)}` }])
      expect((await it.bring(it.channel, body, options)).status).toBe(401);
    expect(await it.conversations(it.channel.id)).toHaveLength(before);
  });

  test("a signed body is answered with 200, whatever it is: it would only come again", async () => {
    for (const body of ["", "{}", "[]", "null", '{"object":"whatsapp_business_account","entry":{}}', "{not json"])
      expect((await it.bring(it.channel, body)).status).toBe(200);
  });

  test("brings its picture along, which a job fetches with the token in the header", async () => {
    const picture = Buffer.from("a picture of a torn cover");
    const media = it.meta.media(picture, "image/jpeg");
    const id = await it.begin("995577000003", { type: "image", image: { id: media, mime_type: "image/jpeg", caption: "It came like this" } });
    const [message] = await until(async () => {
      const all = await it.messages(id);
      return all[0]!.attachments[0]?.state === "here" ? all : null;
    }, "the picture");
    expect(message).toMatchObject({ text: "It came like this", attachments: [{ filename: "image.jpg", contentType: "image/jpeg", size: picture.length }] });
    const answer = await it.house.app.inject({ url: `/api/v1/attachments/${message!.attachments[0]!.id}`, headers: { cookie: it.house.cast.agent.cookie } });
    expect(answer.rawPayload.equals(picture)).toBe(true);
  });

  test.each([["forgotten"], ["link-expired"]] as const)("says on the message that its file is no longer to be had (%s)", async (how) => {
    const media = it.meta.media(Buffer.from("gone"), "application/pdf");
    it.meta.expire(media, how);
    const id = await it.begin(how === "forgotten" ? "995577000004" : "995577000005", {
      type: "document",
      document: { id: media, mime_type: "application/pdf" },
    });
    const [file] = await until(async () => {
      const { attachments } = (await it.messages(id))[0]!;
      return attachments[0]?.state === "missing" ? attachments : null;
    }, "the word about the file");
    expect(file).toMatchObject({ filename: "document.pdf", trouble: "expired" });
  });

  test("is shown as changed and as taken back, with what stood there before", async () => {
    const id = await it.begin("995577000006", text("On Friday"));
    const wamid = it.lastId();
    const from = "995577000006";
    const edit = { original_message_id: wamid, message: { ...text("On Monday") } };
    await it.bring(it.channel, it.said({ type: "edit", edit, timestamp: String(Number(seconds()) + 1) }, { from }));
    expect(await it.messages(id)).toMatchObject([{ text: "On Monday", editedAt: expect.any(String), withdrawnAt: null }]);
    await it.bring(it.channel, it.said({ type: "revoke", revoke: { original_message_id: wamid } }, { from }));
    expect(await it.messages(id)).toMatchObject([{ withdrawnAt: expect.any(String) }]);
  });

  test("as a reaction is gone when it was taken back", async () => {
    const id = await it.begin("995577000031", text("Thank you!"));
    const on = it.lastId();
    const reacts = (emoji?: string) => it.bring(it.channel, it.said({ type: "reaction", reaction: { message_id: on, emoji } }, { from: "995577000031" }));
    const shown = async () => (await it.messages(id)).slice(1).map(({ withdrawnAt }) => withdrawnAt !== null);
    await reacts("❤️");
    expect(await shown()).toEqual([false]);
    await reacts();
    expect(await shown()).toEqual([true]);
  });

  test("of a type that nobody knows is kept raw and shown as such", async () => {
    const id = await it.begin("995577000007", { type: "hologram", hologram: { depth: 3 } });
    expect(await it.messages(id)).toMatchObject([{ text: "", extras: [{ kind: "unknown", type: "hologram" }] }]);
  });

  test("from someone who hides the number from now on is theirs still", async () => {
    const id = await it.begin("995577000008");
    const message = { from: "995577000008", from_user_id: "GE.1", id: "wamid.b1", timestamp: seconds(), ...text("Both") };
    await it.bring(it.channel, webhook({ contacts: [{ profile: { name: "Nino" }, wa_id: "995577000008", user_id: "GE.1" }], messages: [message] }));
    const hidden = { from_user_id: "GE.1", id: "wamid.b2", timestamp: seconds(), ...text("Hidden") };
    await it.bring(it.channel, webhook({ contacts: [{ profile: { username: "nino.reads" }, user_id: "GE.1" }], messages: [hidden] }));
    const found = await it.conversations(it.channel.id);
    const [before, after] = [found.find((one) => one.id === id)!, found.find(({ customer }) => customer.address === "GE.1")!];
    expect(after.customer.id).toBe(before.customer.id);
    await it.reply(after.id, "Good day");
    await until(() => it.meta.sent.some(({ body }) => body["recipient"] === "GE.1" && body["to"] === undefined), "the answer to an id");
  });

  test("from someone who shows the number later is theirs, too, and the two are one customer", async () => {
    const hidden = { from_user_id: "GE.2", id: "wamid.h1", timestamp: seconds(), ...text("Hidden") };
    await it.bring(it.channel, webhook({ contacts: [{ profile: { username: "lela" }, user_id: "GE.2" }], messages: [hidden] }));
    const shown = { from: "995577000009", from_user_id: "GE.2", id: "wamid.h2", timestamp: seconds(), ...text("Shown") };
    for (let times = 0; times < 2; times += 1)
      await it.bring(it.channel, webhook({ contacts: [{ profile: { name: "Lela" }, wa_id: "995577000009", user_id: "GE.2" }], messages: [shown] }));
    await until(async () => {
      const found = await it.conversations(it.channel.id);
      const at = (address: string) => found.find(({ customer }) => customer.address === address)!.customer.id;
      return at("+995577000009") === at("GE.2");
    }, "the one customer");
  });
});

test("a token that was revoked is noticed by itself and told, and told again when it is mended", async () => {
  const told = async (name: string) =>
    (
      await it.house.desk.database.owner.query("select payload from guli.events where workspace_id = $1 and name = $2", [it.house.workspaceId, name])
    ).rows.filter(({ payload }) => payload.channelId === it.channel.id).length;
  const health = () => it.health(it.channel.id);
  const token = it.meta.token;
  it.meta.token = "EAAB-another";
  await it.checkNow(it.channel.id);
  const broken = await until(async () => ((await health()).state === "broken" ? health() : null), "the broken channel");
  expect(broken).toMatchObject({ trouble: "auth-failed", detail: expect.stringContaining("Error validating access token") });
  expect(broken.detail).not.toContain(token);
  expect(await told("channel.broken")).toBe(1);
  it.meta.token = token;
  await it.checkNow(it.channel.id);
  await until(async () => (await health()).state === "well", "the mended channel");
  expect(await told("channel.mended")).toBe(1);
});
