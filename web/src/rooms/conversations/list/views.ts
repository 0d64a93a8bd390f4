import type { ViewCounts, ViewName } from "@guli/contract";
import {
  IconAlarmSnooze,
  IconAt,
  IconCircleCheck,
  IconHourglass,
  IconInbox,
  IconMailOpened,
  IconShieldX,
  IconStack2,
  IconUserQuestion,
  type IconProps,
} from "@tabler/icons-react";
import type { ComponentType } from "react";
import { key } from "../../../i18n/key.ts";
import type { View } from "../rules.ts";

type Known = { view: ViewName; name: string; Icon: ComponentType<IconProps>; keys: string };

const MINE: Known = { view: "mine", name: key("Mine"), Icon: IconInbox, keys: "g m" };

/** The views in the order of the column. */
export const VIEWS: readonly Known[] = [
  MINE,
  { view: "unassigned", name: key("Unassigned"), Icon: IconUserQuestion, keys: "g u" },
  { view: "waiting", name: key("Longest wait"), Icon: IconHourglass, keys: "g w" },
  { view: "mentions", name: key("Mentions"), Icon: IconAt, keys: "g n" },
  { view: "open", name: key("All open"), Icon: IconMailOpened, keys: "g o" },
  { view: "snoozed", name: key("Snoozed"), Icon: IconAlarmSnooze, keys: "g z" },
  { view: "resolved", name: key("Resolved"), Icon: IconCircleCheck, keys: "g r" },
  { view: "all", name: key("Everything"), Icon: IconStack2, keys: "g a" },
  { view: "spam", name: key("Spam"), Icon: IconShieldX, keys: "g x" },
];

export function knownView(view: ViewName): Known {
  return VIEWS.find((known) => known.view === view) ?? MINE;
}

/** How many a view holds. Of what is put away nobody needs to know how much it is. */
export function countOf({ view, teamId }: View, counts: ViewCounts | undefined): number {
  if (!counts) return 0;
  if (teamId !== undefined) return counts.teams[teamId] ?? 0;
  return view === "resolved" || view === "all" ? 0 : counts[view];
}
