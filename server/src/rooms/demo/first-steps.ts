import type { FirstSteps as Contract } from "@guli/contract";
import type { z } from "zod";
import type { Tx } from "../../core/desk.ts";
import { channelsOf } from "../channels/index.ts";
import { counts } from "../conversations/index.ts";
import { activePeople, hasOpenInvitation } from "../people/index.ts";
import { speaksOutOfHours } from "../promises/index.ts";
import { asksCustomers } from "../surveys/index.ts";
import { readSampleData } from "../workspaces/index.ts";

export type FirstSteps = z.input<typeof Contract>;

/** What a new business has done already. Channels that are switched off reach nobody, as those of the samples. */
export async function firstSteps(tx: Tx): Promise<FirstSteps> {
  // First: whoever sees that the samples are there sees them.
  const sampleData = await readSampleData(tx);
  const channels = (await channelsOf(tx)).filter(({ on }) => on);
  const views = await counts(tx, ["all", "spam"]);
  return {
    mailbox: channels.some(({ kind }) => kind === "email"),
    chat: channels.some(({ kind }) => kind === "chat"),
    team: (await activePeople(tx)).length > 1 || (await hasOpenInvitation(tx)),
    conversation: (views.get("all") ?? 0) + (views.get("spam") ?? 0) > 0,
    channel: channels.some(({ kind }) => kind !== "phone" && kind !== "visit"),
    outOfHours: await speaksOutOfHours(tx),
    surveys: await asksCustomers(tx),
    sampleData,
  };
}
