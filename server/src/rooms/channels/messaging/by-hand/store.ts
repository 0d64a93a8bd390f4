import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import type { Desk, Tx } from "../../../../core/desk.ts";
import type { Who } from "../../../../core/http/serving.ts";
import { newId } from "../../../../core/ids.ts";
import { refuse } from "../../../../core/refusal.ts";
import { knowChannel } from "../../../conversations/index.ts";
import { workspaceOf } from "../../../workspaces/index.ts";
import * as store from "../../store.ts";

export type LogKind = "phone" | "visit";
export type Log = { id: string; teamId: string | null };

/** What a log is called that opens by itself, in the language of the business. */
const NAMES: Record<LogKind, Record<string, string>> = {
  phone: { en: "Calls", ka: "ზარები", uz: "Qoʻngʻiroqlar", "uz-Cyrl": "Қўнғироқлар", ru: "Звонки" },
  visit: { en: "Visits", ka: "ვიზიტები", uz: "Tashriflar", "uz-Cyrl": "Ташрифлар", ru: "Визиты" },
};

/** The log that calls or visits go to; the first one opens it. Refuses with `channel.off` where somebody has switched it off. */
export function logFor(desk: Desk, who: Who, kind: LogKind): Promise<Log> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await oneAtATime(tx, kind);
    const known = (await store.channels(tx)).filter((channel) => channel.kind === kind);
    if (known.length > 0) return known.find(({ on }) => on) ?? refuse("channel.off");
    const { language } = await workspaceOf(tx);
    const log = { id: newId(), kind, name: NAMES[kind][language] ?? NAMES[kind]["en"]!, on: true, teamId: null };
    await store.insertChannel(tx, { ...log, settings: {}, key: randomBytes(15).toString("base64url"), secrets: null });
    await knowChannel(tx, { ...log, open: true });
    tx.record("settings.changed", { person: who.personId }, { what: "channels", id: log.id });
    return log;
  });
}

/** Two agents who write down the first call at once open one log. */
async function oneAtATime(tx: Tx, kind: LogKind): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${tx.workspaceId} ${kind}`}, 71))`.execute(tx.sql);
}
