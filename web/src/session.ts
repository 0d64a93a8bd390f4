import type { Me } from "@guli/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useAsked, keyOf } from "./asking.ts";

/** Who works here now, in which business, with which preferences. Behind the door only. */
export function useMe(): Me {
  return useAsked("readSession");
}

/** Keep what an answer said about oneself, without asking again. */
export function useKeepMe(): (me: Me) => void {
  const client = useQueryClient();
  return (me) => client.setQueryData(keyOf("readSession"), me);
}

const RANKS = { light: 0, agent: 1, lead: 2, owner: 3 } as const;

/** Whether a role includes what another may do. */
export function mayAs(me: Me, role: keyof typeof RANKS): boolean {
  return RANKS[me.person.role] >= RANKS[role];
}
