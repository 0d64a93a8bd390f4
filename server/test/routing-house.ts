import type { ConversationRow, Message, readRoutingOf } from "@guli/contract";
import type { z } from "zod";
import type { Desk } from "../src/core/desk.ts";
import { movableClock } from "./bare-desk.ts";
import { caller, join, testDesk, until, type Member, type TestDesk } from "./desk.ts";

type Opened = { conversation: ConversationRow; messages: Message[] };
/** Why a conversation is with whom it is, or waits. */
export type Why = z.output<typeof readRoutingOf.answer>;

/** A desk on a Monday at noon, with a team of three and a mailbox of theirs; the clock stands still until it is moved. */
export type House = TestDesk & {
  clock: ReturnType<typeof movableClock>;
  team: { id: string; ada: Member; eka: Member; gia: Member };
  /** Their browsers are open now. */
  come(...who: Member[]): Promise<void>;
  rule(more?: object): Promise<void>;
  /** Somebody writes to the team; gives the conversation. */
  write(from: string, text?: string): Promise<string>;
  /** The same, and all that follows is done. */
  arrives(from: string, text?: string): Promise<string>;
  assigneeOf(id: string): Promise<string | null>;
  linesOf(id: string): Promise<object[]>;
  why(id: string): Promise<Why>;
  change(change: { ids: string[]; [what: string]: unknown }): Promise<void>;
  takes(who: Member, more: object): Promise<void>;
  reply(who: Member, id: string): Promise<void>;
  /** It is the next Monday at noon: nobody has anything, nobody has come yet, and everything is done by hand. */
  nextMonday(): Promise<void>;
  /** Until nothing is left to be done. */
  settle(): Promise<void>;
};

/** `round`: what the routing does when it looks at the queue. */
export async function routingHouse(round: (desk: Desk, workspaceId: string) => Promise<void>): Promise<House> {
  const clock = movableClock(MONDAY);
  const house = await testDesk({ clock });
  const { owner } = house.cast;
  const ada = await byToken(house, house.cast.agent);
  const eka = await byToken(house, await join(house.app, owner, { name: "Eka", email: "eka@guli.test", role: "agent" }));
  const gia = await byToken(house, await join(house.app, owner, { name: "Gia", email: "gia@guli.test", role: "agent" }));
  const team = (await owner.call("POST", "/teams", { name: "Orders", personIds: [ada.id, eka.id, gia.id] })).body;
  const settings = { address: "orders@books.test", senderName: "Books", imap: null, smtp: null };
  const inbound = new URL((await owner.call("POST", "/channels/email", { name: "Orders", teamId: team.id, settings })).body.inboundUrl).pathname;
  let nth = 0;
  // The desk goes its own rounds, too: what one of them is at is not done yet.
  const roundsAreOver = () =>
    until(async () => {
      const { rows } = await house.desk.database.owner.query("select from graphile_worker.jobs where task_identifier = 'go-round' limit 1");
      return rows.length === 0;
    }, "the end of the desk's own rounds");
  const settle = async () => {
    await house.running.idle();
    await roundsAreOver();
    await round(house.desk, house.workspaceId);
    await roundsAreOver();
    await house.running.idle();
  };
  const come: House["come"] = async (...who) => {
    for (const { id } of who)
      await house.desk.database.owner.query(
        "insert into guli.people_seen (workspace_id, person_id, at) values ($1, $2, $3) on conflict (workspace_id, person_id) do update set at = excluded.at",
        [house.workspaceId, id, clock.now()],
      );
  };
  const ok = async <T>(answer: Promise<{ status: number; body: T }>): Promise<T> => {
    const { status, body } = await answer;
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body;
  };
  const lead = house.cast.lead.call;
  const change: House["change"] = async ({ ids, ...change }) => void (await ok(lead("PATCH", "/conversations", { ids, change })));
  const takes: House["takes"] = async (who, more) => void (await ok(lead("PUT", `/routing/people/${who.id}`, { ...anything, ...more })));
  const rule: House["rule"] = async (more = {}) => {
    await ok(lead("PUT", "/routing/rule", { teamId: team.id, ...plainly, ...more }));
    await settle();
  };
  const opened = (id: string) => ok(owner.call<Opened>("GET", `/conversations/${id}`));
  const written: string[] = [];
  const write: House["write"] = async (from, text = "Where is my book?") => {
    const mail = `From: ${from}\r\nTo: orders@books.test\r\nSubject: A book\r\nMessage-ID: <${++nth}@example.com>\r\n\r\n${text}\r\n`;
    const answer = await house.app.inject({ method: "POST", url: inbound, payload: Buffer.from(mail), headers: { "content-type": "message/rfc822" } });
    written.push(answer.json().conversationId);
    return answer.json().conversationId;
  };
  return {
    ...house,
    clock,
    come,
    settle,
    change,
    takes,
    rule,
    write,
    team: { id: team.id, ada, eka, gia },
    arrives: async (from, text) => {
      const id = await write(from, text);
      await settle();
      return id;
    },
    assigneeOf: async (id) => (await opened(id)).conversation.assigneeId,
    linesOf: async (id) => (await opened(id)).messages.flatMap(({ activity }) => activity ?? []),
    why: (id) => ok(owner.call<Why>("GET", `/conversations/${id}/routing`)),
    reply: async (who, id) => {
      const seenMessageId = (await opened(id)).messages.findLast((one) => one.kind === "incoming")!.id;
      await ok(who.call("POST", `/conversations/${id}/replies`, { body: "It left today.", seenMessageId }));
      await settle();
    },
    nextMonday: async () => {
      await rule({ way: "by-hand" });
      const ids = written.splice(0);
      if (ids.length > 0) await change({ ids, state: "resolved", assigneeId: null });
      for (const who of [ada, eka, gia]) {
        await ok(who.call("PATCH", "/me", { away: false }));
        await takes(who, {});
      }
      clock.move(WEEK - (((Date.parse(clock.now()) - Date.parse(MONDAY)) / 1000) % WEEK));
    },
  };
}

const MONDAY = "2026-11-23T08:00:00.000Z";
const WEEK = 7 * 24 * 3600;
const anything = { capacity: null, skills: [], languages: [], channelKinds: [], hours: null };
const plainly = {
  way: "in-turn",
  knownFirst: false,
  match: { language: false, channel: false, skill: false },
  relaxAfterMinutes: null,
  returnAfterMinutes: null,
};

/** Calls as before, but is not seen by calling: only whoever comes is here. */
async function byToken({ app }: TestDesk, member: Member): Promise<Member> {
  const { secret } = (await member.call("POST", "/tokens", { name: "Story" })).body;
  return { ...member, call: caller(app, { authorization: `Bearer ${secret}` }) };
}
