import type { Update } from "grammy/types";
import { isDatabaseAway } from "../../../../../core/http/away.ts";
import { Refused } from "../../../../../core/refusal.ts";
import { takeIn } from "../../taking-in.ts";
import { pollPosition, savePollPosition } from "../../store.ts";
import { ask, tokenOf, type Line } from "../api.ts";
import { TOLD } from "../reading/update.ts";
import { telegram } from "../telegram.ts";
import { offsetFrom } from "./rules.ts";

/** The update that could not be stored last time, and how often that was tried. */
export type Stuck = { id: number | null; tries: number };

const MOST = 100;
const SLACK_MS = 15_000;

/**
 * Ask once, and take in what comes. The next question's offset acknowledges it to Telegram, and that is not asked before everything is committed: whatever
 * fails in between, the same updates come again and are known.
 */
export async function askForNews({ desk, setup, signal }: Line, { waitSeconds, stuck }: { waitSeconds: number; stuck: Stuck }): Promise<void> {
  const source = tokenOf(setup).split(":")[0]!;
  const known = await desk.read(setup.workspaceId, (tx) => pollPosition(tx, setup.id, source));
  const question = { ...offsetFrom(known, desk.clock.now()), timeout: waitSeconds, limit: MOST, allowed_updates: TOLD };
  const updates = await ask({ desk, setup, patienceMs: waitSeconds * 1000 + SLACK_MS, ...(signal && { signal }) }, (api) => api.getUpdates(question));
  let taken: number | null = null;
  try {
    for (const update of updates) {
      if (signal?.aborted) break;
      await takeOne({ desk, setup }, update, stuck);
      taken = update.update_id;
    }
  } finally {
    const position = taken;
    if (position !== null) await desk.transaction(setup.workspaceId, (tx) => savePollPosition(tx, setup.id, { position: position + 1, source }));
  }
}

/** So often the same update may fail to be stored before it is set aside: behind it others wait. */
const TRIES = 3;

async function takeOne({ desk, setup }: Line, update: Update, stuck: Stuck): Promise<void> {
  const given = { raw: Buffer.from(JSON.stringify(update)), headers: {}, query: {} };
  if (stuck.id === update.update_id && stuck.tries >= TRIES) {
    await takeIn(desk, setup, { given, happenings: [{ what: "strange", why: `not stored: update ${update.update_id}` }] });
    return;
  }
  try {
    await takeIn(desk, setup, { given, happenings: telegram.read(setup, given, desk.clock.now()) });
  } catch (cause) {
    // A database or disk that is away says nothing about the update.
    if (!isDatabaseAway(cause) && !(cause instanceof Refused))
      Object.assign(stuck, { id: update.update_id, tries: stuck.id === update.update_id ? stuck.tries + 1 : 1 });
    throw cause;
  }
}
