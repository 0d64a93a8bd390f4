import type { ChannelKind } from "@guli/contract";
import { plus, type Instant } from "../../../core/clock.ts";

/**
 * How many hours after the customer's last message a platform takes free words. WhatsApp: 24 hours, afterwards approved templates only. Messenger and
 * Instagram: 24 hours, and up to seven days for a person's answer (the tag HUMAN_AGENT, which Meta grants to a page on request).
 * https://developers.facebook.com/docs/whatsapp/conversation-types · https://developers.facebook.com/docs/messenger-platform/policy/policy-overview
 */
const HOURS: Partial<Record<ChannelKind, number>> = { whatsapp: 24, messenger: 7 * 24, instagram: 7 * 24 };

/** Until when free words are taken; null where there is no such window. Someone who has never written has none open: `since` is null then. */
export function freeUntil(kind: ChannelKind, lastCustomerMessageAt: Instant | null): { until: Instant | null; bound: boolean } {
  const hours = HOURS[kind];
  if (hours === undefined) return { until: null, bound: false };
  return { until: lastCustomerMessageAt && plus(lastCustomerMessageAt, { hours }), bound: true };
}

/** Whether free words may leave now. */
export function takesFreeWords(kind: ChannelKind, lastCustomerMessageAt: Instant | null, now: Instant): boolean {
  const { until, bound } = freeUntil(kind, lastCustomerMessageAt);
  return !bound || (until !== null && now < until);
}
