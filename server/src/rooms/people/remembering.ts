import { milliseconds } from "../../core/clock.ts";
import type { Desk } from "../../core/desk.ts";
import type { Word } from "../../core/events/bus.ts";
import type { Found } from "./store/sessions.ts";

const KEPT_MS = 10_000;
const MOST = 10_000;
const TOPIC = "who";

type Remembered = Found & { until: number };

/** What this node remembers for some seconds. `turn` counts what was forgotten, so that an answer from before is not kept after. */
type Memory = { known: Map<string, Remembered>; turn: number };

const memories = new WeakMap<Desk, Memory>();

/** Who it was when asked a moment ago; else what `find` finds. */
export async function recall(desk: Desk, key: string, find: () => Promise<Found | null>): Promise<Found | null> {
  const memory = memoryOf(desk);
  const now = milliseconds(desk.clock.now());
  const known = memory.known.get(key);
  if (known && known.until > now) return known;
  const { turn } = memory;
  const found = await find();
  if (!found) return null;
  const kept = { ...found, until: now + KEPT_MS };
  if (memory.turn === turn) keep(memory, key, kept);
  return kept;
}

/** Called after the commit that changed what an account may do: no node goes by what it remembers of it. */
export function forget(desk: Desk, { workspaceId, accountId }: { workspaceId: string; accountId: string }): void {
  memoryOf(desk);
  desk.bus.tell({ kind: "passing", workspaceId, topic: TOPIC, body: { accountId } });
}

/** Whose account this word of the bus tells to forget: whatever is open for them has to be opened anew. */
export function accountForgotten(word: Word): string | null {
  return word.kind === "passing" && word.topic === TOPIC ? (word.body as { accountId: string }).accountId : null;
}

function keep(memory: Memory, key: string, kept: Remembered): void {
  if (memory.known.size >= MOST) memory.known.clear();
  memory.known.set(key, kept);
}

function memoryOf(desk: Desk): Memory {
  const there = memories.get(desk);
  if (there) return there;
  const memory: Memory = { known: new Map(), turn: 0 };
  memories.set(desk, memory);
  desk.bus.hear((word) => {
    const accountId = accountForgotten(word);
    if (accountId !== null) drop(memory, accountId);
  });
  desk.bus.onGap(() => drop(memory, null));
  return memory;
}

/** Null drops all: words about others may have been lost. */
function drop(memory: Memory, accountId: string | null): void {
  memory.turn++;
  for (const [key, { who }] of memory.known) if (accountId === null || who.accountId === accountId) memory.known.delete(key);
}
