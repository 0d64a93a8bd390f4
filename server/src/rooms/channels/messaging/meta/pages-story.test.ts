import type { MessagingTestStep } from "@guli/contract";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { until } from "../../../../../test/desk.ts";
import { PAGE, pagesShop, type PagesShop } from "../../../../../test/platforms/pages-shop.ts";

/* What Messenger and Instagram have in common, told of each. */
describe.each(["messenger", "instagram"] as const)("%s", (kind) => {
  let it: PagesShop;
  beforeAll(async () => void (it = await pagesShop(kind)));
  afterAll(() => it.close());

  const bring = (...events: object[]) => it.bring(it.channel, it.webhook(...events));
  const steps = (body: { steps: MessagingTestStep[] }) => body.steps.map(({ step, ok, trouble }) => (ok ? step : `${step}: ${trouble}`));
  const tryOut = async (more: object, channelId?: string) =>
    (await it.house.cast.owner.call("POST", "/channels/messaging/tests", { fields: it.fields(more), ...(channelId && { channelId }) })).body;

  describe("connecting", () => {
    test("subscribes the page, and shows what it is called", () => {
      expect(it.channel).toMatchObject({ account: kind === "messenger" ? "Tbilisi Books" : "@tbilisi.books", health: { state: "well" } });
      expect(it.meta.pages.get(PAGE)!.subscribed).toContain("messages");
      // Instagram's address can only be typed in at Meta.
      expect(it.meta.subscriptions.map((one) => one.callback_url)).toEqual(kind === "messenger" ? [it.channel.webhookUrl] : []);
    });

    test("is tried step by step, and nothing is sent", async () => {
      expect(steps(await tryOut({ secrets: {} }, it.channel.id))).toEqual(["reach", "sign-in", "account", "rights", "webhook", "subscription"]);
      expect(it.meta.sent).toEqual([]);
    });

    test("says what is wrong", async () => {
      const { appSecret } = it.meta;
      const token = it.meta.pages.get(PAGE)!.token;
      const other = kind === "messenger" ? { pageId: "2" } : { accountId: "2" };
      expect(steps(await tryOut({ secrets: { accessToken: "EAAold", appSecret } }))).toEqual(["reach", "sign-in: auth-failed"]);
      expect(steps(await tryOut({ secrets: { accessToken: token, appSecret: "wrong" } }))).toEqual(["reach", "sign-in: secret-wrong"]);
      expect(steps(await tryOut({ settings: other }))).toEqual(["reach", "sign-in", "account: address-unknown"]);
      it.meta.rights.messages = false;
      expect(steps(await tryOut({}))).toEqual(["reach", "sign-in", "account", "rights: no-rights"]);
      it.meta.rights.messages = true;
    });

    test("says who is called instead, and leaves it to them", async () => {
      const before = it.meta.subscriptions;
      const object = kind === "messenger" ? "page" : "instagram";
      it.meta.subscriptions = [{ object, callback_url: "https://other.example/hook", active: true }];
      const body = await tryOut({ secrets: {} }, it.channel.id);
      expect(steps(body).at(-1)).toBe("webhook: conflict");
      expect(body.steps.at(-1).detail).toBe("other.example");
      it.meta.subscriptions = before;
    });
  });

  describe("what comes in", () => {
    test("is stored once, in Meta's order, and its writer is asked for by name afterwards", async () => {
      it.meta.people.set("1001", kind === "messenger" ? { first_name: "Nino", last_name: "Kapanadze" } : { name: "Nino Kapanadze", username: "nino" });
      const [one, two] = [it.said("1001", "One"), it.said("1001", "Two")];
      for (const body of [it.webhook(two), it.webhook(one, two), it.webhook(one)]) expect((await it.bring(it.channel, body)).status).toBe(200);
      const named = await until(async () => {
        const found = await it.conversationsWith(it.channel.id, "1001");
        return found[0]?.customer.name === "Nino Kapanadze" ? found : null;
      }, "the name");
      expect(named).toHaveLength(1);
      const inOrder = (await it.messages(named[0]!.id)).toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
      expect(inOrder.map(({ text }) => text)).toEqual(["One", "Two"]);
      expect(it.meta.calls.filter(({ path }) => path === "1001")).toHaveLength(1);
    });

    test("is refused where it was not signed with the app's secret", async () => {
      const before = (await it.conversations(it.channel.id)).length;
      for (const options of [{ secret: "guessed" }, { signature: "sha256=00" }, { signature: "" }])
        expect((await it.bring(it.channel, it.webhook(it.said("1002", "Believe me")), options)).status).toBe(401);
      expect(await it.conversations(it.channel.id)).toHaveLength(before);
    });

    test("brings its picture along, or says that it is no longer to be had", async () => {
      const link = it.meta.link(Buffer.from("a torn cover"), "image/png");
      const gone = it.meta.link(Buffer.from("gone"), "image/png");
      it.meta.expire(/media\d+/.exec(gone)![0], "link-expired");
      const attachments = [link, gone].map((url) => ({ type: "image", payload: { url } }));
      const id = await it.begin("1003");
      await bring(it.said("1003", "Look", { attachments }));
      const files = await until(async () => {
        const { attachments: all } = (await it.messages(id)).at(-1)!;
        return all.every(({ state }) => state !== "fetching") ? all : null;
      }, "the pictures");
      expect(files.toSorted((a, b) => a.state.localeCompare(b.state))).toMatchObject([
        { state: "here", contentType: "image/png", size: 12 },
        { state: "missing", trouble: "expired" },
      ]);
      expect(it.meta.calls.filter(({ path }) => path.startsWith("/files/")).every(({ authorization }) => authorization === "")).toBe(true);
    });

    test("leads into nobody's own network, whatever link it names", async () => {
      const id = await it.begin("1006");
      const links = ["http://127.0.0.1:5432/", "https://127.0.0.1:5432/", "file:///etc/passwd", "no link"];
      await bring(it.said("1006", "Look", { attachments: links.map((url) => ({ type: "file", payload: { url } })) }));
      const files = await until(async () => {
        const { attachments } = (await it.messages(id)).at(-1)!;
        return attachments.every(({ state }) => state !== "fetching") ? attachments : null;
      }, "the end of the fetching");
      expect(files.map(({ trouble }) => trouble).toSorted()).toEqual(["gone", "host-forbidden", "host-forbidden", "host-forbidden"]);
    });

    test("is shown as changed and as taken back; a reaction wakes nobody", async () => {
      const id = await it.begin("1004", "On Friday");
      const mid = it.lastId();
      await bring(it.event("1004", { message_edit: { mid, text: "On Monday", num_edit: 1 } }));
      expect(await it.messages(id)).toMatchObject([{ text: "On Monday", editedAt: expect.any(String) }]);
      await bring(it.event("1004", { message: { mid, is_deleted: true } }));
      expect(await it.messages(id)).toMatchObject([{ withdrawnAt: expect.any(String) }]);
      const { body } = await it.reply(id, "As you like.");
      await it.delivery(id, body.message.id, ({ state }) => state === "sent");
      const reaction = it.event("1004", { reaction: { action: "react", emoji: "👍", mid: it.sentTo("1004")[0]!.id } });
      await bring(reaction);
      await bring(reaction);
      expect((await it.conversations(it.channel.id)).find((one) => one.id === id)).toMatchObject({ state: "waiting", waitingSince: null });
      expect((await it.messages(id)).slice(2)).toMatchObject([
        {
          extras: [
            { kind: "answers", text: "As you like." },
            { kind: "reaction", emoji: "👍" },
          ],
        },
      ]);
    });

    test("as a reaction is gone when it was taken back or replaced, in whatever order it is told again", async () => {
      const id = await it.begin("1007", "Hello");
      const { body } = await it.reply(id, "Good day!");
      await it.delivery(id, body.message.id, ({ state }) => state === "sent");
      const mid = it.sentTo("1007")[0]!.id;
      const start = Date.now() - 5000;
      const reacted = (after: number, more: object) => it.event("1007", { timestamp: start + after, reaction: { mid, ...more } });
      const [heart, thumb, back] = [
        reacted(0, { action: "react", emoji: "❤️" }),
        reacted(1000, { action: "react", emoji: "👍" }),
        reacted(2000, { action: "unreact" }),
      ];
      const shown = async () =>
        (await it.messages(id)).flatMap(({ extras, withdrawnAt }) =>
          extras.flatMap((one) => (one.kind === "reaction" ? [`${one.emoji} ${withdrawnAt === null ? "stands" : "gone"}`] : [])),
        );
      await bring(heart);
      expect(await shown()).toEqual(["❤️ stands"]);
      await bring(thumb);
      await bring(thumb);
      await bring(heart);
      expect(await shown()).toEqual(["❤️ gone", "👍 stands"]);
      await bring(back);
      await bring(back);
      expect(await shown()).toEqual(["❤️ gone", "👍 gone"]);
      await bring(reacted(3000, { action: "react", emoji: "👍" }));
      await bring(back);
      expect(await shown()).toEqual(["❤️ gone", "👍 gone", "👍 stands"]);
      const strange = async () => (await it.house.cast.owner.call("GET", `/channels/${it.channel.id}/strange`)).body.rows as { why: string }[];
      const before = (await strange()).length;
      await bring(it.event("1007", { reaction: { action: "unreact", mid: "m_never" } }));
      expect((await strange()).slice(0, (await strange()).length - before)).toMatchObject([{ why: "reaction taken back that never came" }]);
    });

    test("for another page of the same app is taken in by that page's channel", async () => {
      const [id, account] = ["110000000000002", "17841400000000002"];
      const { token } = it.meta.page(id, "Batumi Books", { id: account, username: "batumi.books" });
      const settings = kind === "messenger" ? { pageId: id } : { accountId: account };
      const other = await it.connect(it.fields({ name: "Batumi", settings, secrets: { accessToken: token, appSecret: it.meta.appSecret } }));
      expect(other).toMatchObject({ health: { state: "well" } });
      const body = it.webhook(it.said("1005", "To Tbilisi")) as { entry: { id: string; messaging: object[] }[] };
      body.entry.push({ ...body.entry[0]!, id: settings.pageId ?? account, messaging: [it.said("2005", "To Batumi")] });
      expect((await it.bring(it.channel, body)).status).toBe(200);
      expect(await it.thread(other.id)).toMatchObject([{ text: "To Batumi" }]);
      expect(await it.conversationsWith(it.channel.id, "2005")).toEqual([]);
    });
  });

  describe("what goes out", () => {
    const read = (from: string, mid: string) => it.event(from, { read: kind === "messenger" ? { watermark: Date.now() - 60_000 } : { mid } });

    test("is followed until the customer has read it", async () => {
      const id = await it.begin("1010");
      const { body } = await it.reply(id, "Good day!", { quickReplies: ["Today", "Tomorrow"] });
      await it.delivery(id, body.message.id, ({ state }) => state === "sent");
      const [sent] = it.sentTo("1010");
      expect(sent!.body).toMatchObject({ messaging_type: "RESPONSE", message: { text: "Good day!" } });
      expect(sent!.body.message!.quick_replies!.map(({ title }) => title)).toEqual(["Today", "Tomorrow"]);
      if (kind === "messenger") {
        await bring(it.event("1010", { delivery: { mids: [sent!.id], watermark: Date.now() } }));
        await it.delivery(id, body.message.id, ({ state }) => state === "delivered");
      }
      await bring(read("1010", sent!.id));
      await it.delivery(id, body.message.id, ({ state }) => state === "seen");
    });

    test("with a file is brought to Meta first", async () => {
      const id = await it.begin("1011");
      const upload = await it.house.app.inject({
        method: "POST",
        url: "/api/v1/attachments?filename=cover.png&contentType=image/png",
        payload: Buffer.from("a new cover"),
        headers: { cookie: it.house.cast.agent.cookie, "x-guli": "1", "content-type": "application/octet-stream" },
      });
      const { body } = await it.reply(id, "", { attachmentIds: [upload.json().id] });
      await it.delivery(id, body.message.id, ({ state }) => state === "sent");
      const uploaded = it.meta.uploads.at(-1)!;
      expect(uploaded.fields["platform"]).toBe(kind === "instagram" ? "instagram" : undefined);
      expect(it.sentTo("1011")[0]!.body.message!.attachment).toEqual({ type: "image", payload: { attachment_id: uploaded.id } });
    });

    test("after a day says that a person writes, after a week is refused at once", async () => {
      const id = await it.begin("1012");
      await it.ago(id, 30);
      const { body } = await it.reply(id, "We have found it.");
      await it.delivery(id, body.message.id, ({ state }) => state === "sent");
      expect(it.sentTo("1012")[0]!.body).toMatchObject({ messaging_type: "MESSAGE_TAG", tag: "HUMAN_AGENT" });
      await it.ago(id, 24 * 8);
      expect(await it.reply(id, "Are you still there?")).toMatchObject({ status: 409, body: { code: "reply.window-closed" } });
      expect((await it.house.cast.agent.call("GET", `/conversations/${id}/way-out`)).body).toMatchObject({ open: false, why: "window-closed", templates: [] });
    });

    test.each([
      [{ code: 551, subcode: 1545041, message: "(#551) This person isn't available right now." }, "blocked-us"],
      [{ code: 10, subcode: kind === "messenger" ? 2018278 : 2534022, message: "(#10) This message is sent outside of allowed window." }, "window-closed"],
      [{ code: 100, subcode: 2018001, message: "(#100) No matching user found" }, "address-unknown"],
      [{ code: 200, status: 403, message: "(#200) Requires pages_messaging permission" }, "no-rights"],
      [{ code: 368, status: 400, message: "The action attempted has been deemed abusive or is otherwise disallowed" }, "no-rights"],
    ])("and is refused is told in Meta's words %#", async (fault, outcome) => {
      const from = `20${fault.code}`;
      const id = await it.begin(from);
      it.meta.fails(/\/messages$/, fault);
      const { body } = await it.reply(id, "Good day!");
      const failed = await it.delivery(id, body.message.id, ({ state }) => state === "failed");
      expect(failed).toMatchObject({ outcome, detail: expect.stringContaining(fault.message) });
      const way = async () => (await it.house.cast.agent.call("GET", `/conversations/${id}/way-out`)).body.why;
      if (outcome !== "blocked-us") return;
      expect(await way()).toBe("blocked-us");
      await bring(it.said(from, "Here I am again"));
      expect(await way()).toBeNull();
    });

    test("is tried again where the line broke, or the answer was no answer", async () => {
      const id = await it.begin("1014");
      it.meta.fails(/\/messages$/, { cut: true });
      const { body } = await it.reply(id, "Good day!");
      expect(await it.delivery(id, body.message.id, ({ state, attempts }) => state === "queued" && attempts > 0)).toMatchObject({ outcome: "unreachable" });
      const other = await it.begin("1015");
      it.meta.fails(/\/messages$/, { status: 200, page: "<html>Sorry</html>" });
      const second = await it.reply(other, "Good day!");
      const queued = await it.delivery(other, second.body.message.id, ({ state, attempts }) => state === "queued" && attempts > 0);
      expect(queued).toMatchObject({ outcome: "malformed", detail: "<html>Sorry</html>" });
    });

    test("is tried again where Meta is down for a moment, and waits as long as Meta says", async () => {
      const id = await it.begin("1013");
      it.meta.fails(/\/messages$/, { code: 1200, status: 500, message: "Temporary send message failure. Please try again later." });
      const { body } = await it.reply(id, "Good day!");
      await it.delivery(id, body.message.id, ({ state, attempts }) => state === "queued" && attempts > 0);
      await it.soonerJobs("deliver");
      await it.delivery(id, body.message.id, ({ state }) => state === "sent");
      expect(it.sentTo("1013")).toHaveLength(1);
      const usage = JSON.stringify({ 1: [{ type: "messenger", call_count: 100, estimated_time_to_regain_access: 3 }] });
      it.meta.fails(/\/messages$/, {
        code: 613,
        status: 400,
        message: "(#613) Calls to this api have exceeded the rate limit.",
        headers: { "x-business-use-case-usage": usage },
      });
      const second = await it.reply(id, "In a moment.");
      const queued = await it.delivery(id, second.body.message.id, ({ state, attempts }) => state === "queued" && attempts > 0);
      expect(queued).toMatchObject({ outcome: "rate-limited" });
      expect(Date.parse(queued.dueAt!) - Date.now()).toBeGreaterThan(150_000);
    });
  });

  test("the same account is connected once, unless the other channel is switched off", async () => {
    const { owner } = it.house.cast;
    const again = () => owner.call("POST", "/channels/messaging", it.fields({ name: "Again" }));
    const [one, other] = await Promise.all([again(), again()]);
    for (const answer of [one, other]) expect(answer).toMatchObject({ status: 409, body: { code: "channel.account-taken" } });
    const change = (on: boolean) => owner.call("PUT", `/channels/messaging/${it.channel.id}`, { on, fields: it.fields() });
    expect((await change(true)).status).toBe(200);
    expect((await change(false)).status).toBe(200);
    const both = await Promise.all([again(), again()]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(await change(true)).toMatchObject({ status: 409, body: { code: "channel.account-taken" } });
    const taken = both.find(({ status }) => status === 200)!.body;
    expect((await owner.call("PUT", `/channels/messaging/${taken.id}`, { on: false, fields: it.fields({ name: "Again" }) })).status).toBe(200);
    expect((await change(true)).status).toBe(200);
  });

  test("a token that was revoked is noticed by itself", async () => {
    it.meta.pages.get(PAGE)!.token = "EAAP-another";
    await it.checkNow(it.channel.id);
    expect(
      await until(async () => ((await it.health(it.channel.id)).state === "broken" ? it.health(it.channel.id) : null), "the broken channel"),
    ).toMatchObject({ trouble: "auth-failed" });
  });
});
