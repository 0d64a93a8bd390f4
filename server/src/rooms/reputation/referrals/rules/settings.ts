import type { ReferralSettings } from "@guli/contract";

export const SHIPPED: ReferralSettings = {
  on: false,
  site: null,
  offer: {},
  thanks: {},
  newWithinDays: 30,
  mostInThirtyDays: 20,
  validDays: null,
  reward: null,
};

/** What was kept, over what was shipped: also where it was kept before a setting was thought of. */
export const settingsFrom = (kept: Partial<ReferralSettings>): ReferralSettings => ({ ...SHIPPED, ...kept });

/** The address of a page on the open web, as it is kept; null where it is none. Nothing but it is ever led to. */
export function siteOf(typed: string): string | null {
  const url = URL.canParse(typed.trim()) ? new URL(typed.trim()) : null;
  if (!url || url.protocol !== "https:" || url.username !== "" || url.password !== "" || !url.hostname.includes(".")) return null;
  return url.href;
}

/** The business's own page with the code, also in the marks that shops keep with an order as what brought it. */
export function withCode(site: string, code: string): string {
  const url = new URL(site);
  url.searchParams.set("ref", code);
  url.searchParams.set("utm_source", "referral");
  url.searchParams.set("utm_campaign", code);
  return url.href;
}
