import { createHmac } from "node:crypto";
import type { Ice } from "@guli/contract";
import { milliseconds, plus, type Instant } from "../../../../core/clock.ts";

export type IceSettings = { iceServers: string[] | undefined; turnSecret: string | undefined; relayOnly: boolean; minutes: number };

/**
 * What a browser needs to find the other one. The secret of a TURN server stays in the house: as coturn expects it (`use-auth-secret`), a name that says until
 * when it is good goes out with a password that only the secret can make.
 */
export function iceFor({ iceServers = [], turnSecret, relayOnly, minutes }: IceSettings, { id, now }: { id: string; now: Instant }): Ice {
  const plain = iceServers.filter((url) => !isTurn(url));
  const relays = iceServers.filter(isTurn);
  return { relayOnly, servers: [...(plain.length > 0 ? [{ urls: plain }] : []), ...(relays.length > 0 ? [{ urls: relays, ...credentials() }] : [])] };

  function credentials(): { username: string; credential: string } | undefined {
    if (turnSecret === undefined) return undefined;
    const until = Math.ceil(milliseconds(plus(now, { minutes: minutes + SPARE_MINUTES })) / 1000);
    const username = `${until}:${id}`;
    return { username, credential: createHmac("sha1", turnSecret).update(username).digest("base64") };
  }
}

/** A line that was lost for a moment is found again with the same words. */
const SPARE_MINUTES = 5;

const isTurn = (url: string): boolean => /^turns?:/.test(url);
