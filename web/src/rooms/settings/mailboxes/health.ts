import type { Channel } from "@guli/contract";
import { key } from "../../../i18n/key.ts";
import type { Meaning } from "../../../ui/Chip.tsx";

type State = Channel["health"]["state"];

/** How a channel is, in a word (key of the words) and a colour that says the same. */
const HEALTH: Record<State, { name: string; meaning: Meaning }> = {
  well: { name: key("Works"), meaning: "recovered" },
  trying: { name: key("Trying again"), meaning: "waiting" },
  broken: { name: key("Does not work"), meaning: "at-risk" },
  off: { name: key("Switched off"), meaning: "stone" },
};

/** Whether somebody should look into it: a mailbox that is off is meant to be. */
export const isInTrouble = (state: State): boolean => state === "broken" || state === "trying";

/** A mailbox that fetches but cannot send looks well to those who only read: so it says what it cannot do. */
export function inAWord({ state, sending }: Pick<Channel["health"], "state" | "sending">): { name: string; meaning: Meaning; state: State } {
  const seen = sending && (state === "well" || state === "trying");
  return seen ? { name: key("Does not send"), meaning: "at-risk", state: "broken" } : { ...HEALTH[state], state };
}
