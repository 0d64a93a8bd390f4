import { afterAll, beforeAll, expect, test } from "vitest";
import { letter, mailHouse, type MailHouse } from "../../../test/mail/house.ts";
import { startSmtpPeer, type SmtpPeer } from "../../../test/mail/smtp-peer.ts";
import { until } from "../../../test/desk.ts";
import { theDesk } from "../../core/desk.ts";
import { answerAutomatically } from "../conversations/index.ts";

let house: MailHouse;
let hurried: MailHouse;
let peer: SmtpPeer;
beforeAll(async () => {
  peer = await startSmtpPeer();
  [hurried, house] = await Promise.all([mailHouse({}, { impatient: true }), mailHouse()]);
});
afterAll(async () => {
  await Promise.all([house?.close(), hurried?.close()]);
  await peer?.close();
});

/** Someone in the chat, as the widget talks. */
async function visitor(at: MailHouse, email: string | null) {
  const { body: chat } = await at.cast.owner.call("POST", "/channels/chat", { name: "Shop", settings: {} });
  const call = async (method: "GET" | "POST" | "PUT", path: string, payload?: object, token?: string) => {
    const answer = await at.app.inject({
      method,
      url: `/widget/api/v1${path}`,
      ...(payload && { payload }),
      headers: token ? { authorization: `Bearer ${token}` } : {},
    });
    return answer.body === "" ? null : answer.json();
  };
  const { token } = await call("POST", "/start", { key: chat.key });
  const say = (text: string) =>
    call(
      "POST",
      "/messages",
      {
        channelKey: chat.key,
        key: crypto.randomUUID(),
        text,
        language: "en",
        timeZone: "Asia/Tbilisi",
        page: null,
        name: "Mr Brandt",
        ...(email && { email }),
      },
      token,
    );
  return { say, missed: () => call("GET", "/messages", undefined, token), seen: (until: string) => call("PUT", "/seen", { until }, token) };
}

test("a reply that nobody sees in the chat follows the visitor by e-mail, and their answer comes back into the chat", async () => {
  const channel = await hurried.connect("hello@books.test", { smtp: { port: peer.port, user: "" } });
  const guest = await visitor(hurried, "brandt@example.com");
  await guest.say("Is anyone there?");
  const { id } = await hurried.about("Is anyone there?");
  await hurried.reply(id, "We are back at nine.");
  const sent = await until(() => peer.captured[0], "the copy");
  expect(sent).toMatchObject({ to: ["brandt@example.com"], mail: { newText: "We are back at nine.", from: { address: "hello@books.test" } } });
  expect(sent.mail.text).toContain("> Is anyone there?");

  const raw = letter({ Subject: "Re: Is anyone there?", "In-Reply-To": `<${sent.mail.messageId}>` }, "Nine is fine.");
  const answer = await hurried.app.inject({
    method: "POST",
    url: new URL(channel.inboundUrl).pathname,
    payload: Buffer.from(raw),
    headers: { "content-type": "message/rfc822" },
  });
  expect(answer.json()).toMatchObject({ outcome: "stored", conversationId: id });
  expect((await guest.missed()).messages.map((one: { from: string; text: string }) => `${one.from}: ${one.text}`)).toEqual([
    "visitor: Is anyone there?",
    "agent: We are back at nine.",
    "visitor: Nine is fine.",
  ]);

  await hurried.reply(id, "Then at nine.");
  await until(() => peer.captured[1], "the second copy");
  expect(peer.captured[1]!.mail).toMatchObject({ newText: "Then at nine.", references: expect.arrayContaining([sent.mail.messageId]) });
});

test("what the desk says by itself does not go to an address that anybody may have typed in; what a person writes after it does", async () => {
  await hurried.connect("night@books.test", { smtp: { port: peer.port, user: "" } });
  const guest = await visitor(hurried, "somebody.else@example.com");
  await guest.say("Buy at evil.example");
  const { id } = await hurried.about("Buy at evil.example");
  await hurried.desk.transaction(hurried.workspaceId, (tx) => answerAutomatically(tx, theDesk, { conversationId: id, text: "We open at ten." }));
  await until(async () => (await hurried.messages(id)).find(({ automatic }) => automatic)?.delivery?.state === "sent", "the word in the chat");
  await hurried.reply(id, "Good morning.");
  const sent = await until(() => peer.captured.find(({ to }) => to[0] === "somebody.else@example.com"), "the copy");
  expect(sent.mail.newText).toBe("Good morning.");
});

test("what the visitor sees in the chat does not follow them, and who left no address gets no mail", async () => {
  await house.connect("hello@books.test", { smtp: { port: peer.port, user: "" } });
  const [here, unknown] = [await visitor(house, "here@example.com"), await visitor(house, null)];
  await here.say("I am here");
  await unknown.say("I am nobody");
  const jobs = async () =>
    (
      await house.desk.database.owner.query(
        "select payload, run_at - now() > interval '90 seconds' as later from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'copy-by-mail'",
      )
    ).rows;
  for (const subject of ["I am here", "I am nobody"]) {
    const { id } = await house.about(subject);
    const { id: messageId } = await house.reply(id, "So are we");
    await until(async () => (await house.messages(id)).find((one) => one.id === messageId)?.delivery?.state === "sent", "the delivery");
  }
  expect(await jobs()).toMatchObject([{ later: true }]);
  await here.seen(new Date().toISOString());
  const before = peer.captured.length;
  await house.desk.database.owner.query("update graphile_worker._private_jobs set run_at = now()");
  await until(async () => (await jobs()).length === 0, "the end of the job");
  expect(peer.captured.length).toBe(before);
});
