import { between, type Instant } from "../../../core/clock.ts";
import type { Desk } from "../../../core/desk.ts";
import type { Word } from "../../../core/events/bus.ts";
import { bytesOf } from "../../../core/files.ts";
import * as conversations from "../../conversations/index.ts";
import type { Setup } from "./adapter.ts";
import { adapterFor } from "./adapters.ts";
import { setupById } from "./setups.ts";

type Sign = "typing" | "seen";

/** A sign lasts for some seconds on every platform; that somebody still types is said once in this time. */
const EVERY_MS = 5000;
const MOST = 1000;

/**
 * Let customers see that somebody types, and that what they wrote was read, where their platform shows that. It is no promise: what fails is nobody's business,
 * and of several nodes each that works says it. Returns how to stop.
 */
export function showSigns(desk: Desk): () => void {
  const lately = new Map<string, Instant>();
  return desk.bus.hear((word) => {
    const meant = word.kind === "passing" ? signIn(word) : null;
    if (!meant || !isDue(lately, `${meant.sign} ${meant.conversationId}`, desk.clock.now())) return;
    void show(desk, word.workspaceId, meant).catch((cause: unknown) => desk.log.debug({ error: cause }, "a customer could not be shown a sign"));
  });
}

type Meant = { sign: Sign; conversationId: string };

function signIn({ topic, body }: Extract<Word, { kind: "passing" }>): Meant | null {
  const { conversationId, doing, until } = body as { conversationId: string; doing?: string; until?: string | null };
  if (topic === "presence" && doing === "typing") return { sign: "typing", conversationId };
  return topic === "read" && until ? { sign: "seen", conversationId } : null;
}

function isDue(lately: Map<string, Instant>, key: string, now: Instant): boolean {
  const before = lately.get(key);
  if (before && between(before, now) < EVERY_MS) return false;
  if (lately.size >= MOST) lately.clear();
  lately.set(key, now);
  return true;
}

async function show(desk: Desk, workspaceId: string, { sign, conversationId }: Meant): Promise<void> {
  const found = await desk.read(workspaceId, async (tx) => {
    const about = await conversations.conversationFor(tx, conversationId);
    const setup = await setupById(tx, about.channelId);
    const original = setup && about.lastCustomerMessageId ? await conversations.originalOf(tx, about.lastCustomerMessageId) : undefined;
    return { setup, to: about.customerAddress, original };
  });
  const { setup, to, original } = found;
  if (!setup || to === "") return;
  const adapter = adapterFor(setup.kind);
  if (sign === "typing" && !adapter.showTyping) return;
  if (sign === "seen" && !adapter.showSeen) return;
  const externalId = original ? await externalIdOf(desk, setup, original) : null;
  if (sign === "typing") await adapter.showTyping?.(desk, setup, { to, externalId });
  else if (externalId) await adapter.showSeen?.(desk, setup, { to, externalId });
}

/** The platform's own id of a message is kept only as part of its key; the raw form has it. */
async function externalIdOf(desk: Desk, setup: Setup, { rawHash, externalKey }: { rawHash: string; externalKey: Buffer }): Promise<string | null> {
  const raw = await desk.files.read(setup.workspaceId, rawHash);
  if (!raw) return null;
  const happenings = adapterFor(setup.kind).read(setup, { raw: await bytesOf(raw), headers: {}, query: {} }, desk.clock.now());
  const ids = happenings.flatMap((one) => ("externalId" in one ? [one.externalId] : []));
  return ids.find((id) => conversations.externalKey(setup.id, id, "").equals(externalKey)) ?? null;
}
