import type { CompetitorEventKind, ExposureBecause, StandingClass } from "@guli/contract";
import { key } from "../../i18n/key.ts";
import type { Meaning } from "../../ui/Chip.tsx";

/** Keys of the words. */
export const CLASSES: Readonly<Record<StandingClass, string>> = {
  new: key("New customer"),
  occasional: key("Occasional"),
  regular: key("Regular"),
  loyal: key("Loyal"),
  drifting: key("Drifting"),
  left: key("Has left"),
};
export const CLASS_ORDER = Object.keys(CLASSES) as readonly StandingClass[];

export const MEANINGS: Readonly<Record<StandingClass, Meaning>> = {
  new: "sky",
  occasional: "stone",
  regular: "teal",
  loyal: "loyal",
  drifting: "waiting",
  left: "at-risk",
};

export const EVENT_KINDS: Readonly<Record<CompetitorEventKind, string>> = {
  price: key("Price"),
  opening: key("Opening"),
  campaign: key("Campaign"),
  product: key("New product"),
  other: key("Something else"),
};

/** Why it is known whether an event reached somebody. */
export const BECAUSE: Readonly<Record<ExposureBecause, string>> = {
  told: key("They said so"),
  hand: key("A colleague knows"),
  named: key("They named the competitor"),
  place: key("They are where it was"),
  meant: key("It was meant for them"),
  elsewhere: key("They are elsewhere"),
  "not-meant": key("It was not meant for them"),
  unknown: key("Nobody knows"),
};

export const choicesOf = <K extends string>(names: Readonly<Record<K, string>>, t: (key: string) => string): { value: K; label: string }[] =>
  (Object.entries(names) as [K, string][]).map(([value, label]) => ({ value, label: t(label) }));
