/** A second reader as it is kept; the consent is there exactly while it is on. */
export type Reader = { on: boolean; endpoint: string; model: string; consent: { personId: string; at: string } | null };

/** The address before `/chat/completions`, whether or not that was copied along. */
export function endpointFrom(given: string): string {
  return given
    .trim()
    .replace(/\/+$/, "")
    .replace(/\/chat\/completions$/, "")
    .replace(/\/+$/, "");
}

/** Whether a consent, and a key, that were given for one endpoint are good for another: only where it is the same house. */
export function sameHouse(one: string, other: string): boolean {
  return new URL(one).origin === new URL(other).origin;
}

export type Wish = { on: boolean; endpoint: string; model: string; agreed: boolean };

/**
 * What becomes of a second reader. On, it needs a consent: the one given now, or the one that stands for this very house. Off, the consent is gone. Null where it is
 * missing.
 */
export function settle(before: Reader | null, { on, endpoint, model, agreed }: Wish, by: { personId: string; at: string }): Reader | null {
  if (!on) return { on, endpoint, model, consent: null };
  const standing = before && sameHouse(before.endpoint, endpoint) ? before.consent : null;
  const consent = standing ?? (agreed ? by : null);
  return consent && { on, endpoint, model, consent };
}
