import type { Desk } from "./desk.ts";

/**
 * What a room reckons from events and from facts that never change: it may be thrown away and made anew, and is then the same. `guli rebuild` does that, and
 * with `--check` compares what stood with what was made.
 */
export type Projection = {
  name: string;
  /** The tables that it alone fills. */
  tables: readonly string[];
  /** Columns that say when or by whom a row was written, not what it says. */
  except?: readonly string[];
  rebuild(desk: Desk, workspaceId: string): Promise<void>;
};
