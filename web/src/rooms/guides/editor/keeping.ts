import type { GuideContent, GuideText } from "@guli/contract";

/** What is written in one language, without what is said about it. */
export type Content = GuideContent;
export type Kept = { content: Content; version: number };
/** kept-here: the desk could not be reached · changed: somebody else has saved since · refused: the desk does not take it as it is. */
export type Keeping = "saved" | "unsaved" | "saving" | "kept-here" | "changed" | "refused";
export type Shown = { content: Content; keeping: Keeping; version: number; refusal: unknown };

export type Means = {
  save: (content: Content, version: number) => Promise<GuideText>;
  fetch: () => Promise<GuideText>;
  shelf: { read: () => Kept | null; write: (kept: Kept | null) => void };
  /** Calls after a while; the answer is how to prevent it. */
  later: (run: () => void, ms: number) => () => void;
  /** What an error says of what was to be saved. */
  meaningOf: (error: unknown) => "changed" | "refused" | "away";
  onSaved: (text: GuideText) => void;
};

export type Keeper = ReturnType<typeof keepText>;
type Held = { means: Means; shown: Shown; running: Promise<void> | undefined; cancel: () => void; watchers: Set<() => void> };

const PAUSE_MS = 800;
const RETRY_MS = 5000;

/**
 * Keeps a text that is being written: at once in this browser, after a pause at the desk. Nothing typed is lost when the network goes; where somebody else has saved
 * in the meantime, nothing is saved over theirs until one has said so.
 */
export function keepText(first: GuideText, means: Means) {
  const held: Held = { means, shown: begin(first, means.shelf.read()), running: undefined, cancel: () => {}, watchers: new Set() };
  if (held.shown.keeping === "unsaved") plan(held, PAUSE_MS);
  return {
    now: () => held.shown,
    watch: (changed: () => void) => (held.watchers.add(changed), () => void held.watchers.delete(changed)),
    change: (given: Partial<Content>): void => write(held, { ...held.shown.content, ...given }),
    /** Save now rather than after the pause. Whether the desk has all of it. */
    settle: async (): Promise<boolean> => {
      await save(held);
      return held.shown.keeping === "saved";
    },
    /** The desk says how the text is; what is being written here goes before it. */
    heard: (text: GuideText): void => {
      if (text.version > held.shown.version && held.shown.keeping === "saved" && !held.running) take(held, text);
    },
    take: (text: GuideText): void => take(held, text),
    /** What somebody else has saved, instead of what stands here. */
    takeTheirs: async (): Promise<void> => take(held, await means.fetch()),
    /** What stands here, over what somebody else has saved. */
    keepMine: async (): Promise<void> => {
      const { version } = await means.fetch();
      tell(held, { version, keeping: "unsaved" });
      await save(held);
    },
    stop: (): void => held.cancel(),
  };
}

/** What this browser still has goes before what the desk has; if the desk has heard of others since, one is asked. */
function begin(first: GuideText, kept: Kept | null): Shown {
  const [content, version] = [contentOf(first), first.version];
  if (!kept || isSame(kept.content, content)) return { content, version, keeping: "saved", refusal: null };
  return { content: kept.content, version: kept.version, keeping: kept.version >= version ? "unsaved" : "changed", refusal: null };
}

export const contentOf = ({ title, slug, summary, body, steps }: Content): Content => ({ title, slug, summary, body, steps });
export const isSame = (one: Content, other: Content): boolean => JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(other));

function write(held: Held, content: Content): void {
  held.means.shelf.write({ content, version: held.shown.version });
  // While two have written, one goes on here and says later whose is kept.
  const keeping = held.shown.keeping === "changed" ? "changed" : "unsaved";
  tell(held, { content, keeping });
  if (keeping === "unsaved") plan(held, PAUSE_MS);
}

function plan(held: Held, ms: number): void {
  held.cancel();
  held.cancel = held.means.later(() => void save(held), ms);
}

function tell(held: Held, change: Partial<Shown>): void {
  held.shown = { ...held.shown, ...change };
  for (const watcher of held.watchers) watcher();
}

/** One save at a time, for each begins from the version that the one before has made. */
async function save(held: Held): Promise<void> {
  held.cancel();
  while (held.running) await held.running;
  if (held.shown.keeping !== "unsaved" && held.shown.keeping !== "kept-here") return;
  held.running = saveOnce(held).finally(() => (held.running = undefined));
  await held.running;
}

async function saveOnce(held: Held): Promise<void> {
  const { content, version } = held.shown;
  tell(held, { keeping: "saving", refusal: null });
  try {
    const text = await held.means.save(content, version);
    held.means.onSaved(text);
    const isAll = held.shown.content === content;
    tell(held, { version: text.version, keeping: isAll ? "saved" : "unsaved" });
    held.means.shelf.write(isAll ? null : { content: held.shown.content, version: text.version });
    if (!isAll) plan(held, PAUSE_MS);
  } catch (error) {
    const keeping = ({ changed: "changed", refused: "refused", away: "kept-here" } as const)[held.means.meaningOf(error)];
    tell(held, { keeping, refusal: keeping === "refused" ? error : null });
    if (keeping === "kept-here") plan(held, RETRY_MS);
  }
}

function take(held: Held, text: GuideText): void {
  held.cancel();
  held.means.shelf.write(null);
  held.means.onSaved(text);
  tell(held, { content: contentOf(text), version: text.version, keeping: "saved", refusal: null });
}
