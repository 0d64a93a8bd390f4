import type { ChannelKind, OpeningHours, RoutingMatch, RoutingPresence, RoutingWay } from "@guli/contract";
import type { Instant } from "../../../core/clock.ts";

/** Someone whom conversations may be given to, as they are at this moment. */
export type Colleague = {
  id: string;
  presence: RoutingPresence;
  teamIds: string[];
  /** Open conversations with them, and how many they may have. */
  load: number;
  capacity: number;
  skills: string[];
  languages: string[];
  channelKinds: ChannelKind[];
  /** When they were given something last, counted in turns; 0: never. */
  turn: number;
};

/** What tells whether somebody is at work. */
export type Signs = {
  away: boolean;
  lastSeenAt: Instant | null;
  /** Their own working hours; null: whenever they are here. */
  hours: OpeningHours | null;
};

/** A conversation that nobody has, as far as it matters who gets it. */
export type Matter = {
  id: string;
  teamId: string | null;
  waitingSince: Instant;
  tags: string[];
  channelKind: ChannelKind;
  /** The customer's language, where it is known or seen in what they wrote. */
  language: string | null;
  /** Who answered this customer last. */
  knownId: string | null;
  /** Whom this customer was promised personally. */
  namedId: string | null;
  /** Who gave it back by hand. */
  refusedBy: string[];
};

/** How a team gives out what comes. */
export type Rule = {
  way: RoutingWay;
  knownFirst: boolean;
  match: RoutingMatch;
  relaxAfterMinutes: number | null;
  returnAfterMinutes: number | null;
};

/** Where nobody has said anything, everything is done by hand. */
export const byHand: Rule = {
  way: "by-hand",
  knownFirst: true,
  match: { language: false, channel: false, skill: false },
  relaxAfterMinutes: null,
  returnAfterMinutes: null,
};

export type Place = { now: Instant; timeZone: string; openingHours: OpeningHours; unseenMinutes: number };
