import { instantAt, milliseconds } from "../../core/clock.ts";
import type { Tx } from "../../core/desk.ts";
import { idAt } from "../../core/ids.ts";
import { mattersSince, type FullMatter } from "../conversations/index.ts";
import { guidesIn, retellSendings, type PastSending } from "../guides/index.ts";
import { DAY, HOUR, MINUTE } from "./calendar.ts";
import { chance, type Chance } from "./chance.ts";
import type { Write } from "./filling.ts";
import type { Tongue } from "./texts/topic.ts";

const AT_ONCE = 400;
const NOBODY = "00000000-0000-0000-0000-000000000000";
type Wish = { seed: number; until: number };
type Guides = Awaited<ReturnType<typeof guidesIn>>;

/** One in eight answers of the last half year had a guide in it. Most that were begun were done; the second step is where it fails most. */
export async function guideTheYear(write: Write, { seed, until }: Wish): Promise<void> {
  const guides = (await write(guidesIn)).toSorted((one, other) => one.title.localeCompare(other.title, "en"));
  for (let after = NOBODY, more = true; more;) {
    const from: string = after;
    const page = await write((tx) => guideSome(tx, { seed, until, guides, after: from }));
    after = page.last;
    more = page.more;
  }
}

async function guideSome(tx: Tx, { seed, until, guides, after }: Wish & { guides: Guides; after: string }): Promise<{ last: string; more: boolean }> {
  const matters = await mattersSince(tx, { since: instantAt(until - 180 * DAY), after, limit: AT_ONCE });
  await retellSendings(
    tx,
    matters.flatMap((one) => sendingOf(one, { seed, until, guides }) ?? []),
  );
  return { last: matters.at(-1)?.id ?? after, more: matters.length === AT_ONCE };
}

function sendingOf(one: FullMatter, { seed, until, guides }: Wish & { guides: Guides }): PastSending | null {
  const by = chance(seed, `guide ${one.id}`);
  if (one.state !== "resolved" || one.resolvedAt === null || one.spam || one.replies === 0 || !by.odds(0.12)) return null;
  const steps = guides.filter(({ kind }) => kind === "steps");
  const guide = by.pick(by.odds(0.6) ? steps : guides);
  const sentAt = Math.round(milliseconds(one.resolvedAt) - by.between(0.05, 2) * HOUR);
  return {
    id: idAt(sentAt, by.next),
    eventId: idAt(sentAt, by.next, 1),
    guideId: guide.id,
    conversationId: one.id,
    customerId: one.customer.id,
    personId: one.assigneeId,
    language: TONGUES.find((tongue) => tongue === one.customer.language) ?? "en",
    sentAt: instantAt(sentAt),
    told: tellingOf(by, guide, sentAt).filter(({ at }) => milliseconds(at) < until),
  };
}

const TONGUES: readonly Tongue[] = ["ka", "uz", "ru", "en"];

/** What they pressed, one after the other. */
function tellingOf(by: Chance, { steps }: Guides[number], sentAt: number): PastSending["told"] {
  if (!by.odds(0.7)) return [];
  const told: PastSending["told"] = [];
  let at = sentAt + by.between(2, 300) * MINUTE;
  const say = (what: Pick<PastSending["told"][number], "stepId" | "number" | "outcome">) => {
    at += by.between(1, 12) * MINUTE;
    told.push({ ...what, id: idAt(Math.round(at), by.next), at: instantAt(Math.round(at)) });
  };
  if (steps.length === 0) say({ stepId: null, number: null, outcome: by.odds(0.8) ? "done" : "failed" });
  else say({ stepId: null, number: null, outcome: "opened" });
  for (const [nth, { id }] of steps.entries()) {
    const outcome = by.odds(nth === 1 ? 0.8 : 0.94) ? "done" : by.odds(0.6) ? "failed" : null;
    if (outcome === null) break;
    say({ stepId: id, number: nth + 1, outcome });
    if (outcome === "failed") break;
  }
  return told;
}
