import type { CompetitorTowards, ExposureBecause } from "@guli/contract";
import { fold } from "@guli/coach";
import type { Day } from "../../standing/rules/days.ts";

/** Whom an event is about. */
export type Aimed = { id: string; began: Day; place: { key: string; values: string[] } | null; towards: CompetitorTowards };

/** What is known of one customer that says whether an event reached them. */
export type Subject = {
  attributes: Readonly<Record<string, unknown>>;
  /** Tags that their conversations bear. */
  tags: ReadonlySet<string>;
  /** What they bought, folded, and on which day first; null where their purchases do not say what. */
  things: ReadonlyMap<string, Day> | null;
  /** What somebody here knows, by event. */
  facts: ReadonlyMap<string, { exposed: boolean; because: "told" | "hand" }>;
  /** Events whose competitor they named themselves while it went on. */
  named: ReadonlySet<string>;
};

/** `exposed` null: unknown. It is never assumed. */
export type Exposure = { exposed: boolean | null; because: ExposureBecause };

/**
 * Whether an event reached a customer, as far as anybody knows. What somebody here knows goes first, then their own words. An event that is aimed at a place or
 * at some customers reached those who are known to be among them and not those who are known not to be. One that is aimed at everybody everywhere says of nobody
 * whether they heard of it.
 */
export function exposureOf(event: Aimed, subject: Subject): Exposure {
  const fact = subject.facts.get(event.id);
  if (fact) return fact;
  if (subject.named.has(event.id)) return { exposed: true, because: "named" };
  const [here, meant] = [isThere(event.place, subject), isMeant(event, subject)];
  if (here === false) return { exposed: false, because: "elsewhere" };
  if (meant === false) return { exposed: false, because: "not-meant" };
  if (here === null || meant === null) return { exposed: null, because: "unknown" };
  if (here === true) return { exposed: true, because: "place" };
  if (meant === true) return { exposed: true, because: "meant" };
  return { exposed: null, because: "unknown" };
}

/** Undefined: the event does not ask for it. */
type Said = boolean | null | undefined;

function isThere(place: Aimed["place"], { attributes }: Subject): Said {
  return place === null ? undefined : isOneOf(attributes[place.key], place.values);
}

function isMeant({ towards, began }: Aimed, { attributes, tags, things }: Subject): Said {
  switch (towards.to) {
    case "everybody":
      return undefined;
    case "attribute":
      return isOneOf(attributes[towards.key], towards.values);
    // A tag that nobody set says nothing.
    case "tag":
      return tags.has(towards.tag) ? true : null;
    case "buyers":
      return things === null ? null : towards.things.some((thing) => (things.get(fold(thing).trim()) ?? Infinity) < began);
  }
}

function isOneOf(held: unknown, values: readonly string[]): boolean | null {
  const folded = typeof held === "string" || typeof held === "number" || typeof held === "boolean" ? fold(`${held}`).trim() : "";
  return folded === "" ? null : values.some((value) => fold(value).trim() === folded);
}
