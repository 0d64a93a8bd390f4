import type { Channel } from "@guli/contract";

/** How much somebody has to look into it: what does not work first, what is meant to be off last. */
function rank({ health: { state, sending } }: Pick<Channel, "health">): number {
  if (state === "broken") return 0;
  if (state === "off") return 4;
  if (sending) return 1;
  return state === "trying" ? 2 : 3;
}

export function byHealth<C extends Pick<Channel, "health" | "name">>(channels: readonly C[]): C[] {
  return channels.toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}

/** Those about which somebody has to do something. */
export function inTrouble<C extends Pick<Channel, "health">>(channels: readonly C[]): C[] {
  return channels.filter((channel) => rank(channel) < 2);
}
