import type { Channel } from "@guli/contract";
import { key } from "../../../i18n/key.ts";
import type { Meaning } from "../../../ui/Chip.tsx";

type State = Channel["health"]["state"];

/** How a channel is, in a word (key of the words) and a colour that says the same. */
export const HEALTH: Record<State, { name: string; meaning: Meaning }> = {
  well: { name: key("Works"), meaning: "recovered" },
  trying: { name: key("Trying again"), meaning: "waiting" },
  broken: { name: key("Does not work"), meaning: "at-risk" },
  off: { name: key("Switched off"), meaning: "stone" },
};

/** Whether somebody should look into it: a mailbox that is off is meant to be. */
export const isInTrouble = (state: State): boolean => state === "broken" || state === "trying";
