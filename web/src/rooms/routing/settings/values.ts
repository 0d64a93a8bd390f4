import type { RoutingPerson, RoutingRule, RoutingWay } from "@guli/contract";

/** A rule as its form holds it; an empty number is never. */
export type RuleValues = {
  way: RoutingWay;
  knownFirst: boolean;
  match: string[];
  relax: number | "";
  returns: "never" | "at-once" | "after";
  returnAfter: number | "";
};

const MATCHES = ["language", "channel", "skill"] as const;
/** What is proposed to whoever wants some time to pass. */
const A_QUARTER = 15;

export function ruleValues({ way, knownFirst, match, relaxAfterMinutes, returnAfterMinutes }: RoutingRule): RuleValues {
  return {
    way,
    knownFirst,
    match: MATCHES.filter((one) => match[one]),
    relax: relaxAfterMinutes ?? "",
    returns: returnAfterMinutes === null ? "never" : returnAfterMinutes === 0 ? "at-once" : "after",
    returnAfter: returnAfterMinutes || A_QUARTER,
  };
}

export function ruleFrom(teamId: string | null, values: RuleValues): RoutingRule {
  const { way, knownFirst, match, relax, returns, returnAfter } = values;
  return {
    teamId,
    way,
    knownFirst,
    match: { language: match.includes("language"), channel: match.includes("channel"), skill: match.includes("skill") },
    relaxAfterMinutes: relax === "" ? null : relax,
    returnAfterMinutes: returns === "never" ? null : returns === "at-once" ? 0 : returnAfter || A_QUARTER,
  };
}

type Taken = Omit<RoutingPerson, "personId">;
/** An empty capacity is the usual one. */
export type TakesValues = Omit<Taken, "capacity"> & { capacity: number | "" };

export const takesValues = ({ capacity, skills, languages, channelKinds, hours }: RoutingPerson): TakesValues => ({
  skills,
  languages,
  channelKinds,
  hours,
  capacity: capacity ?? "",
});

export const takesFrom = ({ capacity, ...rest }: TakesValues): Taken => ({ ...rest, capacity: capacity === "" ? null : capacity });
