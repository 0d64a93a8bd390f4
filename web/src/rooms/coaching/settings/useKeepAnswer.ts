import { useQueryClient } from "@tanstack/react-query";
import type { Answer } from "../../../api.ts";
import { keyOf } from "../../../asking.ts";

/** Keep what an answer said as if it had been asked for, so that nothing flickers before it is. */
export function useKeepAnswer<N extends "readCoachSettings" | "readSecondReader">(name: N): (answer: Answer<N>) => void {
  const client = useQueryClient();
  return (answer) => client.setQueryData(keyOf<"readCoachSettings" | "readSecondReader">(name), answer);
}
