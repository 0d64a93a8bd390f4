import type { StandingDefinition } from "@guli/contract";

/** What stands while the owner has not said otherwise; docs/guide/loyalty.md says why. */
export const DEFAULTS: StandingDefinition = {
  newDays: 90,
  regular: { times: 4, days: 365 },
  loyal: { probability: 0.9, share: 0.5, windowDays: 90, looksBackDays: 730 },
  pause: { drifting: 0.1, left: 0.01, longestDays: 730 },
  model: { use: true, drifting: 0.5, left: 0.2 },
};

/** A definition that was kept before something was added to it has the default there. */
export function definitionFrom(kept: Partial<StandingDefinition> | null): StandingDefinition {
  if (kept === null) return DEFAULTS;
  return {
    newDays: kept.newDays ?? DEFAULTS.newDays,
    regular: { ...DEFAULTS.regular, ...kept.regular },
    loyal: { ...DEFAULTS.loyal, ...kept.loyal },
    pause: { ...DEFAULTS.pause, ...kept.pause },
    model: { ...DEFAULTS.model, ...kept.model },
  };
}

/** What contradicts itself, as the fields that say so. */
export function troubleIn({ pause, model }: StandingDefinition): Record<string, string> {
  return {
    ...(pause.left >= pause.drifting && { "pause.left": "Left must be rarer than drifting." }),
    ...(model.left >= model.drifting && { "model.left": "Left must be less likely than drifting." }),
  };
}
