import type { ReviewSource, ReviewSourceGiven } from "@guli/contract";
import { randomBytes } from "node:crypto";
import type { Desk, Tx } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import { newId } from "../../../core/ids.ts";
import { linkToken } from "../../../core/links.ts";
import { found, refuse } from "../../../core/refusal.ts";
import * as channels from "../../channels/index.ts";
import { knowChannel, knownChannel } from "../../conversations/index.ts";
import { teamFor } from "../../people/index.ts";
import { openWays } from "./rules/tokens.ts";
import { openSecrets, seal, type Secrets } from "./secrets.ts";
import * as store from "./store/sources.ts";

/** Take in another site's reviews, by a public channel of its own: what is answered there stands there for everybody. */
export function addSource(desk: Desk, who: Who, given: ReviewSourceGiven): Promise<ReviewSource> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await mustFit(tx, given);
    const [id, channelId] = [newId(), newId()];
    const { name, teamId, secrets } = given;
    mustBeSafe(desk, given, secrets);
    const channel = { id: channelId, kind: "api" as const, name, on: true, teamId, key: randomBytes(15).toString("base64url") };
    await channels.addChannel(tx, { ...channel, settings: { callbackUrl: null, brings: name }, secrets: null });
    await knowChannel(tx, { ...channel, open: true, public: true });
    await store.insertSource(tx, { ...given, id, channelId, on: true, secrets: seal(desk, id, secrets), nextAt: given.way === "pull" ? tx.now : null });
    return told(tx, who, id);
  });
}

/** What is known of a site that is to be asked elsewhere, or in other words, is asked for anew: what came before changes nothing. */
export function changeSource(desk: Desk, who: Who, { id, on, given }: { id: string; on: boolean; given: ReviewSourceGiven }): Promise<ReviewSource> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await mustFit(tx, given);
    const before = found(await store.source(tx, id), "review-source.not-found");
    const secrets = keptSecrets(openSecrets(desk, before), { before, given });
    mustBeSafe(desk, given, secrets);
    const anew =
      JSON.stringify([before.settings.pull, before.settings.fields, before.top]) !== JSON.stringify([given.settings.pull, given.settings.fields, given.top]);
    await store.updateSource(tx, { ...given, id, on, secrets: seal(desk, id, secrets), nextAt: on && given.way === "pull" ? tx.now : null, anew });
    const channel = await knownChannel(tx, before.channelId);
    if (channel) await knowChannel(tx, { ...channel, name: given.name, teamId: given.teamId, open: on });
    return told(tx, who, id);
  });
}

/** A secret that is left out stays; but a token never follows an address to another host. */
function keptSecrets(kept: Secrets, { before, given }: { before: store.Source; given: ReviewSourceGiven }): Secrets {
  const sameHosts = JSON.stringify(hostsOf(before.settings)) === JSON.stringify(hostsOf(given.settings));
  return { token: given.secrets.token ?? (sameHosts ? kept.token : undefined), signing: given.secrets.signing ?? kept.signing };
}

const hostsOf = ({ pull, reply }: store.Source["settings"]): (string | null)[] => [pull, reply].map((one) => one && originOf(one.url));

const originOf = (url: string): string | null => {
  const filled = url.replaceAll("{{id}}", "id");
  return URL.canParse(filled) ? new URL(filled).origin : null;
};

/** A token is told to the site alone. */
function mustBeSafe({ config }: Desk, { settings }: ReviewSourceGiven, { token }: Secrets): void {
  const open = token === undefined ? [] : openWays(settings, config);
  if (open.length > 0) refuse("review-source.insecure", Object.fromEntries(open.map((place) => [place, "The token of a site goes over https only."])));
}

async function mustFit(tx: Tx, { teamId, way, settings }: ReviewSourceGiven): Promise<void> {
  if (teamId) await teamFor(tx, teamId);
  if (way === "pull" && !settings.pull) refuse("request.invalid", { "settings.pull": "Where is the site asked?" });
  if (way !== "file" && settings.fields.at === "") refuse("request.invalid", { "settings.fields.at": "Where does the time stand?" });
  if (settings.reply && originOf(settings.reply.url) === null) refuse("request.invalid", { "settings.reply.url": "This is not an address." });
}

async function told(tx: Tx, who: Who, id: string): Promise<ReviewSource> {
  const source = found(await store.source(tx, id), "review-source.not-found");
  tx.record("settings.changed", { person: who.personId }, { what: "reputation", id });
  tx.record("settings.changed", { person: who.personId }, { what: "channels", id: source.channelId });
  return present(tx, source, await store.countReviews(tx));
}

export async function listSources(tx: Tx): Promise<ReviewSource[]> {
  const counts = await store.countReviews(tx);
  const shown: ReviewSource[] = [];
  for (const one of await store.sources(tx)) shown.push(await present(tx, one, counts));
  return shown;
}

/** Have it asked at the next tick. */
export function fetchNow(desk: Desk, who: Who, id: string): Promise<ReviewSource> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const source = found(await store.source(tx, id), "review-source.not-found");
    if (source.way === "pull" && source.on) tx.enqueue("fetch-reviews", { sourceId: id }, { key: `fetch-reviews:${id}` });
    return present(tx, source, await store.countReviews(tx));
  });
}

async function present(tx: Tx, source: store.Source, counts: ReadonlyMap<string, number>): Promise<ReviewSource> {
  const { id, trouble, troubleDetail, troubleSince, channelId } = source;
  const kept = Object.entries(openSecrets(tx.desk, source)).flatMap(([name, value]) => (value ? [name] : []));
  return {
    ...source,
    kept,
    teamId: (await knownChannel(tx, channelId))?.teamId ?? null,
    webhookUrl:
      source.way === "push" ? `${channels.publicUrl(tx.desk)}/reviews/${linkToken(tx.desk.vault, "reviews", { workspaceId: tx.workspaceId, id })}` : null,
    trouble: trouble && troubleSince ? { word: trouble, detail: troubleDetail ?? "", since: troubleSince } : null,
    reviews: counts.get(id) ?? 0,
  };
}
