import { z } from "zod";
import { ById, Id, Instant, Language, Name } from "./basics.ts";
import { ChannelKind } from "./channels.ts";
import { ConversationRow } from "./conversations.ts";
import { route } from "./route.ts";
import { OpeningHours } from "./workspaces.ts";

/** by-hand: nobody is given anything · in-turn: whose last one is longest ago · by-load: who has the fewest open ones for their capacity. */
export const RoutingWay = z.enum(["by-hand", "in-turn", "by-load"]);
export type RoutingWay = z.infer<typeof RoutingWay>;

const MOST_MINUTES = 60 * 24 * 7;
const Minutes = z.number().int().min(0).max(MOST_MINUTES);

/** What somebody must have for a conversation to be given to them: its language, its kind of channel, the skills that its tags name. */
export const RoutingMatch = z.object({ language: z.boolean(), channel: z.boolean(), skill: z.boolean() });
export type RoutingMatch = z.infer<typeof RoutingMatch>;

/** How the conversations of a team are given out; `teamId` null is for those of no team. */
export const RoutingRule = z.object({
  teamId: Id.nullable(),
  way: RoutingWay,
  /** First of all to whoever answered this customer last, if they are here and not full. */
  knownFirst: z.boolean(),
  match: RoutingMatch,
  /** After so many minutes of waiting for somebody who fits, anyone will do; null: never. */
  relaxAfterMinutes: Minutes.nullable(),
  /** So many minutes after somebody has gone, what waits for us with them goes back to the queue; 0: at once, null: never. */
  returnAfterMinutes: Minutes.nullable(),
});
export type RoutingRule = z.infer<typeof RoutingRule>;

const Capacity = z.number().int().min(0).max(500);
const Skills = z.array(z.string().trim().min(1).max(60)).max(50);

/** What the routing knows of somebody. Empty lists of languages and channels are no limit; without skills they get nothing that asks for one. */
export const RoutingPerson = z.object({
  personId: Id,
  /** How many open conversations at once; null: as usual here, 0: none. */
  capacity: Capacity.nullable(),
  skills: z.array(z.string()),
  languages: z.array(Language),
  channelKinds: z.array(ChannelKind),
  /** Their own working hours, in the time zone of the business; null: whenever they are here. */
  hours: OpeningHours.nullable(),
});
export type RoutingPerson = z.infer<typeof RoutingPerson>;

export const RoutingSettings = z.object({
  /** How many open conversations at once, for whom nothing else is said. */
  capacity: Capacity,
  /** Whoever is not seen for so many minutes while the business is open has gone. */
  unseenMinutes: z.number().int().min(5).max(MOST_MINUTES),
  /** One for each team, and first the one for what has no team. */
  rules: z.array(RoutingRule),
  people: z.array(RoutingPerson),
});
export type RoutingSettings = z.infer<typeof RoutingSettings>;

/** here · away: they said so · unseen: no browser of theirs is open · hours-over: their working hours are over, or have not begun. */
export const RoutingPresence = z.enum(["here", "away", "unseen", "hours-over"]);
export type RoutingPresence = z.infer<typeof RoutingPresence>;

/** given: they got it · later: they could, another was before them · the rest: why they could not. */
export const RoutingVerdict = z.object({
  personId: Id,
  verdict: z.enum(["given", "later", "away", "unseen", "hours-over", "language", "channel", "skill", "gave-back", "full"]),
  /** Open conversations with them at that moment, and how many they may have. */
  load: z.number().int(),
  capacity: z.number().int(),
});
export type RoutingVerdict = z.infer<typeof RoutingVerdict>;

/** Why a conversation stays in the queue. `lacking` is the language, kind of channel or skill that nobody has. */
export const RoutingHitch = z.object({
  why: z.enum(["by-hand", "nobody-in-team", "nobody-here", "language", "channel", "skill", "gave-back", "full", "soon"]),
  lacking: z.string().nullable(),
});
export type RoutingHitch = z.infer<typeof RoutingHitch>;

export const RoutingDecision = z.object({
  id: Id,
  at: Instant,
  what: z.enum(["given", "returned"]),
  /** Who got it, or with whom it was. */
  personId: Id,
  because: z.enum(["named", "known", "in-turn", "by-load", "away", "unseen", "hours-over"]),
  /** Nobody who fits was to be had for too long: anyone would do. */
  relaxed: z.boolean(),
  verdicts: z.array(RoutingVerdict),
});
export type RoutingDecision = z.infer<typeof RoutingDecision>;

export const readRouting = route({
  method: "GET",
  path: "/routing",
  says: "How conversations are given to people.",
  needs: "light",
  answer: RoutingSettings,
});
export const changeRouting = route({
  method: "PATCH",
  path: "/routing",
  says: "Change what holds for everyone.",
  needs: "lead",
  body: z.object({ capacity: Capacity.optional(), unseenMinutes: RoutingSettings.shape.unseenMinutes.optional() }),
  answer: RoutingSettings,
});
export const setRoutingRule = route({
  method: "PUT",
  path: "/routing/rule",
  says: "How the conversations of a team, or of no team, are given out from now on. What waits already is given out by it, too.",
  needs: "lead",
  body: RoutingRule,
  answer: RoutingSettings,
  refuses: ["team.not-found"],
});
export const setRoutingPerson = route({
  method: "PUT",
  path: "/routing/people/:id",
  says: "What somebody takes, and how much.",
  needs: "lead",
  params: ById,
  body: z.object({
    capacity: Capacity.nullable(),
    skills: Skills,
    languages: z.array(Language).max(5),
    channelKinds: z.array(ChannelKind).max(20),
    hours: OpeningHours.nullable(),
  }),
  answer: RoutingPerson,
  refuses: ["person.not-found", "person.light"],
});

/** Somebody at work: what they do now, and how much they have. */
export const RoutingWorker = z.object({
  personId: Id,
  name: Name,
  presence: RoutingPresence,
  /** Since when they have been gone, where the routing has noticed it. */
  goneSince: Instant.nullable(),
  load: z.number().int(),
  capacity: z.number().int(),
});
export type RoutingWorker = z.infer<typeof RoutingWorker>;

export const readQueue = route({
  method: "GET",
  path: "/routing/queue",
  says: "Who waits for whom: the conversations that nobody has, in the order in which they are given out, each with what it waits for; and who is here.",
  needs: "lead",
  answer: z.object({
    at: Instant,
    people: z.array(RoutingWorker),
    /** The first hundred. */
    rows: z.array(z.object({ conversation: ConversationRow, hitch: RoutingHitch })),
    /** How many wait in all, by team. */
    waiting: z.array(z.object({ teamId: Id.nullable(), count: z.number().int(), longest: Instant })),
  }),
});
export const readRoutingOf = route({
  method: "GET",
  path: "/conversations/:id/routing",
  says: "Why a conversation was given to whom, the latest first; and while nobody has it, why not.",
  needs: "light",
  params: ById,
  answer: z.object({
    decisions: z.array(RoutingDecision).max(20),
    /** Null while somebody has it or nobody waits. `place` counts from 1. */
    queued: z.object({ place: z.number().int(), hitch: RoutingHitch, verdicts: z.array(RoutingVerdict) }).nullable(),
  }),
  refuses: ["conversation.not-found"],
});
