/** Where the keyboard is in the list, and what has been chosen there. `index` finds the neighbour when the row itself has gone. */
export type Choice = { cursor: string | null; index: number; chosen: ReadonlySet<string>; anchor: string | null };

export const NOTHING_CHOSEN: Choice = { cursor: null, index: 0, chosen: new Set(), anchor: null };

/** The row under the keyboard: the same one, or what stands in its place now. */
export function cursorIn(choice: Choice, ids: readonly string[]): number {
  const at = choice.cursor === null ? -1 : ids.indexOf(choice.cursor);
  if (at !== -1) return at;
  return choice.cursor === null ? -1 : Math.min(choice.index, ids.length - 1);
}

/** From a row that has gone, downwards leads to the one that stands in its place now. */
export function moved(choice: Choice, ids: readonly string[], step: number): Choice {
  const hasGone = choice.cursor !== null && !ids.includes(choice.cursor);
  const from = cursorIn(choice, ids) - (hasGone && step > 0 ? 1 : 0);
  const to = choice.cursor === null ? (step > 0 ? 0 : ids.length - 1) : Math.max(0, Math.min(ids.length - 1, from + step));
  return at(choice, ids, to);
}

export function at(choice: Choice, ids: readonly string[], index: number): Choice {
  return { ...choice, cursor: ids[index] ?? null, index };
}

/** Choose one more, or leave one out; the next range is counted from here. */
export function toggled(choice: Choice, id: string): Choice {
  const chosen = new Set(choice.chosen);
  if (!chosen.delete(id)) chosen.add(id);
  return { ...choice, chosen, anchor: id };
}

/** All from the last one that was chosen to this one. */
export function ranged(choice: Choice, ids: readonly string[], id: string): Choice {
  const [from, to] = [ids.indexOf(choice.anchor ?? choice.cursor ?? id), ids.indexOf(id)];
  if (from === -1 || to === -1) return toggled(choice, id);
  return { ...choice, chosen: new Set([...choice.chosen, ...ids.slice(Math.min(from, to), Math.max(from, to) + 1)]) };
}

/** Move, and choose what was passed. */
export function extended(choice: Choice, ids: readonly string[], step: number): Choice {
  const next = moved(choice, ids, step);
  if (next.cursor === null) return next;
  return { ...ranged({ ...choice, anchor: choice.anchor ?? choice.cursor }, ids, next.cursor), cursor: next.cursor, index: next.index };
}

export function chosenAll(choice: Choice, ids: readonly string[]): Choice {
  return { ...choice, chosen: new Set(ids) };
}

export function cleared(choice: Choice): Choice {
  return choice.chosen.size === 0 ? choice : { ...choice, chosen: new Set(), anchor: null };
}

/** What has left the view is chosen no more: a change must not reach what is out of sight. */
export function stillThere(choice: Choice, ids: readonly string[]): string[] {
  return ids.filter((id) => choice.chosen.has(id));
}
