import type { Thing } from "@guli/coach/engine";
import { useMemo } from "react";
import { useAsk } from "../../../asking.ts";
import { givenIn } from "./given.ts";

/** The same list as long as it says the same, so that nothing is read anew without need. */
export function useGiven({ id, customer }: { id: string; customer: { id: string } }): readonly Thing[] {
  const { data } = useAsk("readKnown", { params: { id: customer.id } });
  const things = givenIn(data?.rows ?? [], id).join();
  return useMemo(() => (things === "" ? [] : (things.split(",") as Thing[])), [things]);
}
