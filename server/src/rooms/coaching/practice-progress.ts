import type { readPractice, readSharedPractice } from "@guli/contract";
import type { z } from "zod";
import type { Desk } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { practiceWeeks } from "./rules/practice-weeks.ts";
import { latestWeeks } from "./rules/weeks.ts";
import * as store from "./store/practice.ts";

/** How one's own practice goes: for oneself. */
export function ownProgress(desk: Desk, who: Who, weeks: number): Promise<z.input<typeof readPractice.answer>> {
  return desk.read(who.workspaceId, async (tx) => {
    const mondays = latestWeeks(tx.now, weeks);
    const counts = await store.practiceOf(tx, who.personId, mondays[0]!);
    return { weeks: practiceWeeks(mondays, counts), shares: await store.sharesPractice(tx, who.personId) };
  });
}

/** How practice goes for those who let leads see it: that nobody else is among them is decided where it is read. */
export function sharedProgress(desk: Desk, who: Who, weeks: number): Promise<z.input<typeof readSharedPractice.answer>> {
  return desk.read(who.workspaceId, async (tx) => {
    const mondays = latestWeeks(tx.now, weeks);
    const counts = Map.groupBy(await store.sharedPractice(tx, mondays[0]!), ({ personId }) => personId);
    return { rows: [...counts].map(([personId, theirs]) => ({ personId, weeks: practiceWeeks(mondays, theirs) })) };
  });
}

export function share(desk: Desk, who: Who, shares: boolean): Promise<{ shares: boolean }> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await store.putPracticeSharing(tx, who.personId, shares);
    return { shares };
  });
}
