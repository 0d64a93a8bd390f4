import { afterAll, beforeAll, expect, test } from "vitest";
import { makeAnew } from "../src/cli/rebuild.ts";
import { newId } from "../src/core/ids.ts";
import { linkToken } from "../src/core/links.ts";
import { projections } from "../src/rooms/projections.ts";
import { until } from "./desk.ts";
import { recoveryStage, SORRY, type RecoveryStage } from "./recovery-stage.ts";

/* Whatever happens, in whatever order: every figure made anew is the figure that stood there. */

let stage: RecoveryStage;
beforeAll(async () => {
  stage = await recoveryStage();
  const way = { on: true, delayMinutes: 5, questions: ["satisfaction", "ease"] };
  await stage.lead.call("PATCH", "/surveys/settings", { on: true, quietDays: 0, night: { from: 0, until: 0 }, ways: { chat: way } });
});
afterAll(() => stage.house.close());

/** The same numbers for the same seed (mulberry32). */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

const SAID = [
  "I was charged twice. My order is 4711-22, as I wrote already.",
  "This is outrageous!!! You STOLE my money and nobody answers! I am furious, you are thieves!",
  "I hoped for an answer today. How often do I have to repeat my number 4711-22?",
  "Thank you, now it is good.",
];
const OURS = [
  "Please call the courier yourself and send us your order number.",
  SORRY,
  "It is against our policy to refund this.",
  "Thank you for contacting us. Your request is important to us.",
];
type Matter = Awaited<ReturnType<RecoveryStage["someoneWrites"]>>;

async function story(seed: number, length: number): Promise<string[]> {
  const { ada, lead, house } = stage;
  const below = chance(seed);
  const one = <T>(all: readonly T[]): T => all[below(all.length)]!;
  const matters: Matter[] = [await stage.someoneWrites(SAID[0]!, { name: "Nika" }), await stage.someoneWrites(SAID[1]!, { name: "Eka" })];
  const joins: string[] = [];
  const recovery = async ({ id }: Matter): Promise<string> => (await stage.recoveriesIn(id)).rows[0]?.id ?? (await stage.opened(id)).id;
  const opened = async ({ id }: Matter) => (await ada.call("GET", `/conversations/${id}`)).body;
  const deeds: Record<string, (matter: Matter) => Promise<unknown>> = {
    begins: async () => matters.push(await stage.someoneWrites(one(SAID), { name: `Guest ${matters.length}` })),
    writes: ({ say }) => say(one(SAID)),
    answers: async (matter) => {
      const seenMessageId = (await opened(matter)).messages.findLast(({ kind }: any) => kind === "incoming").id;
      return ada.call("POST", `/conversations/${matter.id}/replies`, { body: one(OURS), seenMessageId, key: newId(), thenState: one(["waiting", "resolved"]) });
    },
    turns: ({ id }) =>
      ada.call("PATCH", `/conversations/${id}`, one([{ state: "resolved" }, { state: "open" }, { spam: true }, { spam: false }, { tags: ["late"] }])),
    joins: async ({ customerId }) => {
      const { body } = await ada.call("POST", `/customers/${customerId}/joins`, { otherId: one(matters).customerId });
      if (body.join) joins.push(body.join.id);
    },
    parts: async () => joins.length > 0 && ada.call("DELETE", `/customer-joins/${joins.pop()!}`),
    blames: async (matter) => {
      const { messages } = await opened(matter);
      return ada.call("POST", `/conversations/${matter.id}/effort`, { messageId: one<any>(messages).id, kind: one(["hassle", "policy", "transfer"]) });
    },
    excuses: async ({ id }) => {
      const { rows = [] } = (await ada.call("GET", `/conversations/${id}/effort`)).body;
      return rows.length > 0 && ada.call("PATCH", `/effort/${one<any>(rows).id}`, { kind: one([null, "hassle", "policy"]) });
    },
    fails: ({ id }) => ada.call("POST", `/conversations/${id}/recoveries`, { failure: one(["late", "extra-charge", null]), cause: one(["ours", "unknown"]) }),
    owns: async (matter) => ada.call("PUT", `/recoveries/${await recovery(matter)}/owner`, { personId: ada.id }),
    fixes: async (matter) =>
      ada.call(
        "POST",
        `/recoveries/${await recovery(matter)}/fix`,
        one([
          { title: "Again", done: true },
          { title: "Later", dueAt: stage.later(5) },
        ]),
      ),
    finishes: async (matter) => ada.call("POST", `/recoveries/${await recovery(matter)}/fix/done`),
    apologises: async (matter) => ada.call("POST", `/recoveries/${await recovery(matter)}/apology`, { words: SORRY }),
    skips: async (matter) => ada.call("POST", `/recoveries/${await recovery(matter)}/skips`, { stage: one(["options", "amends"]), why: "None" }),
    gives: async (matter) => {
      const worth = { amount: 100 + below(5000), currency: "GEL" };
      return ada.call("POST", `/recoveries/${await recovery(matter)}/amends`, { kind: one(["gift", "voucher", "refund"]), money: worth, words: "Sorry" });
    },
    decides: async () => {
      const { rows } = (await lead.call("GET", "/amends")).body;
      return rows.length > 0 && lead.call("POST", `/amends/${one<any>(rows).id}/decision`, { agree: below(2) === 0 });
    },
    ends: async (matter) =>
      ada.call("POST", `/recoveries/${await recovery(matter)}/${one(["close", "reopen"])}`, { outcome: one(["lost", "mistaken"]), why: "So" }),
    surveys: async ({ id }) => {
      const [latest] = (await ada.call("GET", `/conversations/${id}/surveys`)).body.surveys;
      if (!latest?.sentAt) return;
      const url = `/survey/${linkToken(house.desk.vault, "survey", { workspaceId: house.workspaceId, id: latest.id })}`;
      const page = (await house.app.inject({ method: "GET", url, remoteAddress: `10.9.${below(250)}.${below(250)}` })).body;
      stage.pass(1);
      await stage.post(url, { do: "send", satisfaction: String(1 + below(5)), ease: String(1 + below(7)), words: one(["", "Fine", SAID[1]!]) }, page);
    },
    waits: async () => stage.pass(one([1, 10, 90, 24 * 60])),
  };
  const told: string[] = [];
  for (let nth = 0; nth < length; nth += 1) {
    const name = one(Object.keys(deeds));
    told.push(name);
    await deeds[name]!(one(matters));
    if (below(4) === 0) await stage.idle();
  }
  await settled();
  return told;
}

/** Nothing is on its way any more: what leaves while figures are made anew would make a difference that is none. */
async function settled(): Promise<void> {
  const { desk, workspaceId } = stage.house;
  const left = async () =>
    (
      await desk.database.owner.query<{ n: number }>(
        `select (select count(*) from guli.deliveries where workspace_id = $1 and state in ('held', 'queued', 'sending'))
          + (select count(*) from guli.outbox where workspace_id = $1) as n`,
        [workspaceId],
      )
    ).rows[0]!.n;
  await until(async () => {
    await stage.idle();
    return (await left()) === 0;
  }, "everything to have left");
}

test.each([1, 2, 3])("after random story %i", { timeout: 60_000 }, async (seed) => {
  const told = await story(seed, 90);
  for (const one of projections) {
    const { before, after } = await makeAnew(stage.house.desk, stage.house.workspaceId, one);
    expect(after, `${one.name} after ${told.join(" ")}`).toEqual(before);
  }
});
