import { between, type Instant } from "../../../core/clock.ts";
import type { Desk } from "../../../core/desk.ts";
import type { PlatformKind, Setup } from "./adapter.ts";
import { setupByKey } from "./setups.ts";

type Known = { setup: Setup; at: Instant };
type Memory = { setups: Map<string, Known>; received: Map<string, Instant> };

const memories = new WeakMap<Desk, Memory>();

function memoryOf(desk: Desk): Memory {
  const memory = memories.get(desk) ?? { setups: new Map(), received: new Map() };
  memories.set(desk, memory);
  return memory;
}

/** A platform that calls 200 times a second needs its channel looked up once. What was changed on another node is known a second later. */
const FRESH_MS = 1000;
const MOST = 1000;

const isFresh = (at: Instant | undefined, now: Instant): boolean => at !== undefined && Math.abs(between(at, now)) < FRESH_MS;

/** The channel behind a webhook's address, if it is on. */
export async function channelBehind(desk: Desk, kind: PlatformKind, key: string): Promise<Setup | null> {
  const { setups } = memoryOf(desk);
  const now = desk.clock.now();
  const known = setups.get(key);
  if (known && known.setup.kind === kind && isFresh(known.at, now)) return known.setup;
  setups.delete(key);
  const setup = await setupByKey(desk, kind, key);
  if (setups.size >= MOST) setups.clear();
  if (setup) setups.set(key, { setup, at: now });
  return setup;
}

/** It was changed or removed here. */
export function forgetChannelBehind(desk: Desk, key: string): void {
  memoryOf(desk).setups.delete(key);
}

/** Whether it is to be noted that the channel has received something: once a second is enough, and spares all its messages from waiting for one row. */
export function isToBeNoted(desk: Desk, channelId: string): boolean {
  const { received } = memoryOf(desk);
  const now = desk.clock.now();
  if (isFresh(received.get(channelId), now)) return false;
  if (received.size >= MOST) received.clear();
  received.set(channelId, now);
  return true;
}
