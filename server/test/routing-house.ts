import type { Desk } from "../src/core/desk.ts";
import { movableClock } from "./bare-desk.ts";
import { caller, join, testDesk, type Member, type TestDesk } from "./desk.ts";

/** A desk on a Monday at noon, with a team of three and a mailbox of theirs; the clock stands still until it is moved. */
export type House = TestDesk & {
  clock: ReturnType<typeof movableClock>;
  team: { id: string; ada: Member; eka: Member; gia: Member };
  /** Their browsers are open now. */
  come(...who: Member[]): Promise<void>;
  rule(more?: object): Promise<void>;
  /** Somebody writes to the team; gives the conversation. */
  write(from: string, text?: string): Promise<string>;
  assigneeOf(id: string): Promise<string | null>;
  /** Until nothing is left to be done. */
  settle(): Promise<void>;
};

/** `round`: what the routing does when it looks at the queue. */
export async function routingHouse(round: (desk: Desk, workspaceId: string) => Promise<void>): Promise<House> {
  const clock = movableClock("2026-11-23T08:00:00.000Z");
  const house = await testDesk({ clock });
  const { owner } = house.cast;
  const ada = await byToken(house, house.cast.agent);
  const eka = await byToken(house, await join(house.app, owner, { name: "Eka", email: "eka@guli.test", role: "agent" }));
  const gia = await byToken(house, await join(house.app, owner, { name: "Gia", email: "gia@guli.test", role: "agent" }));
  const team = (await owner.call("POST", "/teams", { name: "Orders", personIds: [ada.id, eka.id, gia.id] })).body;
  const settings = { address: "orders@books.test", senderName: "Books", imap: null, smtp: null };
  const inbound = new URL((await owner.call("POST", "/channels/email", { name: "Orders", teamId: team.id, settings })).body.inboundUrl).pathname;
  let nth = 0;
  const settle = async () => {
    await house.running.idle();
    await round(house.desk, house.workspaceId);
    await house.running.idle();
  };
  const come: House["come"] = async (...who) => {
    for (const { id } of who)
      await house.desk.database.owner.query(
        "insert into guli.people_seen (workspace_id, person_id, at) values ($1, $2, $3) on conflict (workspace_id, person_id) do update set at = excluded.at",
        [house.workspaceId, id, clock.now()],
      );
  };
  return {
    ...house,
    clock,
    team: { id: team.id, ada, eka, gia },
    come,
    settle,
    rule: async (more = {}) => {
      const usual = {
        way: "in-turn",
        knownFirst: false,
        match: { language: false, channel: false, skill: false },
        relaxAfterMinutes: null,
        returnAfterMinutes: null,
      };
      const { status, body } = await house.cast.lead.call("PUT", "/routing/rule", { teamId: team.id, ...usual, ...more });
      if (status !== 200) throw new Error(JSON.stringify(body));
      await settle();
    },
    write: async (from, text = "Where is my book?") => {
      const mail = `From: ${from}\r\nTo: orders@books.test\r\nSubject: A book\r\nMessage-ID: <${++nth}@example.com>\r\n\r\n${text}\r\n`;
      const answer = await house.app.inject({ method: "POST", url: inbound, payload: Buffer.from(mail), headers: { "content-type": "message/rfc822" } });
      return answer.json().conversationId;
    },
    assigneeOf: async (id) => (await owner.call("GET", `/conversations/${id}`)).body.conversation.assigneeId,
  };
}

/** Calls as before, but is not seen by calling: only whoever comes is here. */
async function byToken({ app }: TestDesk, member: Member): Promise<Member> {
  const { secret } = (await member.call("POST", "/tokens", { name: "Story" })).body;
  return { ...member, call: caller(app, { authorization: `Bearer ${secret}` }) };
}
