import { newId } from "../src/core/ids.ts";
import { linkToken } from "../src/core/links.ts";
import { movableClock } from "./bare-desk.ts";
import { caller, testDesk, until, type Member } from "./desk.ts";
import { startSmtpPeer } from "./mail/smtp-peer.ts";

export type Asked = { conversationId: string; id: string; link: string };
type Said = { kind: string; automatic: boolean };

/** A shop that asks its customers how it was: by mail after an hour, over another system after ten minutes. Its clock stands until it is moved. */
export async function surveyHouse() {
  // Noon in Tbilisi. Long ago, since the queue of jobs keeps its own time.
  const clock = movableClock("2024-03-05T08:00:00.000Z");
  const minutes = (many: number) => clock.move(many * 60);
  const house = await testDesk({ clock });
  /** A session ends within the months in which this plays. */
  const lasting = async (one: Member) => {
    const { body } = await one.call("POST", "/tokens", { name: "A long story" });
    Object.assign(one, { call: caller(house.app, { authorization: `Bearer ${body.secret}` }) });
  };
  const { owner, lead, agent } = house.cast;
  for (const one of [owner, lead, agent]) await lasting(one);
  await owner.call("PATCH", "/workspace", { undoSeconds: 0 });
  const post = await startSmtpPeer({ password: "right" });
  const smtp = { host: "127.0.0.1", port: post.port, security: "none", user: "hello", password: "right" };
  const settings = { address: "hello@books.test", senderName: "Tbilisi Books", imap: null, smtp };
  const inbound = new URL((await owner.call("POST", "/channels/email", { name: "Books", settings })).body.inboundUrl).pathname;
  const systemId = (await owner.call("POST", "/channels/messaging", { kind: "api", name: "The shop", settings: {}, secrets: {} })).body.id;
  const api = { on: true, delayMinutes: 10, questions: ["satisfaction", "ease"] };
  const email = { on: true, delayMinutes: 60, questions: ["satisfaction", "expectation"] };
  await lead.call("PATCH", "/surveys/settings", { on: true, ways: { api, email } });

  const mail = async (from: string, text: string, ...more: string[]): Promise<string> => {
    const lines = [
      `From: ${from}`,
      "To: hello@books.test",
      "Subject: ?",
      `Message-ID: <${newId()}@x.test>`,
      "Content-Type: text/plain; charset=utf-8",
      ...more,
    ];
    const payload = Buffer.from(`${lines.join("\r\n")}\r\n\r\n${text}\r\n`);
    const answer = await house.app.inject({ method: "POST", url: inbound, payload, headers: { "content-type": "message/rfc822" } });
    if (answer.statusCode !== 200) throw new Error(answer.body);
    await house.running.idle();
    return answer.json<{ conversationId: string }>().conversationId;
  };
  const write = async (from: string, text: string): Promise<string> => {
    const answer = await owner.call("POST", `/channels/${systemId}/messages`, { id: newId(), from: { id: from, name: from }, text });
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    await house.running.idle();
    return answer.body.conversationId;
  };
  const opened = async (conversationId: string) => (await agent.call("GET", `/conversations/${conversationId}`)).body;
  const about = async (conversationId: string) => (await agent.call("GET", `/conversations/${conversationId}/surveys`)).body;
  const solve = async (conversationId: string): Promise<void> => {
    const seenMessageId = (await opened(conversationId)).messages.findLast((one: Said) => one.kind === "incoming").id;
    const given = { body: "It is on its way.", seenMessageId, thenState: "resolved" };
    const { status, body } = await agent.call("POST", `/conversations/${conversationId}/replies`, given);
    if (status !== 200) throw new Error(JSON.stringify(body));
    const leaving = async () => (await opened(conversationId)).messages.find((one: { id: string }) => one.id === body.message.id).delivery.state;
    await until(async () => (await leaving()) === "sent", "the reply's leaving");
    await house.running.idle();
  };
  const decided = (conversationId: string) =>
    until(async () => {
      const [latest] = (await about(conversationId)).surveys;
      return latest && latest.dueAt === null && latest;
    }, "the decision whether to ask");
  /** Noon of the next day in Tbilisi: nobody is asked at night. */
  const nextNoon = () => clock.move((Math.ceil(Date.parse(clock.now()) / 86_400_000) * 86_400_000 + 8 * 3_600_000 - Date.parse(clock.now())) / 1000);
  const linkOf = (id: string) => `/survey/${linkToken(house.desk.vault, "survey", { workspaceId: house.workspaceId, id })}`;
  const asked = async (from: string, text = "Where is my book?", by: (from: string, text: string) => Promise<string> = mail): Promise<Asked> => {
    nextNoon();
    const conversationId = await by(from, text);
    await solve(conversationId);
    minutes(61);
    const { id, sentAt, dropped } = await decided(conversationId);
    if (sentAt === null) throw new Error(`not asked: ${dropped}`);
    return { conversationId, id, link: linkOf(id) };
  };
  const get = (url: string, method: "GET" | "HEAD" = "GET") => house.app.inject({ method, url });
  const send = (url: string, fields: Record<string, string>) =>
    house.app.inject({
      method: "POST",
      url,
      payload: new URLSearchParams(fields).toString(),
      headers: { "content-type": "application/x-www-form-urlencoded" },
    });
  const markIn = (html: string) => /name="mark" value="([^"]+)"/.exec(html)?.[1] ?? "";
  /** As somebody does who opens the link, reads, and presses. */
  const press = async (link: string, fields: Record<string, string>, query = "") => {
    const page = await get(`${link}${query}`);
    clock.move(5);
    return send(link, { mark: markIn(page.body), do: "send", ...fields });
  };
  const close = async () => {
    await house.close();
    await post.close();
  };
  return { ...house, clock, minutes, post, mail, write, opened, about, solve, decided, nextNoon, linkOf, asked, get, send, markIn, press, close };
}

export type SurveyHouse = Awaited<ReturnType<typeof surveyHouse>>;
