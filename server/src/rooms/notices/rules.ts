import type { NoticeKind, NoticeWay } from "@guli/contract";
import { isBefore, plus, type Instant } from "../../core/clock.ts";

/** How a kind reaches somebody who has chosen nothing: in the app all of them, by mail what cannot wait until they look. */
export const USUAL: Record<NoticeKind, Omit<NoticeWay, "kind">> = {
  mentioned: { inApp: true, byMail: true },
  assigned: { inApp: true, byMail: false },
  "promise-warned": { inApp: true, byMail: false },
  "promise-broken": { inApp: true, byMail: false },
  escalated: { inApp: true, byMail: true },
  "delivery-failed": { inApp: true, byMail: true },
  "channel-broken": { inApp: true, byMail: true },
  "channel-mended": { inApp: true, byMail: false },
  "step-given": { inApp: true, byMail: false },
  "step-late": { inApp: true, byMail: true },
  "step-escalated": { inApp: true, byMail: true },
  "survey-low": { inApp: true, byMail: true },
  "recovery-opened": { inApp: true, byMail: true },
  "recovery-answered": { inApp: true, byMail: true },
  "amends-asked": { inApp: true, byMail: true },
  "recovery-late": { inApp: true, byMail: true },
  "recovery-escalated": { inApp: true, byMail: true },
  "guide-failed": { inApp: true, byMail: false },
  "leaving-to-ask": { inApp: true, byMail: false },
  "barrier-given": { inApp: true, byMail: true },
};

export const KINDS = Object.keys(USUAL) as NoticeKind[];

/** All kinds with the way that was chosen, else the usual one. */
export function waysFrom(chosen: NoticeWay[]): NoticeWay[] {
  return KINDS.map((kind) => chosen.find((one) => one.kind === kind) ?? { kind, ...USUAL[kind] });
}

/** Two letters to one person about the same thing are at least this far apart; what comes between is in the app. */
const APART = { minutes: 10 };

export function mayMail(lastMailedAt: Instant | null, now: Instant): boolean {
  return lastMailedAt === null || !isBefore(now, plus(lastMailedAt, APART));
}
