import type { Actor, Tx } from "../../core/desk.ts";

/** Browsers that show it ask again. */
export const tellChanged = (tx: Tx, actor: Actor, id: string | null = null): void => void tx.record("settings.changed", actor, { what: "reputation", id });
