import type { Desk } from "../../../../core/desk.ts";
import { channel, type StoredEmail } from "../../store.ts";
import { openSecrets } from "../passwords.ts";
import type { Mailbox } from "../taking-in.ts";
import type { Fetcher } from "../../fetching/keeping.ts";
import { atHome, TroubleAtHome } from "./at-home.ts";
import { catchUp } from "./catching-up.ts";
import { connect, openFolder, pause, Stopped, type Connection } from "./connection.ts";
import { healthOf, well, type Health } from "./health.ts";
import type { Paces } from "./paces.ts";
import { stateAfter, waitAfter, type Trouble } from "./rules.ts";
import { troubleOf } from "./trouble.ts";

type At = { workspaceId: string; id: string };
type Ways = { paces: Paces; signal: AbortSignal; note(health: Health): Promise<void> };

/** Fetch one mailbox until asked to stop: whatever goes wrong is noted, waited out and tried again. Stopping finishes the mail at hand. */
export function fetchMailbox(desk: Desk, at: At, paces: Paces): Fetcher {
  const stopping = new AbortController();
  const ways = { paces, signal: stopping.signal, note: healthOf(desk, { workspaceId: at.workspaceId, channelId: at.id }) };
  const done = keepFetching(desk, at, ways).catch((cause: unknown) => desk.log.error({ error: cause, channelId: at.id }, "fetching a mailbox ended by a bug"));
  return {
    stop: async () => {
      stopping.abort();
      await done;
    },
  };
}

async function keepFetching(desk: Desk, at: At, ways: Ways): Promise<void> {
  const { signal, paces } = ways;
  let failures = 0;
  while (!signal.aborted) {
    let trouble: Trouble | null = null;
    try {
      await session(desk, at, { ...ways, note: (health) => ((failures = 0), ways.note(health)) });
    } catch (cause) {
      failures += 1;
      if (!(cause instanceof Stopped)) trouble = await tell(desk, at, { cause, failures, note: ways.note });
    }
    if (!signal.aborted) await pause(waitAfter({ trouble, failures: Math.max(failures, 1) }, paces), signal);
  }
}

/** Say what is wrong where it has to be known. Null where it is nothing with the mailbox. */
async function tell(desk: Desk, { id }: At, { cause, failures, note }: { cause: unknown; failures: number; note: Ways["note"] }): Promise<Trouble | null> {
  if (cause instanceof TroubleAtHome) {
    desk.log.warn({ error: cause.cause, channelId: id }, "mail could not be stored; it stays in the mailbox and is fetched again");
    return null;
  }
  const { trouble, detail } = troubleOf(cause);
  desk.log.info({ channelId: id, trouble }, "a mailbox cannot be fetched just now");
  await note({ state: stateAfter(trouble, failures), trouble, detail });
  return trouble;
}

/** One connection, from its beginning to its end: what has come is taken in, then it waits for more. */
async function session(desk: Desk, { workspaceId, id }: At, { paces, signal, note }: Ways): Promise<void> {
  const stored = await atHome(desk.read(workspaceId, (tx) => channel(tx, id)));
  if (!isToBeFetched(stored)) throw new Stopped();
  const mailbox: Mailbox = { workspaceId, channelId: id, teamId: stored.teamId, address: stored.settings.address };
  const login = { ...stored.settings.imap, secret: openSecrets(desk, stored).imap };
  const connection = await connect(desk, login, { ...paces, signal });
  try {
    const folder = await openFolder(connection, login.folder);
    await catchingUp(connection, { paces, note, work: () => catchUp({ desk, mailbox, settings: stored.settings, connection, signal }, folder) });
  } finally {
    await connection.leave();
  }
}

async function catchingUp(connection: Connection, { paces, note, work }: { paces: Paces; note: Ways["note"]; work(): Promise<void> }): Promise<void> {
  for (;;) {
    await work();
    await note(well);
    await connection.news(paces.pollMs);
  }
}

type Fetched = StoredEmail & { settings: { imap: NonNullable<StoredEmail["settings"]["imap"]> } };

function isToBeFetched(stored: Awaited<ReturnType<typeof channel>>): stored is Fetched {
  return stored?.kind === "email" && stored.on && stored.settings.imap !== null;
}
