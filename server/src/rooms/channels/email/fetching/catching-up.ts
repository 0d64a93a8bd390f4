import type { EmailSettings } from "@guli/contract";
import { minus } from "../../../../core/clock.ts";
import type { Desk } from "../../../../core/desk.ts";
import { noteReceived, position, savePosition } from "../../store.ts";
import { takeIn, takeInHead, type Mailbox } from "../taking-in.ts";
import { atHome } from "./at-home.ts";
import type { Connection } from "./connection.ts";
import { goOnFrom, inBatches, isOurs, type Position, type Sized } from "./rules.ts";

export type Fetching = { desk: Desk; mailbox: Mailbox; settings: EmailSettings; connection: Connection; signal: AbortSignal };
type Folder = { uidValidity: number; uidNext: number };

const HEAD_BYTES = 256 * 1024;
const MOST_SIZES = 1000;

/**
 * Take in everything that has come since. A batch is fetched, each mail stored for good, then acknowledged (marked or moved) as the settings say, and only
 * then is the place noted: whatever fails in between, the same mails come again and are recognised.
 */
export async function catchUp(fetching: Fetching, folder: Folder): Promise<void> {
  const { desk, mailbox, settings, connection } = fetching;
  const name = settings.imap!.folder;
  const known = await atHome(desk.read(mailbox.workspaceId, (tx) => position(tx, mailbox.channelId, name)));
  let at = goOnFrom(known, folder);
  const note = async (lastUid: number) => {
    at = { ...at, lastUid };
    await atHome(desk.transaction(mailbox.workspaceId, (tx) => savePosition(tx, mailbox.channelId, { folder: name, ...at })));
  };
  const uids = await newUids(connection, at, settings);
  for (let start = 0; start < uids.length; start += MOST_SIZES) {
    const sized = await sizesOf(fetching, uids.slice(start, start + MOST_SIZES));
    const ours = sized.filter((one) => isOurs(one, at, settings.since));
    for (const batch of inBatches(ours, desk.config.maxMailBytes)) {
      const taken = await takeBatch(fetching, batch);
      if (taken.length > 0) await note(taken.at(-1)!);
      if (taken.length < batch.length) return;
    }
  }
  const last = Math.max(at.lastUid, at.firstUntil, uids.at(-1) ?? 0);
  if (last !== known?.lastUid || at.uidValidity !== known.uidValidity) await note(last);
}

/** SEARCH knows days only, in whatever time zone the server likes: a day more is asked for, and the moment decides afterwards. */
async function newUids({ client, run }: Connection, { lastUid, firstUntil }: Position, { since }: EmailSettings): Promise<number[]> {
  const first = lastUid < firstUntil && since !== null ? { since: new Date(minus(since, { hours: 24 })) } : {};
  const found = await run(client.search({ ...first, uid: `${lastUid + 1}:*` }, { uid: true }));
  return (found || []).filter((uid) => uid > lastUid).toSorted((one, other) => one - other);
}

async function sizesOf({ connection: { client, run }, desk }: Fetching, uids: number[]): Promise<Sized[]> {
  const now = desk.clock.now();
  const found = await run(client.fetchAll(uids, { uid: true, size: true, internalDate: true }, { uid: true }));
  const sized = found.map(({ uid, size, internalDate }) => ({ uid, size: size ?? 0, arrivedAt: new Date(internalDate ?? now).toISOString() }));
  return sized.toSorted((one, other) => one.uid - other.uid);
}

/** Returns the UIDs that were taken in and acknowledged: all, unless the desk is asked to stop meanwhile. */
async function takeBatch(fetching: Fetching, batch: Sized[]): Promise<number[]> {
  const { desk, mailbox, connection } = fetching;
  const contents = await contentsOf(fetching, batch);
  const taken: number[] = [];
  for (const { uid, size } of batch) {
    if (fetching.signal.aborted) break;
    const raw = contents.get(uid);
    if (raw) await atHome(size > desk.config.maxMailBytes ? takeInHead(desk, mailbox, { head: raw, size }) : takeIn(desk, mailbox, raw));
    taken.push(uid);
  }
  if (taken.length > 0) {
    await atHome(desk.transaction(mailbox.workspaceId, (tx) => noteReceived(tx, mailbox.channelId)));
    await acknowledge(connection, taken, fetching);
  }
  return taken;
}

async function contentsOf({ desk, connection: { client, run } }: Fetching, batch: Sized[]): Promise<Map<number, Buffer>> {
  const contents = new Map<number, Buffer>();
  const fetch = async (uids: number[], maxLength: number) => {
    if (uids.length === 0) return;
    const found = await run(client.fetchAll(uids, { uid: true, source: { maxLength } }, { uid: true }));
    for (const { uid, source } of found) if (source) contents.set(uid, source);
  };
  const most = desk.config.maxMailBytes;
  await fetch(
    batch.filter(({ size }) => size <= most).map(({ uid }) => uid),
    most + 1,
  );
  await fetch(
    batch.filter(({ size }) => size > most).map(({ uid }) => uid),
    HEAD_BYTES,
  );
  return contents;
}

/** Only what is stored is marked or moved. A server that forbids it is left as it is: the place that we note is what counts. */
async function acknowledge({ client, finish }: Connection, uids: number[], { desk, settings, mailbox }: Fetching): Promise<void> {
  const { after, moveTo } = settings.imap!;
  if (after === "keep") return;
  const done = after === "seen" ? client.messageFlagsAdd(uids, ["\\Seen"], { uid: true }) : moved(client, uids, moveTo);
  await finish(done).catch((cause: { responseStatus?: string }) => {
    if (!cause.responseStatus) throw cause;
    desk.log.warn({ error: cause, channelId: mailbox.channelId }, `the server does not let fetched mail be ${after === "seen" ? "marked" : "moved"}`);
  });
}

async function moved(client: Connection["client"], uids: number[], to: string): Promise<unknown> {
  await client.mailboxCreate(to);
  return client.messageMove(uids, to, { uid: true });
}
