import type { WayOut } from "@guli/contract";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TemplateThere } from "../../../../../test/platforms/meta.ts";
import { NUMBER, whatsappShop, type Shop } from "../../../../../test/platforms/whatsapp-shop.ts";

let it: Shop;
beforeAll(async () => void (it = await whatsappShop()));
afterAll(() => it.close());

const template = (more: Partial<TemplateThere> = {}): TemplateThere => ({
  name: "order_ready",
  language: "ka",
  status: "APPROVED",
  rejected_reason: "NONE",
  components: [
    { type: "BODY", text: "გამარჯობა {{1}}, შეკვეთა {{2}} მზადაა." },
    { type: "FOOTER", text: "Tbilisi Books" },
  ],
  ...more,
});

describe("after 24 hours", () => {
  test("only a template gets through, filled in as Meta wants it", async () => {
    const from = "995577000020";
    const id = await it.begin(from);
    await it.ago(id, 25);
    it.meta.templates = [template(), template({ name: "sale", status: "REJECTED", rejected_reason: "PROMOTIONAL" })];
    const way = (await it.house.cast.agent.call("GET", `/conversations/${id}/way-out`)).body;
    expect(way).toMatchObject({ open: false, why: "window-closed", longest: 4096 });
    expect(way.templates).toEqual([
      {
        name: "order_ready",
        language: "ka",
        text: "გამარჯობა {{1}}, შეკვეთა {{2}} მზადაა.",
        parameters: 2,
        header: null,
        buttons: [],
        state: "approved",
        reason: null,
      },
      expect.objectContaining({ name: "sale", state: "rejected", reason: "PROMOTIONAL" }),
    ]);
    expect(await it.reply(id, "Are you still there?")).toMatchObject({ status: 409, body: { code: "reply.window-closed" } });
    const filled = { name: "order_ready", language: "ka", parameters: ["ნინო", "1042"] };
    const { status: code, body } = await it.reply(id, "გამარჯობა ნინო, შეკვეთა 1042 მზადაა.", { template: filled });
    expect(code).toBe(200);
    await it.delivery(id, body.message.id, ({ state }) => state === "sent");
    expect(it.sentTo(from)[0]!.body).toMatchObject({
      type: "template",
      template: {
        name: "order_ready",
        language: { code: "ka" },
        components: [
          {
            type: "body",
            parameters: [
              { type: "text", text: "ნინო" },
              { type: "text", text: "1042" },
            ],
          },
        ],
      },
    });
    expect(body.message).toMatchObject({ extras: [{ kind: "template", name: "order_ready" }] });
  });

  test("a template's named parameters, and those in its header, go where they stand", async () => {
    const id = await it.begin("995577000022");
    await it.ago(id, 25);
    const parts = [
      { type: "HEADER", format: "TEXT", text: "Order {{number}}" },
      { type: "BODY", text: "Hello {{name}}, order {{number}} is here, {{name}}." },
    ];
    const named = template({ name: "named", language: "en", parameter_format: "NAMED", components: parts });
    it.meta.templates = [named];
    const { body } = await it.reply(id, "…", { template: { name: "named", language: "en", parameters: ["7", "Nino", "7"] } });
    await it.delivery(id, body.message.id, ({ state }) => state === "sent");
    const text = (parameter_name: string, value: string) => ({ type: "text", parameter_name, text: value });
    expect(it.sentTo("995577000022")[0]!.body.template!.components).toEqual([
      { type: "header", parameters: [text("number", "7")] },
      { type: "body", parameters: [text("name", "Nino"), text("number", "7")] },
    ]);
    const way = (await it.house.cast.agent.call("GET", `/conversations/${id}/way-out`)).body as WayOut;
    expect(way.templates).toMatchObject([{ name: "named", parameters: 3, text: "Order {{1}}\n\nHello {{2}}, order {{3}} is here, {{2}}." }]);
  });

  test("a template that Meta refuses, or does not have, fails with the reason", async () => {
    const id = await it.begin("995577000021");
    await it.ago(id, 25);
    it.meta.templates = [template()];
    const refused = { code: 132015, message: "(#132015) Template is paused", details: "Template is paused due to low quality." };
    it.meta.fails(new RegExp(`^${NUMBER}/messages$`), refused);
    const one = await it.reply(id, "…", { template: { name: "order_ready", language: "ka", parameters: ["a", "b"] } });
    expect(await it.delivery(id, one.body.message.id, ({ state }) => state === "failed")).toMatchObject({
      outcome: "template-refused",
      detail: "Template is paused due to low quality. (132015)",
    });
    const other = await it.reply(id, "…", { template: { name: "no_such", language: "ka", parameters: [] } });
    expect(await it.delivery(id, other.body.message.id, ({ state }) => state === "failed")).toMatchObject({ outcome: "template-refused" });
  });
});

describe("a template with more than words", () => {
  const BUTTONS = {
    type: "BUTTONS",
    buttons: [
      { type: "QUICK_REPLY", text: "Not now" },
      { type: "URL", text: "Track it", url: "https://books.test/track/{{1}}" },
      { type: "URL", text: "Our shop", url: "https://books.test/" },
      { type: "COPY_CODE", text: "Copy the code" },
    ],
  };
  const BODY = { type: "BODY", text: "Hello {{1}}, it is ready." };
  const ofParts = (name: string, ...parts: TemplateThere["components"]) => template({ name, language: "en", components: [...parts, BODY] });
  let last = 995577000030;

  /** A customer who wrote yesterday, and the only template that there is. */
  async function yesterday(one: TemplateThere): Promise<{ id: string; from: string }> {
    const from = String((last += 1));
    const id = await it.begin(from);
    await it.ago(id, 25);
    it.meta.templates = [one];
    return { id, from };
  }
  const send = (id: string, name: string, { attachmentIds = [], ...more }: { attachmentIds?: string[]; [part: string]: unknown } = {}) =>
    it.reply(id, "Hello Nino, it is ready.", { template: { name, language: "en", parameters: ["Nino"], ...more }, attachmentIds });
  const whenIn = async (state: string, id: string, answered: ReturnType<typeof send>) =>
    it.delivery(id, (await answered).body.message.id, (delivery) => delivery.state === state);
  const componentsTo = (from: string) => it.sentTo(from).at(-1)!.body.template!.components;
  const listed = async (id: string, name: string) =>
    ((await it.house.cast.agent.call("GET", `/conversations/${id}/way-out`)).body as WayOut).templates.find((one) => one.name === name);
  const upload = async (filename: string, contentType: string): Promise<string> => {
    const url = `/api/v1/attachments?filename=${filename}&contentType=${contentType}`;
    const headers = { cookie: it.house.cast.agent.cookie, "x-guli": "1", "content-type": "application/octet-stream" };
    return (await it.house.app.inject({ method: "POST", url, payload: Buffer.from(`in ${filename}`), headers })).json().id;
  };
  const words = { type: "body", parameters: [{ type: "text", text: "Nino" }] };

  test.each(["image", "video", "document"] as const)("carries the %s above its words by a link", async (kind) => {
    const name = `linked_${kind}`;
    const { id, from } = await yesterday(ofParts(name, { type: "HEADER", format: kind.toUpperCase() }));
    const link = `https://books.test/the-${kind}`;
    await whenIn("sent", id, send(id, name, { header: { link } }));
    expect(componentsTo(from)).toEqual([{ type: "header", parameters: [{ type: kind, [kind]: { link } }] }, words]);
    expect(await listed(id, name)).toMatchObject({ header: kind, parameters: 1, buttons: [], state: "approved" });
  });

  test.each([
    ["image", "shelf.png", "image/png", {}],
    ["video", "shelf.mp4", "video/mp4", {}],
    ["document", "bill.pdf", "application/pdf", { filename: "bill.pdf" }],
  ] as const)("carries the %s above its words as a file, once", async (kind, filename, contentType, shown) => {
    const name = `brought_${kind}`;
    const { id, from } = await yesterday(ofParts(name, { type: "HEADER", format: kind.toUpperCase() }));
    const attachmentId = await upload(filename, contentType);
    await whenIn("sent", id, send(id, name, { header: { attachmentId }, attachmentIds: [attachmentId] }));
    const { id: mediaId, fields } = it.meta.uploads.at(-1)!;
    expect((fields["file"] as { content: Buffer }).content.toString()).toBe(`in ${filename}`);
    expect(componentsTo(from)).toEqual([{ type: "header", parameters: [{ type: kind, [kind]: { id: mediaId, ...shown } }] }, words]);
    expect(it.sentTo(from)).toHaveLength(1);
    expect((await it.messages(id)).at(-1)).toMatchObject({ attachments: [{ filename }], extras: [{ kind: "template", header: { attachmentId } }] });
  });

  test("fills in its buttons where they stand", async () => {
    const { id, from } = await yesterday(ofParts("buttons", BUTTONS));
    const buttons = [
      { index: 3, text: "SPRING25" },
      { index: 1, text: "4711" },
      { index: 0, text: "not-now:4711" },
    ];
    await whenIn("sent", id, send(id, "buttons", { buttons }));
    expect(componentsTo(from)).toEqual([
      words,
      { type: "button", index: "0", sub_type: "quick_reply", parameters: [{ type: "payload", payload: "not-now:4711" }] },
      { type: "button", index: "1", sub_type: "url", parameters: [{ type: "text", text: "4711" }] },
      { type: "button", index: "3", sub_type: "copy_code", parameters: [{ type: "coupon_code", coupon_code: "SPRING25" }] },
    ]);
    expect((await listed(id, "buttons"))!.buttons).toEqual([
      { index: 0, kind: "quick-reply", label: "Not now", url: null },
      { index: 1, kind: "url", label: "Track it", url: "https://books.test/track/{{1}}" },
      { index: 3, kind: "copy-code", label: "Copy the code", url: null },
    ]);
  });

  test("what an answer to its button says is what stood on it, where nothing else was given", async () => {
    const { id, from } = await yesterday(ofParts("quick", { type: "BUTTONS", buttons: [{ type: "QUICK_REPLY", text: "Not now" }] }));
    await whenIn("sent", id, send(id, "quick"));
    expect(componentsTo(from)).toEqual([words]);
    const pressed = { type: "button", button: { payload: "Not now", text: "Not now" }, context: { id: it.sentTo(from).at(-1)!.id } };
    await it.bring(it.channel, it.said(pressed, { from }));
    expect((await it.messages(id)).at(-1)).toMatchObject({ extras: [{ kind: "answers" }, { kind: "pressed", label: "Not now" }] });
  });

  test.each<[string, object, string]>([
    ["too few parameters", { parameters: [] }, "0 of 1 parameters"],
    ["too many parameters", { parameters: ["a", "b"] }, "2 of 1 parameters"],
    ["no picture", {}, "no image above the words"],
    ["nothing for a button", { header: { link: "https://books.test/a" } }, "nothing for the button Track it"],
    [
      "a button that is not there",
      { header: { link: "https://books.test/a" }, buttons: [1, 3, 2].map((index) => ({ index, text: "x" })) },
      "there is no button 2",
    ],
  ])("with %s fails before WhatsApp is asked, with the reason", async (_what, more, detail) => {
    const { id, from } = await yesterday(ofParts("everything", { type: "HEADER", format: "IMAGE" }, BUTTONS));
    const failed = await whenIn("failed", id, send(id, "everything", { ...more }));
    expect(failed).toMatchObject({ outcome: "template-refused", detail: expect.stringContaining(`everything: ${detail}`) });
    expect(it.sentTo(from)).toEqual([]);
  });

  test("with a picture that is no picture fails with the reason; with a file that is not its own it is not taken at all", async () => {
    const { id } = await yesterday(ofParts("pictured", { type: "HEADER", format: "IMAGE" }));
    const attachmentId = await upload("bill.pdf", "application/pdf");
    expect(await send(id, "pictured", { header: { attachmentId } })).toMatchObject({ status: 404, body: { code: "attachment.not-found" } });
    expect(await send(id, "pictured", { header: { link: "http://books.test/a.png" } })).toMatchObject({ status: 422 });
    const failed = await whenIn("failed", id, send(id, "pictured", { header: { attachmentId }, attachmentIds: [attachmentId] }));
    expect(failed).toMatchObject({ outcome: "template-refused", detail: expect.stringContaining("bill.pdf is no image of WhatsApp") });
  });

  test("that was changed at Meta meanwhile fails in Meta's words", async () => {
    const { id } = await yesterday(ofParts("changing", BUTTONS));
    const buttons = [1, 3].map((index) => ({ index, text: "x" }));
    await whenIn("sent", id, send(id, "changing", { buttons }));
    const changed = async (one: TemplateThere) => {
      it.meta.templates = [one];
      return whenIn("failed", id, send(id, "changing", { buttons }));
    };
    expect(await changed({ ...template({ name: "changing", language: "en" }) })).toMatchObject({
      outcome: "template-refused",
      detail: "body: number of localizable_params (1) does not match the expected number of params (2) (132000)",
    });
    expect(await changed(ofParts("changing", { type: "HEADER", format: "VIDEO" }, BUTTONS))).toMatchObject({
      outcome: "template-refused",
      detail: "header: Format mismatch, expected VIDEO, received UNKNOWN (132012)",
    });
    const more = { ...BUTTONS, buttons: [{ type: "URL", text: "Pay", url: "https://books.test/pay/{{1}}" }, ...BUTTONS.buttons] };
    expect(await changed(ofParts("changing", more))).toMatchObject({ detail: "buttons: Button at index 0 of type url requires a parameter (131008)" });
  });

  test("that asks for what is not known here is listed, and not for use", async () => {
    const code = ofParts("code", { type: "BUTTONS", buttons: [{ type: "OTP", text: "Copy" }] });
    const { id } = await yesterday(ofParts("known"));
    it.meta.templates = [ofParts("known"), code, ofParts("place", { type: "HEADER", format: "LOCATION" })];
    await whenIn("failed", id, send(id, "unknown"));
    expect(await listed(id, "code")).toMatchObject({ state: "other" });
    expect(await listed(id, "place")).toMatchObject({ state: "other", header: null });
    expect(await listed(id, "known")).toMatchObject({ state: "approved" });
  });
});
