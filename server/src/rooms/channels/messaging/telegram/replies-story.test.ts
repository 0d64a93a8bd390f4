import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { until } from "../../../../../test/desk.ts";
import { fileIn } from "../../../../../test/platforms/fields.ts";
import { telegramHouse, type TelegramHouse } from "../../../../../test/platforms/telegram-house.ts";

let house: TelegramHouse;
beforeAll(async () => {
  house = await telegramHouse();
});
afterAll(() => house?.close());

describe("files", () => {
  const opened = (id: string) => house.app.inject({ url: `/api/v1/attachments/${id}?inline=true`, headers: { cookie: house.cast.agent.cookie } });
  const first = async (from: number, state: string) => {
    const row = await house.from(from);
    return until(async () => (await house.messages(row.id))[0]?.attachments.find((one) => one.state === state), `a file that is ${state}`);
  };

  test("that customers send are fetched, also where they lie elsewhere by now", async () => {
    const from = house.person();
    const sound = house.telegram.file(Buffer.from("OggS sound"));
    house.telegram.moveFile(sound);
    await house.happens(house.said(from, { voice: { file_id: sound, file_unique_id: "u", duration: 4, mime_type: "audio/ogg" } }));
    const { id, ...file } = await first(from, "here");
    expect(file).toMatchObject({ filename: "voice.ogg", contentType: "audio/ogg", size: 10 });
    expect((await opened(id)).body).toBe("OggS sound");
    const row = await house.from(from);
    expect(row.preview).toBe("🎤");
  });

  test("that are gone, too large or away are said to be so, and what may pass is tried again", async () => {
    const [gone, large, later] = [house.person(), house.person(), house.person()];
    const document = (file_id: string) => ({ document: { file_id, file_unique_id: "u", file_name: "bill.pdf" } });
    const lost = house.telegram.file(Buffer.from("x"));
    house.telegram.forgetFile(lost);
    await house.happens(house.said(gone, document(lost)));
    expect((await first(gone, "missing")).trouble).toBe("gone");
    await house.happens(house.said(large, document(house.telegram.file(Buffer.from("x"), { size: 21 * 1024 * 1024 }))));
    expect((await first(large, "missing")).trouble).toBe("too-large");
    const twice = house.telegram.file(Buffer.from("x"));
    house.telegram.moveFile(twice);
    house.telegram.moveFile(twice);
    await house.happens(house.said(later, document(twice)));
    expect((await first(later, "missing")).trouble).toBe("expired");
  });

  test("that agents send leave as what they are, each for itself; what is refused so leaves as a file", async () => {
    const from = house.person();
    await house.happens(house.said(from, { text: "Send me the picture" }));
    const row = await house.from(from);
    const ids = [
      await house.upload("book.jpg", "image/jpeg", Buffer.from("a picture")),
      await house.upload("wide.png", "image/png", Buffer.from("an odd picture")),
      await house.upload("ანგარიში.pdf", "application/pdf", Buffer.from("%PDF")),
      await house.upload("hello.ogg", "audio/ogg", Buffer.from("OggS")),
    ];
    house.telegram.fails("sendPhoto", { delayMs: 1 }, { status: 400, description: "Bad Request: PHOTO_INVALID_DIMENSIONS" });
    const { id } = await house.reply(row.id, "Here they are.", { attachmentIds: ids });
    await house.delivered(row.id, id, "sent");
    const sent = house.telegram.sent.filter(({ chatId }) => chatId === String(from));
    expect(sent.map(({ method }) => method).sort()).toEqual(["sendDocument", "sendDocument", "sendMessage", "sendPhoto", "sendVoice"]);
    const documents = sent.filter(({ method }) => method === "sendDocument").map(({ fields }) => fileIn(fields, "document")!);
    expect(documents.map(({ filename, content }) => [filename, content.toString()])).toEqual(
      expect.arrayContaining([
        ["wide.png", "an odd picture"],
        ["ანგარიში.pdf", "%PDF"],
      ]),
    );
  });
});

describe("what Telegram refuses", () => {
  const conversation = async () => {
    const from = house.person();
    await house.happens(house.said(from, { text: "Hello?" }));
    return { from, row: await house.from(from) };
  };

  test("from someone who stopped the bot is said plainly, and again when they come back", async () => {
    const { from, row } = await conversation();
    house.telegram.block(from);
    const { id } = await house.reply(row.id, "Are you there?");
    const failed = await house.delivered(row.id, id, "failed");
    expect(failed.delivery).toMatchObject({ outcome: "blocked-us" });
    expect(await house.wayOut(row.id)).toMatchObject({ open: false, why: "blocked-us" });
    house.telegram.unblock(from);
    const chat = { id: from, type: "private" };
    await house.happens({
      my_chat_member: {
        chat,
        from: chat,
        date: house.said(from, {}).message.date,
        old_chat_member: { status: "kicked" },
        new_chat_member: { status: "member" },
      },
    });
    expect(await house.wayOut(row.id)).toMatchObject({ open: true, why: null, quickReplies: true, longest: 4096 });
    await house.happens({
      my_chat_member: {
        chat,
        from: chat,
        date: house.said(from, {}).message.date,
        old_chat_member: { status: "member" },
        new_chat_member: { status: "kicked" },
      },
    });
    expect(await house.wayOut(row.id)).toMatchObject({ open: false, why: "blocked-us" });
  });

  test("because it is too much is sent when Telegram says, once", async () => {
    const { from, row } = await conversation();
    house.telegram.fails("sendMessage", { status: 429, description: "Too Many Requests: retry after 30", parameters: { retry_after: 30 } });
    const { id } = await house.reply(row.id, "One moment.");
    const queued = await until(async () => (await house.messages(row.id)).find((one) => one.id === id && one.delivery?.outcome === "rate-limited"));
    const due = await house.desk.database.owner.query(
      "select due_at as at, updated_at as since from guli.deliveries where workspace_id = $1 and message_id = $2",
      [house.workspaceId, id],
    );
    const { at, since } = due.rows[0] as { at: string; since: string };
    expect(Date.parse(at) - Date.parse(since)).toBeGreaterThanOrEqual(29_000);
    expect(queued.delivery).toMatchObject({ state: "queued", detail: "429 Too Many Requests: retry after 30" });
    expect(house.telegram.sent.filter(({ chatId }) => chatId === String(from))).toHaveLength(0);
  });

  test("a reply does not overtake the one before it", async () => {
    const { from, row } = await conversation();
    house.telegram.fails("sendMessage", { status: 429, description: "Too Many Requests: retry after 2", parameters: { retry_after: 2 } });
    const first = await house.reply(row.id, "First this.");
    await until(async () => (await house.message(row.id, first.id)).delivery?.outcome === "rate-limited");
    const second = await house.reply(row.id, "Then that.");
    const sent = () => house.telegram.sent.filter(({ chatId }) => chatId === String(from)).map(({ fields }) => fields["text"]);
    await until(async () => {
      await house.hurry();
      return sent().length === 2;
    }, "both replies");
    expect(sent()).toEqual(["First this.", "Then that."]);
    await house.delivered(row.id, second.id, "sent");
  });

  test("a long reply leaves in pieces, and a try that broke off goes on after the last", async () => {
    const { from, row } = await conversation();
    house.telegram.fails("sendMessage", { delayMs: 1 }, { status: 502, page: "<html>" });
    const { id } = await house.reply(row.id, `${"A".repeat(4000)}\n\n${"B".repeat(4000)}`);
    await until(async () => (await house.messages(row.id)).find((one) => one.id === id && one.delivery?.outcome === "failed"));
    await house.hurry();
    await house.delivered(row.id, id, "sent");
    const sent = house.telegram.sent.filter(({ chatId }) => chatId === String(from)).map(({ fields }) => String(fields["text"])[0]);
    expect(sent).toEqual(["A", "B"]);
  });

  test("the token stands nowhere in what is kept", async () => {
    for (const [fault, outcome] of [
      [{ cut: true }, "unreachable"],
      [{ status: 200, page: `<html>${house.token}` }, "malformed"],
    ] as const) {
      const { row } = await conversation();
      house.telegram.fails("sendMessage", fault);
      const { id } = await house.reply(row.id, "Hello");
      await until(async () => (await house.message(row.id, id)).delivery?.outcome === outcome, outcome);
    }
    const kept = await house.desk.database.owner.query(
      "select string_agg(d::text, ' ') as text from guli.deliveries d where workspace_id = $1 union all select string_agg(c::text, ' ') from guli.channels c where workspace_id = $1 union all select string_agg(e::text, ' ') from guli.events e where workspace_id = $1",
      [house.workspaceId],
    );
    for (const { text } of kept.rows as { text: string }[]) expect(text).not.toContain(house.token.split(":")[1]);
  });
});

test("while an agent types, the customer sees it, told at most once in five seconds", async () => {
  const from = house.person();
  await house.happens(house.said(from, { text: "Hello?" }));
  const row = await house.from(from);
  const type = () => house.cast.agent.call("PUT", `/conversations/${row.id}/presence`, { doing: "typing" });
  for (let n = 0; n < 3; n++) expect((await type()).status).toBe(200);
  const signs = () => house.telegram.calls.filter(({ method, fields }) => method === "sendChatAction" && fields["chat_id"] === String(from));
  await until(() => signs().length > 0, "the sign");
  expect(signs().map(({ fields }) => fields["action"])).toEqual(["typing"]);
});
