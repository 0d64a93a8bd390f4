import { setTimeout as pass } from "node:timers/promises";
import { between } from "../../../../../core/clock.ts";
import type { Desk } from "../../../../../core/desk.ts";
import type { Fetcher } from "../../../fetching/keeping.ts";
import { noteFetching } from "../../health.ts";
import { setupById } from "../../setups.ts";
import { Trouble } from "../../trouble.ts";
import type { TelegramSetup } from "../api.ts";
import { arrange } from "../arranging.ts";
import { askForNews, type Stuck } from "./asking.ts";
import type { Paces } from "./paces.ts";
import { waitAfter } from "./rules.ts";

type At = { workspaceId: string; id: string };
/** What this node remembers of a bot: how often it failed since it was well (null: not known yet), and what it was last. */
type State = { failures: number | null; trouble: Trouble | null; stuck: Stuck };
type Ways = { paces: Paces; signal: AbortSignal; state: State };

/** Ask one bot for news until told to stop: whatever goes wrong is noted, waited out and tried again. Stopping finishes the update at hand. */
export function pollBot(desk: Desk, at: At, paces: Paces): Fetcher {
  const stopping = new AbortController();
  const state: State = { failures: null, trouble: null, stuck: { id: null, tries: 0 } };
  const done = keepAsking(desk, at, { paces, signal: stopping.signal, state }).catch((cause: unknown) =>
    desk.log.error({ error: cause, channelId: at.id }, "asking a bot for news ended by a bug"),
  );
  return {
    stop: async () => {
      stopping.abort();
      await done;
    },
  };
}

async function keepAsking(desk: Desk, at: At, ways: Ways): Promise<void> {
  const { signal, state, paces } = ways;
  while (!signal.aborted) {
    try {
      await session(desk, at, ways);
    } catch (cause) {
      if (signal.aborted) return;
      await tell(desk, at, { cause, state });
    }
    state.failures = (state.failures ?? 0) + 1;
    await pass(waitAfter(state.trouble, state.failures, paces), undefined, { signal }).catch(() => undefined);
  }
}

/** Ends only by throwing, or when the bot is to be asked no more. The first question does not wait: so it is known at once whether all is well. */
async function session(desk: Desk, at: At, { paces, signal, state }: Ways): Promise<void> {
  const setup = (await desk.read(at.workspaceId, (tx) => setupById(tx, at.id))) as TelegramSetup | null;
  if (!setup) return;
  await arrange(desk, setup, true);
  const began = desk.clock.now();
  for (let waitSeconds = 0; !signal.aborted; waitSeconds = paces.waitSeconds) {
    await askForNews({ desk, setup, signal }, { waitSeconds, stuck: state.stuck });
    const calm = state.trouble?.word !== "conflict" || between(began, desk.clock.now()) >= paces.calmMs;
    if (calm && state.failures !== 0) await noteWell(desk, at, state);
  }
}

async function noteWell(desk: Desk, at: At, state: State): Promise<void> {
  await noteFetching(desk, at, null);
  Object.assign(state, { failures: 0, trouble: null });
}

/** Say what is wrong where it has to be known. What our own database or disk did is nothing with the bot: everything comes again. */
async function tell(desk: Desk, at: At, { cause, state }: { cause: unknown; state: State }): Promise<void> {
  state.trouble = cause instanceof Trouble ? cause : null;
  if (!state.trouble) {
    desk.log.warn({ error: cause, channelId: at.id }, "what customers wrote to a bot could not be stored; it stays at Telegram and is asked for again");
    return;
  }
  desk.log.info({ channelId: at.id, trouble: state.trouble.word }, "a bot cannot be asked for news just now");
  await noteFetching(desk, at, state.trouble).catch((error: unknown) => desk.log.warn({ error, channelId: at.id }, "how a bot is could not be noted yet"));
}
