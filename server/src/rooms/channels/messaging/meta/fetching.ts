import { callOutside, type Answer } from "../../../../core/outside.ts";
import type { Desk } from "../../../../core/desk.ts";
import { Trouble, troubleFrom } from "../trouble.ts";
import type { MetaSetup } from "./graph.ts";

export type Fetched = { content: Buffer; contentType: string | null; filename: string | null };

/** Where Meta keeps files; only there does the token go along. */
const OF_META = /(^|\.)(fbsbx\.com|facebook\.com|fbcdn\.net|whatsapp\.net|cdninstagram\.com)$/;

const PATIENCE_MS = 90_000;

/**
 * A file by the link that Meta gave for it. Links hold for minutes (WhatsApp) to days; one that has run out cannot be had again. Throws Trouble.
 */
export async function fetchLink(desk: Desk, { secrets }: MetaSetup, { link, signedIn }: { link: string; signedIn: boolean }): Promise<Fetched> {
  if (!URL.canParse(link)) throw new Trouble("gone", "There is no link to the file.");
  const url = new URL(link);
  const ours = url.origin === new URL(desk.config.metaApiUrl).origin;
  if (!ours && url.protocol !== "https:") throw new Trouble("host-forbidden", url.host);
  const trusted = ours || (url.protocol === "https:" && OF_META.test(url.hostname));
  const answer = await callOutside(desk, {
    method: "GET",
    url,
    headers: signedIn && trusted && secrets.accessToken ? { authorization: `Bearer ${secrets.accessToken}` } : {},
    patienceMs: PATIENCE_MS,
    mostBytes: desk.config.maxAttachmentBytes,
    ...(ours && { ours: true }),
  }).catch((cause: unknown) => Promise.reject(troubleFrom(cause)));
  if (answer.status !== 200) throw refused(answer, url.host);
  return { content: answer.body, contentType: answer.headers["content-type"]?.split(";")[0]?.trim() ?? null, filename: nameIn(answer, url) };
}

function refused({ status }: Answer, host: string): Trouble {
  const detail = `${host}: HTTP ${status}`;
  if (status === 401) return new Trouble("auth-failed", detail);
  if (status === 429) return new Trouble("rate-limited", detail);
  return new Trouble(status >= 500 ? "failed" : "expired", detail);
}

/** The name that the server gives, else the last part of the address, where that looks like a file's name. */
function nameIn({ headers }: Answer, url: URL): string | null {
  const given = /filename="?([^";]+)"?/i.exec(headers["content-disposition"] ?? "")?.[1];
  const last = url.pathname.split("/").at(-1) ?? "";
  return given ?? (/^[\w.-]{1,80}\.[a-z0-9]{2,5}$/i.test(last) ? last : null);
}
