import { BroughtNews, type BroughtMessage, type Extra } from "@guli/contract";
import type { z } from "zod";
import type { Instant } from "../../../../core/clock.ts";
import type { Given, Happening } from "../adapter.ts";
import { plain } from "../../../../core/plain.ts";

/** As many as a minute takes in; to say of a million what is wrong with each would fill the memory of the desk. */
const MOST = 10_000;

/** What another system posted, signed: one piece of news or a list of them. */
export function read({ id: channelId }: { id: string }, { raw }: Pick<Given, "raw">, now: Instant): Happening[] {
  const value = parsed(raw);
  if (value === undefined) return [{ what: "strange", why: "unreadable: this is no JSON" }];
  if (Array.isArray(value) && value.length > MOST) return [{ what: "strange", why: `${value.length} pieces of news: bring ${MOST} at once at most` }];
  return (Array.isArray(value) ? value : [value]).flatMap((one: unknown, index) => {
    const news = BroughtNews.safeParse(one);
    if (news.success && news.data.what === "message" && isEmpty(news.data)) return [{ what: "strange", why: `${index}: ${EMPTY}` }];
    if (news.success) return happeningsOf(channelId, news.data, now);
    const [issue] = news.error.issues;
    return [{ what: "strange", why: `${[index, ...(issue?.path ?? [])].join(".")}: ${issue?.message}` } as const];
  });
}

function parsed(raw: Buffer): unknown {
  try {
    return JSON.parse(raw.toString("utf8")) as unknown;
  } catch {
    return undefined;
  }
}

function happeningsOf(channelId: string, news: BroughtNews, now: Instant): Happening[] {
  switch (news.what) {
    case "message":
      return [{ ...saidIn(channelId, news), alsoTheirs: provenIn(news) }];
    case "edited":
      return [{ what: "edited", externalId: plain(news.id), text: plain(news.text), at: news.at ?? now }];
    case "withdrawn":
      return [{ what: "withdrawn", externalId: plain(news.id) }];
    case "receipts":
      return receiptsIn(news);
    case "typing":
    case "left":
    case "came-back":
      return [{ what: news.what, address: plain(news.from) }];
  }
}

type Brought = z.output<typeof BroughtMessage>;

const EMPTY = "There is nothing in this message.";
export const isEmpty = ({ text, files, location }: Pick<Brought, "text" | "files" | "location">): boolean =>
  text.trim() === "" && files.length === 0 && !location;

/** A message that another system brings. What it says of who it is from holds within this channel. */
export function saidIn(channelId: string, { id, from, text, at, files, location }: Brought): Extract<Happening, { what: "message" }> {
  const place: Extra[] = location ? [{ kind: "location", ...location, title: location.title && plain(location.title) }] : [];
  return {
    what: "message",
    externalId: plain(id),
    sender: { kind: "api", address: plain(from.id), scope: channelId, name: plain(from.name), language: from.language },
    at,
    text: plain(text),
    extras: place,
    files: files.map(({ url, filename, contentType }) => ({
      reference: { url },
      filename: plain(filename) || "file",
      contentType: plain(contentType),
      size: 0,
    })),
  };
}

/** The signature vouches for these. */
function provenIn({ from: { verifiedPhone, verifiedEmail } }: Brought): { kind: "phone" | "email"; address: string }[] {
  const phone = verifiedPhone ? [{ kind: "phone" as const, address: verifiedPhone }] : [];
  return verifiedEmail ? [...phone, { kind: "email", address: verifiedEmail }] : phone;
}

/** A receipt in the words of all channels. */
export function receiptsIn({ ids, state, reason }: { ids: string[]; state: "delivered" | "seen" | "failed"; reason: string }): Happening[] {
  const externalIds = ids.map(plain);
  if (state !== "failed") return [{ what: state, externalIds }];
  return externalIds.map((externalId) => ({ what: "failed", externalId, outcome: "rejected", detail: plain(reason) }));
}
