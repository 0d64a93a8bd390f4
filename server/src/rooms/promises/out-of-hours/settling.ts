import type { Language, OutOfHours, OutOfHoursWords } from "@guli/contract";
import { instantAt, milliseconds, plus } from "../../../core/clock.ts";
import type { Desk, Tx } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import { refuse } from "../../../core/refusal.ts";
import * as channels from "../../channels/index.ts";
import { workspaceOf } from "../../workspaces/index.ts";
import { calendarOf } from "../rules/calendar.ts";
import { helpAt } from "./speaking.ts";
import { shippedWords } from "./rules/shipped.ts";
import { closesAt, wordFor } from "./rules/word.ts";
import * as store from "./store.ts";

export async function outOfHours(tx: Tx): Promise<OutOfHours> {
  return { ...(await store.settings(tx)), shipped: shippedWords };
}

/** Whether anybody is spoken to at all. */
export const speaksOutOfHours = async (tx: Tx): Promise<boolean> => (await store.settings(tx)).on;

type Change = { on?: boolean | undefined; offChannelIds?: string[] | undefined; words?: Partial<Record<Language, OutOfHoursWords | null>> | undefined };

export function changeOutOfHours(desk: Desk, who: Who, { on, offChannelIds, words = {} }: Change): Promise<OutOfHours> {
  return desk.transaction(who.workspaceId, async (tx) => {
    if (offChannelIds) await mustBeOurs(tx, offChannelIds);
    const before = await store.settings(tx);
    const own = { ...before.words };
    for (const [language, said] of Object.entries(words) as [Language, OutOfHoursWords | null][]) {
      if (said === null) delete own[language];
      else own[language] = said;
    }
    await store.putSettings(tx, { on: on ?? before.on, offChannelIds: offChannelIds ?? before.offChannelIds, words: own });
    tx.record("settings.changed", { person: who.personId }, { what: "promises", id: null });
    return outOfHours(tx);
  });
}

async function mustBeOurs(tx: Tx, ids: string[]): Promise<void> {
  const ours = new Set((await channels.channelsOf(tx)).map(({ id }) => id));
  if (!ids.every((id) => ours.has(id))) refuse("channel.not-found");
}

/** As someone would read it who writes at the next moment at which it is closed; what is promised is taken to be an hour after opening. */
export async function preview(tx: Tx, { language, words }: { language: Language; words: OutOfHoursWords }) {
  const workspace = await workspaceOf(tx);
  const { name: business, openingHours, timeZone } = workspace;
  const calendar = calendarOf(openingHours, timeZone);
  const at = closesAt(calendar, tx.now);
  const opening = at === null ? null : calendar.opening(milliseconds(at));
  const opensAt = opening === null ? null : instantAt(opening);
  const spoken = { words, language, business, help: helpAt(tx, workspace, language), timeZone, now: at ?? tx.now };
  const example = opensAt ?? tx.now;
  return {
    at,
    opensAt,
    promised: wordFor({ ...spoken, opensAt: example, promisedBy: plus(example, { hours: 1 }) }),
    opens: wordFor({ ...spoken, opensAt: example, promisedBy: null }),
    unknown: wordFor({ ...spoken, opensAt: null, promisedBy: null }),
  };
}
