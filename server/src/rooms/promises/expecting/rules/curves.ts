import type { ChannelKind, ExpectationBasis, ExpectationPoint } from "@guli/contract";

export type Curve = { basis: ExpectationBasis; source: "social-habit-2012" | null; points: ExpectationPoint[] };

/**
 * The Social Habit (Edison Research), USA, autumn 2012, of people who had complained or sought support in social media: 32 % expected an answer within 30 minutes,
 * 42 % within 60, the 32 % among them. What the others expected it does not say, so the curve ends there. 57 % of them expected the same at night and at
 * weekends (second-hand): a reason to count all hours, not a number to reckon with.
 */
const SOCIAL: ExpectationPoint[] = [
  { minutes: 30, share: 0.32 },
  { minutes: 60, share: 0.42 },
];

/** They were asked about social networks. */
const ASKED: ReadonlySet<ChannelKind> = new Set(["messenger", "instagram"]);
/** In Tbilisi and Tashkent these are used as social networks are; nobody has asked about them, so it is our assumption and says so. */
const TAKEN_FOR_ONE: ReadonlySet<ChannelKind> = new Set(["telegram", "whatsapp", "viber"]);

/** What is shipped for a kind of channel. For letters, calls and the rest no source is known to us, so there is none. */
export function shippedCurve(kind: ChannelKind): Curve {
  if (ASKED.has(kind)) return { basis: "published", source: "social-habit-2012", points: SOCIAL };
  if (TAKEN_FOR_ONE.has(kind)) return { basis: "assumed", source: "social-habit-2012", points: SOCIAL };
  return { basis: "none", source: null, points: [] };
}

/** After how many minutes so many of all customers expect an answer: the other way round of `expectedShare`. Null where the curve ends before. */
export function minutesUntil(points: ExpectationPoint[], share: number): number | null {
  const at = points.findIndex((point) => point.share >= share);
  if (at < 0) return null;
  const [from, to] = [points[at - 1] ?? { minutes: 0, share: 0 }, points[at]!];
  return from.minutes + ((share - from.share) / (to.share - from.share)) * (to.minutes - from.minutes);
}

/** `atLeast`: the curve ends before, and all that is known is that it is no less. */
export type Expected = { share: number; atLeast: boolean };

/**
 * Of all customers, how many have expected an answer after so many minutes; null where nothing is known. At the beginning it is nobody; between two points the
 * share grows evenly, which the points themselves bound on both sides; beyond the last it stays.
 */
export function expectedShare(points: ExpectationPoint[], waitedMinutes: number): Expected | null {
  const last = points.at(-1);
  if (!last) return null;
  if (waitedMinutes >= last.minutes) return { share: last.share, atLeast: waitedMinutes > last.minutes && last.share < 1 };
  const at = points.findIndex(({ minutes }) => minutes > waitedMinutes);
  const [from, to] = [points[at - 1] ?? { minutes: 0, share: 0 }, points[at]!];
  const way = Math.max(0, waitedMinutes - from.minutes) / (to.minutes - from.minutes);
  return { share: from.share + way * (to.share - from.share), atLeast: false };
}
