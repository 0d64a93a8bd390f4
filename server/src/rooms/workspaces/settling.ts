import type { Workspace, WorkspaceChange } from "@guli/contract";
import type { z } from "zod";
import type { Actor, Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { refuse } from "../../core/refusal.ts";
import { isTimeZone, tidy, usualWeek } from "./hours-rules.ts";
import { slugFrom, slugTry } from "./slug-rules.ts";
import * as store from "./store.ts";

type Beginning = Pick<Workspace, "name" | "language" | "timeZone"> & Partial<Pick<Workspace, "openingHours">>;
type Change = z.output<typeof WorkspaceChange>;

const UNDO_SECONDS = 10;
/** What a small business needs in an hour of trouble; a loop of two robots runs against it within the hour. */
const AUTOMATIC_MAIL_PER_HOUR = 200;
const MOST_DATES = 1000;

/** Found a business, in a transaction that has entered it. */
export async function createWorkspace(tx: Tx, { name, language, timeZone, openingHours = usualWeek }: Beginning): Promise<Workspace> {
  refuseUnknownZone(timeZone);
  const slug = await freeSlug(tx, name);
  await store.addWorkspace(tx, {
    name,
    slug,
    language,
    timeZone,
    openingHours,
    undoSeconds: UNDO_SECONDS,
    automaticMailPerHour: AUTOMATIC_MAIL_PER_HOUR,
  });
  return store.readWorkspace(tx);
}

export function changeWorkspace(desk: Desk, who: Who, change: Change): Promise<Workspace> {
  return desk.transaction(who.workspaceId, async (tx) => {
    if (change.timeZone !== undefined) refuseUnknownZone(change.timeZone);
    if (change.openingHours && Object.keys(change.openingHours.dates).length > MOST_DATES) {
      refuse("request.invalid", { "openingHours.dates": "There are too many special days." });
    }
    await store.changeWorkspace(tx, { ...change, openingHours: change.openingHours && tidy(change.openingHours) });
    announceWorkspace(tx, { person: who.personId });
    return store.readWorkspace(tx);
  });
}

/** Note that filling with samples begins, is done, or was given up; false where that is not where it stands. */
export async function moveSampleData(tx: Tx, { from, to }: { from: store.SampleData; to: store.SampleData }, actor: Actor): Promise<boolean> {
  const moved = await store.moveSampleData(tx, from, to);
  if (moved) announceWorkspace(tx, actor);
  return moved;
}

function announceWorkspace(tx: Tx, actor: Actor): void {
  tx.record("settings.changed", actor, { what: "workspace", id: null });
}

function refuseUnknownZone(timeZone: string): void {
  if (!isTimeZone(timeZone)) refuse("request.invalid", { timeZone: "There is no such time zone." });
}

async function freeSlug(tx: Tx, name: string): Promise<string> {
  const wished = slugFrom(name);
  for (let nth = 1; ; nth++) {
    const slug = slugTry(wished, nth);
    if (await store.takeSlug(tx, slug)) return slug;
  }
}
