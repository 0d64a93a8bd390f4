import type { Channel } from "@guli/contract";
import type { Meaning } from "../../../ui/Chip.tsx";

type State = Channel["health"]["state"];

/** How a channel is, in a word (key of the words) and a colour that says the same. */
export const HEALTH: Record<State, { name: string; meaning: Meaning }> = {
  well: { name: "Works", meaning: "recovered" },
  trying: { name: "Trying again", meaning: "waiting" },
  broken: { name: "Does not work", meaning: "at-risk" },
  off: { name: "Switched off", meaning: "stone" },
};

/** Whether somebody should look into it: a mailbox that is off is meant to be. */
export const isInTrouble = (state: State): boolean => state === "broken" || state === "trying";
