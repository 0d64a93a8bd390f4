import type { Presence } from "@guli/contract";
import { between, type Instant } from "../../core/clock.ts";
import type { Desk } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";

type Seen = Presence & { at: Instant };
const FORGOTTEN_MS = 30_000;
const boards = new WeakMap<Desk, Map<string, Seen[]>>();

/** Who is looking at a conversation or typing in it, as far as this node has heard; forgotten after 30 seconds. */
export function presenceIn(desk: Desk, conversationId: string): Presence[] {
  const now = desk.clock.now();
  return (boards.get(desk)?.get(conversationId) ?? []).filter((one) => between(one.at, now) < FORGOTTEN_MS).map(({ personId, doing }) => ({ personId, doing }));
}

export function showPresence(desk: Desk, who: Who, { conversationId, doing }: { conversationId: string; doing: Presence["doing"] | "noting" | "gone" }): void {
  desk.bus.tell({ kind: "passing", workspaceId: who.workspaceId, topic: "presence", body: { conversationId, personId: who.personId, doing } });
}

/** Keep the board of this node by what the bus says. Returns how to stop. */
export function watchPresence(desk: Desk): () => void {
  const board = new Map<string, Seen[]>();
  boards.set(desk, board);
  let swept = desk.clock.now();
  return desk.bus.hear((word) => {
    if (word.kind !== "passing" || word.topic !== "presence") return;
    const { conversationId, personId, doing } = word.body as { conversationId: string; personId: string; doing: Presence["doing"] | "noting" | "gone" };
    const now = desk.clock.now();
    if (between(swept, now) > FORGOTTEN_MS) {
      sweep(board, now);
      swept = now;
    }
    const others = (board.get(conversationId) ?? []).filter((one) => one.personId !== personId && between(one.at, now) < FORGOTTEN_MS);
    const all = doing === "gone" ? others : [...others, { personId, doing: doing === "noting" ? "typing" : doing, at: now }];
    if (all.length > 0) board.set(conversationId, all);
    else board.delete(conversationId);
  });
}

/** Whoever vanished never says that they are gone. */
function sweep(board: Map<string, Seen[]>, now: Instant): void {
  for (const [conversationId, seen] of board) if (seen.every(({ at }) => between(at, now) >= FORGOTTEN_MS)) board.delete(conversationId);
}

/** Of how many conversations this node remembers anybody. */
export const remembered = (desk: Desk): number => boards.get(desk)?.size ?? 0;
