import { isIP } from "node:net";
import { between, isBefore, plus, type Instant } from "../../core/clock.ts";

const MINUTE = 60_000;

/** So many tries at once; used up, one comes back each `every` milliseconds (a leaky bucket, kept as one instant). */
export type Limit = { tries: number; every: number };

export const limits = {
  /** From one network: an office behind one address signs in together in the morning. */
  signInFrom: { tries: 60, every: 10_000 },
  /** For one e-mail from one network. */
  signInAs: { tries: 8, every: 2 * MINUTE },
  /** For one e-mail from everywhere. Loose, and not for networks that this account is signed in from: else a stranger could lock it out. */
  signInAnywhere: { tries: 100, every: MINUTE },
  /** Set-up, invitation and reset links, from one network. */
  links: { tries: 30, every: 20_000 },
  /** Links that one person makes. */
  making: { tries: 60, every: MINUTE },
  /** Files of all that is known of a customer, for one person. */
  exporting: { tries: 10, every: MINUTE },
} as const satisfies Record<string, Limit>;

/** One more try: when all tries will have been forgotten, or how many seconds to wait. A try that is refused does not count. */
export function tryOnce(clearsAt: Instant, now: Instant, { tries, every }: Limit): { clearsAt: Instant } | { waitSeconds: number } {
  const after = plus(isBefore(clearsAt, now) ? now : clearsAt, { milliseconds: every });
  const over = between(now, after) - tries * every;
  return over <= 0 ? { clearsAt: after } : { waitSeconds: Math.ceil(over / 1000) };
}

/** What one customer of a provider has: an IPv4 address, or the first 64 bits of an IPv6 address. */
export function networkOf(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (mapped || isIP(ip) !== 6) return mapped ?? ip;
  const [head = "", tail] = ip.toLowerCase().split("%", 1)[0]!.split("::");
  const first = head === "" ? [] : head.split(":");
  const last = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? 0 : 8 - first.length - last.length;
  const groups = [...first, ...Array.from({ length: Math.max(0, zeros) }, () => "0"), ...last];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":")}::/64`;
}
