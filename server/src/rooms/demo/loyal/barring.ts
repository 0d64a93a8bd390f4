import { instantAt, milliseconds } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import { idAt } from "../../../core/ids.ts";
import { mattersSince, type FullMatter } from "../../conversations/index.ts";
import { retellBarriers, type PastBarrier, type PastMention, type PastTelling } from "../../loyalty/index.ts";
import { DAY, HOUR } from "../calendar.ts";
import { chance, weigh } from "../chance.ts";
import type { Write } from "../filling.ts";
import type { Tongue } from "../texts/topic.ts";
import { BARRIERS, barrierWords } from "./barrier-words.ts";
import { dayOf } from "./money.ts";
import type { Truth } from "./truth.ts";

type Wish = { seed: number; until: number; tongue: Tongue; personId: string; truth: Truth };
type Kind = (typeof BARRIERS)[number];

const AT_ONCE = 400;
const NOBODY = "00000000-0000-0000-0000-000000000000";
/** Of so many matters somebody noted what kept the customer from buying. */
const ODDS = 0.05;
/** The one that was mended, and when. */
const GONE_DAYS = 150;
const STATES = { payment: "gone", delivery: "open", price: "planned", product: "in-work" } as const;
const WEIGHTS: Record<Kind, number> = { payment: 5, delivery: 4, price: 3, product: 2 };

/** A year of "I like it, but …": noted where it was said, with what would have been bought; one of the reasons is gone since summer. */
export async function meetBarriers(write: Write, wish: Wish): Promise<void> {
  const ids = idsOf(wish);
  await write((tx) => retellBarriers(tx, { barriers: BARRIERS.map((kind) => barrierOf(kind, { ...wish, ids })), mentions: [], tellings: [] }));
  for (let after = NOBODY, more = true; more;) {
    const from = after;
    const matters = await write((tx) => meetSome(tx, from, { ...wish, ids }));
    after = matters.at(-1)?.id ?? after;
    more = matters.length === AT_ONCE;
  }
}

type Ids = { ids: Record<Kind, string> };

function idsOf({ seed, until }: Wish): Record<Kind, string> {
  const by = chance(seed, "barriers");
  return Object.fromEntries(BARRIERS.map((kind) => [kind, idAt(until - 340 * DAY, by.next)])) as Record<Kind, string>;
}

function barrierOf(kind: Kind, { until, tongue, personId, ids }: Wish & Ids): PastBarrier {
  const { name, measure } = barrierWords[kind][tongue];
  const state = STATES[kind];
  return {
    id: ids[kind],
    name,
    kind,
    ownerId: state === "open" ? null : personId,
    measure,
    dueOn: state === "in-work" ? dayOf(until + 20 * DAY) : null,
    state,
    goneAt: state === "gone" ? instantAt(until - GONE_DAYS * DAY) : null,
    createdAt: instantAt(until - 340 * DAY),
  };
}

async function meetSome(tx: Tx, after: string, wish: Wish & Ids): Promise<FullMatter[]> {
  const matters = await mattersSince(tx, { since: "1970-01-01T00:00:00Z", after, limit: AT_ONCE });
  const all = matters.flatMap((one) => mentionIn(one, wish) ?? []);
  await retellBarriers(tx, { barriers: [], mentions: all.map(({ mention }) => mention), tellings: all.flatMap(({ telling }) => telling ?? []) });
  return matters;
}

function mentionIn(one: FullMatter, { seed, until, personId, ids, truth }: Wish & Ids): { mention: PastMention; telling: PastTelling | null } | null {
  const by = chance(seed, `barrier ${one.id}`);
  const at = milliseconds(one.createdAt) + Math.round(by.between(0.2, 2) * HOUR);
  if (one.spam || one.replies === 0 || at > until || !by.odds(ODDS)) return null;
  const gone = until - GONE_DAYS * DAY;
  const { kind } = weigh(
    by,
    BARRIERS.filter((some) => STATES[some] !== "gone" || at < gone).map((some) => ({ kind: some, weight: WEIGHTS[some] })),
  );
  const words = barrierWords[kind][tongueOf(one.customer.language)];
  const amount = by.odds(0.7) ? Math.round(by.between(40, 900)) * 100 : null;
  truth.barriers[kind].mentions += 1;
  truth.barriers[kind].noted += amount ?? 0;
  const where = { customerId: one.customer.id, conversationId: one.id };
  const mention: PastMention = {
    ...where,
    id: idAt(at, by.next),
    barrierId: ids[kind],
    messageId: null,
    kind,
    how: "hand",
    state: "confirmed",
    quote: by.pick(words.quotes),
    wanted: "",
    amount,
    currency: amount === null ? null : "GEL",
    decidedBy: personId,
    metAt: instantAt(at),
  };
  const told = gone + by.between(1, 30) * HOUR;
  return { mention, telling: STATES[kind] === "gone" ? { ...where, barrierId: ids[kind], text: words.gone, toldAt: instantAt(Math.round(told)) } : null };
}

const tongueOf = (language: string | null): Tongue => (["ka", "uz", "ru"] as const).find((one) => language?.startsWith(one)) ?? "en";
