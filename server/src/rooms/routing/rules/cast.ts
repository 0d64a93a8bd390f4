import type { Colleague, Matter, Place, Rule } from "./colleague.ts";

/* Whom the tests of these rules tell of. Monday at noon in Tbilisi, where the business is open from nine to six. */

export const NOON = "2026-11-23T08:00:00.000Z";
const day = [{ from: 540, to: 1080 }];
export const place: Place = {
  now: NOON,
  timeZone: "Asia/Tbilisi",
  openingHours: { week: [day, day, day, day, day, [], []], dates: {} },
  unseenMinutes: 15,
};

export const someone = (id: string, more: Partial<Colleague> = {}): Colleague => ({
  id,
  presence: "here",
  teamIds: ["orders"],
  load: 0,
  capacity: 5,
  skills: [],
  languages: [],
  channelKinds: [],
  turn: 0,
  ...more,
});

export const matter = (more: Partial<Matter> = {}): Matter => ({
  id: "1042",
  teamId: "orders",
  waitingSince: "2026-11-23T07:50:00.000Z",
  tags: [],
  channelKind: "telegram",
  language: "uz",
  knownId: null,
  namedId: null,
  refusedBy: [],
  ...more,
});

export const rule = (more: Partial<Rule> = {}): Rule => ({
  way: "in-turn",
  knownFirst: false,
  match: { language: false, channel: false, skill: false },
  relaxAfterMinutes: null,
  returnAfterMinutes: 15,
  ...more,
});
