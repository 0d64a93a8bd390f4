import type { BarrierState, BarrierTelling, KnownBarrier } from "@guli/contract";
import type { TFunction } from "i18next";
import type { RouteName } from "../../../api.ts";
import { key } from "../../../i18n/key.ts";
import type { Meaning } from "../../../ui/Chip.tsx";
import { useDeedsThatMove } from "../../recovery/useDeeds.ts";

/** Keys of the words. */
export const KINDS: Readonly<Record<KnownBarrier, string>> = {
  service: key("Service"),
  delivery: key("Delivery"),
  payment: key("Ways to pay"),
  trust: key("Trust"),
  price: key("Price"),
  product: key("Missing product"),
};
export const KIND_ORDER = Object.keys(KINDS) as readonly KnownBarrier[];
export const kindName = (kind: string, t: TFunction): string => (kind in KINDS ? t(KINDS[kind as KnownBarrier]) : kind);

/** A barrier that nobody named yet is called as its kind is. */
export const barrierName = ({ name, kind }: { name: string; kind: string }, t: TFunction): string => (name === kind ? kindName(kind, t) : name);

export const BARRIER_STATES: Readonly<Record<BarrierState, { name: string; meaning: Meaning }>> = {
  open: { name: key("Nothing is done yet"), meaning: "at-risk" },
  planned: { name: key("A measure is planned"), meaning: "waiting" },
  "in-work": { name: key("It is being removed"), meaning: "waiting" },
  gone: { name: key("Gone"), meaning: "recovered" },
  accepted: { name: key("We live with it"), meaning: "stone" },
};

export const TELLING_STATES: Readonly<Record<BarrierTelling["state"], string>> = {
  due: key("Will be told"),
  told: key("Was told"),
  stopped: key("Wishes no such words"),
  blocked: key("Is blocked"),
  "no-way": key("Cannot be reached"),
};

const MOVED: readonly RouteName[] = ["listBarriers", "readBarrier", "listBarrierMentions", "readBarrierMentionsIn"];
export const useBarrierDeeds = () => useDeedsThatMove(MOVED);
