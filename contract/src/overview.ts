import { z } from "zod";
import { Id, Instant, Paging, pageOf } from "./basics.ts";
import { ChannelKind } from "./channels.ts";
import { route } from "./route.ts";
import { Figure } from "./survey-report.ts";

export const TileKey = z.enum(["loyal", "takings", "risk", "promises", "effort", "recoveries", "speed", "human"]);
export type TileKey = z.infer<typeof TileKey>;

/** share: 0–1 · money: minor units of the business's currency · minutes · points: the ledger's weights a matter */
export const TileUnit = z.enum(["share", "money", "minutes", "points"]);
export type TileUnit = z.infer<typeof TileUnit>;

/**
 * What a part brought to the change: `rate` by its own change, `mix` by being a larger or smaller part of the whole, `flow` by who came from there or went there, `factor` as one of what
 * takings are multiplied from, `rest` as all the smaller ones together. All of them together are the change, to the last digit.
 */
export const Reason = z.object({ what: z.enum(["rate", "mix", "flow", "factor", "rest"]), part: z.string(), value: z.number() });
export type Reason = z.infer<typeof Reason>;

export const TilePoint = Figure.extend({ month: z.iso.date() });
export type TilePoint = z.infer<typeof TilePoint>;

export const Tile = z.object({
  key: TileKey,
  unit: TileUnit,
  /** Of the month that is shown; null where nothing can be said. */
  now: Figure.nullable(),
  /** Of the month before. */
  before: Figure.nullable(),
  /** So many cases are missing until something is said. */
  missing: z.number().int(),
  change: z.number().nullable(),
  /** Where the change surely lies; with nothing between, it is no more than chance may bring. Null where it is counted, not estimated. */
  between: z.object({ low: z.number(), high: z.number() }).nullable(),
  /** Why it changed, what counts most first; empty where it cannot be taken apart. */
  why: z.array(Reason),
  /** The last two years, the oldest first; months without enough cases are left out. */
  trend: z.array(TilePoint),
});
export type Tile = z.infer<typeof Tile>;

export const Cohort = z.object({
  cohort: z.iso.date(),
  customers: z.number().int(),
  /** By months later, from 1 on, as far as they are over. The share is null of fewer customers than say anything. */
  later: z.array(z.object({ months: z.number().int(), active: z.number().int(), share: Figure.nullable() })),
});
export type Cohort = z.infer<typeof Cohort>;

export const Overview = z.object({
  /** The last day that is in it; null before it was reckoned first. */
  asOf: z.iso.date().nullable(),
  /** The first day of the month that is shown. */
  month: z.iso.date().nullable(),
  /** All months of which something is known, the oldest first. */
  months: z.array(z.iso.date()),
  currency: z.string().nullable(),
  tiles: z.array(Tile),
  retention: z.object({ basis: z.enum(["orders", "contacts"]), cohorts: z.array(Cohort) }),
});
export type Overview = z.infer<typeof Overview>;

export const readOverview = route({
  method: "GET",
  path: "/insights/overview",
  says: "The owner's page: how a month went beside the month before, and why.",
  needs: "lead",
  query: z.object({ month: z.iso.date().optional() }),
  answer: Overview,
});

/** Whom a tile is about: those of its month who need a look first. */
export const PeopleOf = z.enum(["promises", "effort", "speed", "human", "cohort", "met"]);
export const TilePerson = z.object({
  id: Id,
  customerId: Id,
  name: z.string(),
  conversationId: Id.nullable(),
  kind: ChannelKind.nullable(),
  at: Instant,
  /** Minutes late, points of effort, minutes to the first answer; null where there is nothing to say but that they are in it. */
  value: z.number().nullable(),
});
export type TilePerson = z.infer<typeof TilePerson>;

export const listTilePeople = route({
  method: "GET",
  path: "/insights/overview/people",
  says: "Whom a tile of the owner's page is about: broken promises, matters that cost much effort, slow first answers, replies without courtesy or help, those who bought first in a month or (met) wrote first; the latest first.",
  needs: "lead",
  query: Paging.extend({ of: PeopleOf, month: z.iso.date() }),
  answer: pageOf(TilePerson),
});

/** Who reads the page by mail on Monday mornings. */
export const Weekly = z.object({ wanted: z.boolean(), nextAt: Instant.nullable() });
export type Weekly = z.infer<typeof Weekly>;

export const readWeekly = route({
  method: "GET",
  path: "/insights/overview/weekly",
  says: "Whether the owner's page comes to you by mail on Monday mornings, and when next.",
  needs: "lead",
  answer: Weekly,
});

export const setWeekly = route({
  method: "PUT",
  path: "/insights/overview/weekly",
  says: "Have the owner's page by mail on Monday mornings, or no more.",
  needs: "lead",
  body: z.object({ wanted: z.boolean() }),
  answer: Weekly,
});
