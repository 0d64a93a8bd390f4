import type { AttachmentBrief, Draft } from "@guli/contract";

/** What is being written, before it is a message. */
export type Writing = { kind: "reply" | "note"; body: string; cc: readonly string[]; attachments: readonly AttachmentBrief[] };
/** As it lies in this browser until the desk has it; `version` is the draft that it was begun from. */
export type Kept = { writing: Writing; version: number };
/** kept-here: only this browser has it, the desk could not be reached. */
export type Keeping = "empty" | "unsaved" | "saving" | "saved" | "kept-here";

export type Means = {
  save: (writing: Writing, version: number) => Promise<Draft>;
  drop: () => Promise<unknown>;
  fetch: () => Promise<Draft | null>;
  shelf: { read: () => Kept | null; write: (kept: Kept | null) => void };
  /** Calls after a while; the answer is how to prevent it. */
  later: (run: () => void, ms: number) => () => void;
  isNewer: (error: unknown) => boolean;
  /** A newer draft from another device took the place of what stood here. */
  onReplaced: (mine: Writing) => void;
};

export type Keeper = ReturnType<typeof keepDraft>;
type Shown = { writing: Writing; keeping: Keeping };
type Held = {
  means: Means;
  blank: Writing;
  shown: Shown;
  version: number;
  running: Promise<void> | undefined;
  cancel: () => void;
  watchers: Set<() => void>;
};

const PAUSE_MS = 800;
const RETRY_MS = 5000;

/**
 * Keeps what one writes: at once in this browser, after a pause at the desk, and from there on one's other devices. Nothing typed is lost
 * when the network goes, and what was written elsewhere in the meantime is taken, with a way back to one's own.
 */
export function keepDraft(first: Draft | null, means: Means, blank: Writing) {
  const held: Held = { means, blank, ...begin(first, means.shelf.read(), blank), running: undefined, cancel: () => {}, watchers: new Set() };
  if (held.shown.keeping === "unsaved") plan(held, PAUSE_MS);
  return {
    now: () => held.shown,
    watch: (changed: () => void) => (held.watchers.add(changed), () => void held.watchers.delete(changed)),
    change: (given: Partial<Writing>): void => write(held, { ...held.shown.writing, ...given }),
    /** Save now rather than after the pause: the window closes, another conversation is opened, the network is back. */
    flush: (): void => void ((held.shown.keeping === "unsaved" || held.shown.keeping === "kept-here") && save(held)),
    /** The desk says which version it has, 0 for none; one's own save in flight is no news. */
    heard: (version: number): void => {
      if (held.running || held.shown.keeping === "unsaved" || held.shown.keeping === "kept-here") return;
      if (version > held.version) void takeNewer(held);
      else if (version === 0 && held.version > 0) letGo(held);
    },
    /** Take the text away to send it; it stays on the shelf until `sent`. Waits for a save in flight, which would bring the draft back. */
    lift: async (): Promise<void> => {
      held.cancel();
      tell(held, { ...blank, kind: held.shown.writing.kind }, "empty");
      await held.running;
    },
    sent: (): void => {
      held.version = 0;
      if (isEmpty(held.shown.writing)) means.shelf.write(null);
    },
    /** The desk gave a draft back, as when a reply is taken back. */
    take: (draft: Draft): void => take(held, draft),
    /** What could not be sent stands here again, before what was typed since. */
    putBack: (unsent: Writing): void => {
      const { body } = held.shown.writing;
      write(held, { ...unsent, body: body.trim() === "" ? unsent.body : `${unsent.body}\n\n${body}` });
    },
    /** As the desk would give it, for whoever opens the conversation again before it is asked. */
    asDraft: (known: Draft | null): Draft | null => asDraft(held, known),
    stop: (): void => held.cancel(),
  };
}

export function isEmpty({ body, attachments }: Writing): boolean {
  return body.trim() === "" && attachments.length === 0;
}

/** What this browser still has goes before what the desk has, unless the desk has heard from another device since. */
function begin(draft: Draft | null, kept: Kept | null, blank: Writing): { shown: Shown; version: number } {
  const version = draft?.version ?? 0;
  if (!kept || isEmpty(kept.writing)) return { version, shown: draft ? { writing: writingOf(draft), keeping: "saved" } : { writing: blank, keeping: "empty" } };
  if (!draft || kept.version >= version) return { version, shown: { writing: kept.writing, keeping: "unsaved" } };
  const writing = bothOf(kept.writing, writingOf(draft));
  return { version, shown: { writing, keeping: writing.body === draft.body ? "saved" : "unsaved" } };
}

/** Two devices wrote while one of them was away: neither text is thrown away unseen. */
function bothOf(mine: Writing, theirs: Writing): Writing {
  return theirs.body.includes(mine.body) ? theirs : { ...theirs, body: `${theirs.body}\n\n${mine.body}` };
}

function write(held: Held, writing: Writing): void {
  held.means.shelf.write({ writing, version: held.version });
  tell(held, writing, "unsaved");
  plan(held, PAUSE_MS);
}

function plan(held: Held, ms: number): void {
  held.cancel();
  held.cancel = held.means.later(() => void save(held), ms);
}

function tell(held: Held, writing: Writing, keeping: Keeping): void {
  held.shown = { writing, keeping };
  for (const watcher of held.watchers) watcher();
}

/** One save at a time, for each begins from the version that the one before has made. */
async function save(held: Held): Promise<void> {
  held.cancel();
  if (held.running) await held.running;
  if (held.shown.keeping !== "unsaved" && held.shown.keeping !== "kept-here") return;
  held.running = saveOnce(held).finally(() => (held.running = undefined));
  await held.running;
}

async function saveOnce(held: Held): Promise<void> {
  const { writing } = held.shown;
  tell(held, writing, "saving");
  try {
    if (!isEmpty(writing)) held.version = (await held.means.save(writing, held.version)).version;
    else if (held.version > 0) held.version = (await held.means.drop(), 0);
    if (held.shown.writing !== writing) return;
    held.means.shelf.write(null);
    tell(held, writing, isEmpty(writing) ? "empty" : "saved");
  } catch (error) {
    if (held.means.isNewer(error)) await takeNewer(held);
    else keepHere(held);
  }
}

function keepHere(held: Held): void {
  tell(held, held.shown.writing, "kept-here");
  plan(held, RETRY_MS);
}

async function takeNewer(held: Held): Promise<void> {
  const newer = await held.means.fetch().catch(() => undefined);
  if (newer === undefined) return keepHere(held);
  const { writing: mine, keeping } = held.shown;
  if (newer === null) {
    held.version = 0;
    return write(held, mine);
  }
  take(held, newer);
  if (keeping !== "saved" && !isEmpty(mine) && mine.body !== newer.body) held.means.onReplaced(mine);
}

function take(held: Held, draft: Draft): void {
  held.cancel();
  held.version = draft.version;
  held.means.shelf.write(null);
  tell(held, writingOf(draft), "saved");
}

/** It was sent or thrown away on another device. */
function letGo(held: Held): void {
  held.version = 0;
  tell(held, held.blank, "empty");
}

function asDraft({ shown: { writing }, version }: Held, known: Draft | null): Draft | null {
  if (isEmpty(writing)) return null;
  return { ...writing, cc: [...writing.cc], attachments: [...writing.attachments], version, savedAt: known?.savedAt ?? new Date(0).toISOString() };
}

function writingOf({ body, kind, cc, attachments }: Draft): Writing {
  return { body, kind, cc, attachments };
}
