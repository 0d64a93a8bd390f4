import type { AttributeDefinition, ChannelKind, Priority, PromiseHours, PromiseRule, PromiseWarning } from "@guli/contract";

/** A stretch of time as people say it; an empty amount is none. */
export type Span = { amount: number | ""; unit: "minutes" | "hours" };

/** A rule as its form holds it. */
export type Values = {
  name: string;
  on: boolean;
  channelKinds: ChannelKind[];
  channelIds: string[];
  teamIds: string[];
  priorities: Priority[];
  tags: string[];
  /** The first condition about the customer; what else the API has put there stays as it is. */
  attributeKey: string | null;
  attributeValue: string;
  first: Span;
  next: Span;
  solution: Span;
  hours: PromiseHours;
  warns: boolean;
  warnAmount: number | "";
  warnUnit: PromiseWarning["unit"];
  escalates: boolean;
  afterBreak: Span;
  leads: boolean;
  assignee: boolean;
  personIds: string[];
  assignTo: string | null;
  priority: Priority | null;
};

type Body = Omit<PromiseRule, "id">;

/** What a first rule may look like: an hour for an answer, in opening hours, warned of a quarter before. */
export const proposal: Omit<Body, "name"> = {
  on: true,
  conditions: { channelKinds: [], channelIds: [], teamIds: [], priorities: [], tags: [], attributes: [] },
  minutes: { first: 60, next: 120, solution: null },
  hours: "opening",
  warn: { unit: "percent", amount: 25 },
  escalation: null,
};

export function valuesOf({ name, on, conditions, minutes, hours, warn, escalation }: Body): Values {
  const { attributes, ...others } = conditions;
  return {
    name,
    on,
    ...others,
    attributeKey: attributes[0]?.key ?? null,
    attributeValue: String(attributes[0]?.value ?? ""),
    first: spanOf(minutes.first),
    next: spanOf(minutes.next),
    solution: spanOf(minutes.solution),
    hours,
    warns: warn !== null,
    warnAmount: warn?.amount ?? 25,
    warnUnit: warn?.unit ?? "percent",
    escalates: escalation !== null,
    ...afterBreakOf(escalation ?? tellThoseInCharge),
  };
}

const tellThoseInCharge = { afterMinutes: 0, personIds: [], leads: true, assignee: true, assignTo: null, priority: null };

function afterBreakOf({ afterMinutes, ...others }: NonNullable<Body["escalation"]>) {
  return { afterBreak: spanOf(afterMinutes), ...others };
}

/** What the desk is told; `before` is the rule as it stood. */
export function bodyOf(values: Values, before: Body, definitions: readonly AttributeDefinition[]): Body {
  const { name, on, hours, channelKinds, channelIds, teamIds, priorities, tags } = values;
  return {
    name,
    on,
    hours,
    conditions: { channelKinds, channelIds, teamIds, priorities, tags, attributes: attributesOf(values, before, definitions) },
    minutes: { first: minutesOf(values.first), next: minutesOf(values.next), solution: minutesOf(values.solution) },
    warn: values.warns && values.warnAmount !== "" ? { unit: values.warnUnit, amount: values.warnAmount } : null,
    escalation: values.escalates ? escalationOf(values) : null,
  };
}

function escalationOf({ afterBreak, personIds, leads, assignee, assignTo, priority }: Values): Body["escalation"] {
  return { afterMinutes: minutesOf(afterBreak) ?? 0, personIds, leads, assignee, assignTo, priority };
}

function attributesOf(
  { attributeKey, attributeValue }: Values,
  { conditions }: Body,
  definitions: readonly AttributeDefinition[],
): Body["conditions"]["attributes"] {
  const others = conditions.attributes.slice(1);
  if (attributeKey === null) return others;
  const type = definitions.find(({ key }) => key === attributeKey)?.type;
  return [{ key: attributeKey, value: typed(attributeValue, type) }, ...others];
}

/** An attribute's value as customers have it. Empty is who has none. */
function typed(value: string, type: AttributeDefinition["type"] | undefined): string | number | boolean | null {
  if (value === "") return null;
  if (type === "number") return Number(value);
  return type === "yes-no" ? value === "true" : value;
}

export function spanOf(minutes: number | null): Span {
  if (minutes === null) return { amount: "", unit: "hours" };
  return minutes > 0 && minutes % 60 === 0 ? { amount: minutes / 60, unit: "hours" } : { amount: minutes, unit: "minutes" };
}

export function minutesOf({ amount, unit }: Span): number | null {
  return amount === "" ? null : Math.round(amount * (unit === "hours" ? 60 : 1));
}
