import type { RoutingDecision, RoutingHitch, RoutingVerdict } from "@guli/contract";
import { isBefore, minus, type Instant } from "../../../core/clock.ts";
import type { Colleague, Matter, Rule } from "./colleague.ts";

export type Choice = {
  chosen: string | null;
  because: Extract<RoutingDecision["because"], "named" | "known" | "in-turn" | "by-load">;
  relaxed: boolean;
  verdicts: RoutingVerdict[];
  /** What stands in the way where nobody was chosen; `soon` where somebody was. */
  hitch: RoutingHitch;
};

/** Who gets a conversation, and what is thought of everyone who could have. The same facts give the same answer. */
export function chooseFor(matter: Matter, everyone: Colleague[], { rule, now }: { rule: Rule; now: Instant }): Choice {
  const needs = needsOf(matter, everyone, rule);
  const judged = everyone
    .filter(({ id, teamIds }) => matter.teamId === null || teamIds.includes(matter.teamId) || id === matter.namedId)
    .map((colleague) => judge(colleague, matter, needs));
  const because = rule.way === "by-load" ? "by-load" : "in-turn";
  if (rule.way === "by-hand") return { chosen: null, because, relaxed: false, verdicts: shown(judged, null), hitch: { why: "by-hand", lacking: null } };
  // What was granted to a person weighs more than how full somebody's hands are.
  const named = judged.find(({ colleague, gaveBack }) => colleague.id === matter.namedId && colleague.presence === "here" && !gaveBack);
  if (named) return given(judged, named, { because: "named", relaxed: false });
  const known = rule.knownFirst ? judged.find((one) => one.colleague.id === matter.knownId && isFree(one)) : undefined;
  if (known) return given(judged, known, { because: "known", relaxed: false });
  const fitting = fairest(
    judged.filter((one) => isFree(one) && one.unfit === null),
    rule,
  );
  if (fitting) return given(judged, fitting, { because, relaxed: false });
  const anyone = hasWaitedEnough(matter, rule, now) ? fairest(judged.filter(isFree), rule) : undefined;
  if (anyone) return given(judged, anyone, { because, relaxed: true });
  return { chosen: null, because, relaxed: false, verdicts: shown(judged, null), hitch: hitchOf(judged, needs) };
}

type Unfit = "language" | "channel" | "skill";
type Needs = { language: string | null; channelKind: Matter["channelKind"] | null; skills: string[] };
type Judged = { colleague: Colleague; unfit: Unfit | null; gaveBack: boolean; full: boolean };

/** A tag asks for a skill if somebody here has a skill of that name. */
function needsOf({ tags, language, channelKind }: Matter, everyone: Colleague[], { match }: Rule): Needs {
  const skills = new Set(match.skill ? everyone.flatMap((one) => one.skills.map(plain)) : []);
  return { language: match.language ? language : null, channelKind: match.channel ? channelKind : null, skills: tags.filter((tag) => skills.has(plain(tag))) };
}

const plain = (word: string): string => word.trim().normalize("NFKC").toLowerCase();

function judge(colleague: Colleague, { refusedBy }: Matter, needs: Needs): Judged {
  return { colleague, unfit: unfitness(colleague, needs), gaveBack: refusedBy.includes(colleague.id), full: colleague.load >= colleague.capacity };
}

function unfitness({ languages, channelKinds, skills }: Colleague, needs: Needs): Unfit | null {
  if (needs.language !== null && languages.length > 0 && !languages.some((one) => spoken(one) === spoken(needs.language ?? ""))) return "language";
  if (needs.channelKind !== null && channelKinds.length > 0 && !channelKinds.includes(needs.channelKind)) return "channel";
  const had = new Set(skills.map(plain));
  return needs.skills.every((skill) => had.has(plain(skill))) ? null : "skill";
}

/** Uzbek is one language in two scripts. */
const spoken = (language: string): string => language.split("-")[0] ?? language;

const isFree = ({ colleague, gaveBack, full }: Judged): boolean => colleague.presence === "here" && !gaveBack && !full;

function fairest(able: Judged[], { way }: Rule): Judged | undefined {
  const burden = ({ colleague }: Judged) => (way === "by-load" ? colleague.load / colleague.capacity : 0);
  return able.toSorted(
    (one, other) => burden(one) - burden(other) || one.colleague.turn - other.colleague.turn || (one.colleague.id < other.colleague.id ? -1 : 1),
  )[0];
}

function hasWaitedEnough({ waitingSince }: Matter, { relaxAfterMinutes }: Rule, now: Instant): boolean {
  return relaxAfterMinutes !== null && !isBefore(minus(now, { minutes: relaxAfterMinutes }), waitingSince);
}

function given(judged: Judged[], one: Judged, { because, relaxed }: Pick<Choice, "because" | "relaxed">): Choice {
  return { chosen: one.colleague.id, because, relaxed, verdicts: shown(judged, one), hitch: { why: "soon", lacking: null } };
}

const MOST_SHOWN = 100;

/** Who got it first, then those who could have, then the others. */
function shown(judged: Judged[], chosen: Judged | null): RoutingVerdict[] {
  const verdictOf = (one: Judged): RoutingVerdict["verdict"] => {
    if (one === chosen) return "given";
    if (one.colleague.presence !== "here") return one.colleague.presence;
    if (one.gaveBack) return "gave-back";
    return one.unfit ?? (one.full ? "full" : "later");
  };
  const rank = ({ verdict }: RoutingVerdict) => (verdict === "given" ? 0 : verdict === "later" ? 1 : 2);
  return judged
    .map((one) => ({ personId: one.colleague.id, verdict: verdictOf(one), load: one.colleague.load, capacity: one.colleague.capacity }))
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, MOST_SHOWN);
}

/** The first wall behind which nobody is left. */
function hitchOf(judged: Judged[], needs: Needs): RoutingHitch {
  const here = judged.filter(({ colleague }) => colleague.presence === "here");
  if (judged.length === 0) return { why: "nobody-in-team", lacking: null };
  if (here.length === 0) return { why: "nobody-here", lacking: null };
  const speaking = here.filter(({ unfit }) => unfit !== "language");
  if (speaking.length === 0) return { why: "language", lacking: needs.language };
  const reaching = speaking.filter(({ unfit }) => unfit !== "channel");
  if (reaching.length === 0) return { why: "channel", lacking: needs.channelKind };
  const able = reaching.filter(({ unfit }) => unfit !== "skill");
  if (able.length === 0) return { why: "skill", lacking: needs.skills.join(", ") };
  return { why: able.every(({ gaveBack }) => gaveBack) ? "gave-back" : "full", lacking: null };
}
