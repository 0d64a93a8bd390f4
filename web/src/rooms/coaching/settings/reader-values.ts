import type { SecondReader } from "@guli/contract";
import type { Input } from "../../../api.ts";

export type ReaderValues = { on: boolean; endpoint: string; model: string; key: string; forgetKey: boolean; agreed: boolean };

export function valuesOf({ on, endpoint, model }: SecondReader): ReaderValues {
  return { on, endpoint: endpoint ?? "", model: model ?? "", key: "", forgetKey: false, agreed: false };
}

/** A consent is good for one house: for another it is asked for anew. */
export function needsConsent({ on, endpoint }: Pick<ReaderValues, "on" | "endpoint">, kept: SecondReader): boolean {
  return on && (kept.consent === null || houseOf(endpoint) !== houseOf(kept.endpoint ?? ""));
}

/** A key that is not typed stays as it is. */
export function bodyOf({ on, endpoint, model, key, forgetKey, agreed }: ReaderValues): Input<"changeSecondReader">["body"] {
  const typed = key.trim();
  return {
    on,
    endpoint: endpoint.trim(),
    model: model.trim(),
    ...(typed !== "" ? { key: typed } : forgetKey ? { key: null } : {}),
    ...(on && agreed && { consent: "customers-data-leaves-the-house" as const }),
  };
}

function houseOf(endpoint: string): string | null {
  return URL.canParse(endpoint.trim()) ? new URL(endpoint.trim()).origin : null;
}
