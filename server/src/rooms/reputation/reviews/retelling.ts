import { ReviewFields } from "@guli/contract";
import { randomBytes } from "node:crypto";
import type { Desk, Tx } from "../../../core/desk.ts";
import * as channels from "../../channels/index.ts";
import { knowChannel } from "../../conversations/index.ts";
import type { Told } from "./rules/told.ts";
import { insertSource, source } from "./store/sources.ts";
import { takeIn } from "./taking-in.ts";

export type PastReview = Told;
type Site = { id: string; channelId: string; name: string; pageUrl: string };

/** A site whose reviews come in by files; nothing of the past goes to the inbox. */
export async function retellSite(tx: Tx, { id, channelId, name, pageUrl }: Site): Promise<void> {
  const channel = { id: channelId, kind: "api" as const, name, on: true, teamId: null, key: randomBytes(15).toString("base64url") };
  await channels.addChannel(tx, { ...channel, settings: { callbackUrl: null, brings: name }, secrets: null });
  await knowChannel(tx, { ...channel, open: true, public: true });
  const settings = { fields: ReviewFields.parse({}), pull: null, reply: null };
  await insertSource(tx, { id, name, way: "file", on: true, pageUrl, top: 5, inboxDays: 0, settings, secrets: null, nextAt: null, channelId });
}

export async function retellReviews(desk: Desk, workspaceId: string, { siteId, told }: { siteId: string; told: PastReview[] }): Promise<void> {
  const site = await desk.read(workspaceId, (tx) => source(tx, siteId));
  if (!site) throw new Error(`there is no site ${siteId}`);
  await takeIn(desk, workspaceId, { source: site, told });
}
