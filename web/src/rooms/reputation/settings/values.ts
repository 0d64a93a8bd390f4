import type { ReviewField, ReviewSource } from "@guli/contract";
import type { Input } from "../../../api.ts";
import { key } from "../../../i18n/key.ts";

export type SourceGiven = NonNullable<Input<"addReviewSource">["body"]>;

/** A source as it is given back, unchanged; its secrets stay. */
export function givenOf({ name, way, pageUrl, top, inboxDays, teamId, settings }: ReviewSource): SourceGiven {
  return { name, way, pageUrl, top, inboxDays, teamId, settings };
}

export const FIELDS: Record<ReviewField, string> = {
  id: key("Id"),
  stars: key("Stars"),
  title: key("Title"),
  text: key("Words"),
  author: key("Author"),
  authorId: key("Author’s id"),
  language: key("Language"),
  url: key("Link"),
  at: key("Written at"),
  changedAt: key("Changed at"),
  deleted: key("Deleted"),
  answer: key("Our answer"),
  answeredAt: key("Answered at"),
  reference: key("Reference of our link"),
};

export type Values = {
  name: string;
  way: ReviewSource["way"];
  pageUrl: string;
  top: number;
  inboxDays: number;
  fields: Record<ReviewField, string>;
  pullUrl: string;
  itemsAt: string;
  nextAt: string;
  since: string;
  everyMinutes: number;
  replyUrl: string;
  replyField: string;
  token: string;
  signing: string;
};

const nothing = Object.fromEntries(Object.keys(FIELDS).map((field) => [field, ""])) as Values["fields"];
const blank: Values = {
  name: "",
  way: "file",
  pageUrl: "",
  top: 5,
  inboxDays: 30,
  fields: nothing,
  pullUrl: "",
  itemsAt: "",
  nextAt: "",
  since: "",
  everyMinutes: 30,
  replyUrl: "",
  replyField: "text",
  token: "",
  signing: "",
};

export function valuesOf(source: ReviewSource | null): Values {
  if (!source) return blank;
  const { name, way, pageUrl, top, inboxDays, settings } = source;
  const { pull, reply, fields } = settings;
  return {
    ...blank,
    name,
    way,
    pageUrl: pageUrl ?? "",
    top,
    inboxDays,
    fields: { ...nothing, ...fields },
    ...(pull && { pullUrl: pull.url, itemsAt: pull.itemsAt, nextAt: pull.nextAt, since: pull.since, everyMinutes: pull.everyMinutes }),
    ...(reply && { replyUrl: reply.url, replyField: reply.field }),
  };
}

/** What was filled in, beside what the API knows and this form does not show. */
export function sourceFrom(values: Values, before: ReviewSource | null): SourceGiven {
  const { name, way, pageUrl, top, inboxDays, fields, pullUrl, itemsAt, nextAt, since, everyMinutes, replyUrl, replyField, token, signing } = values;
  return {
    name,
    way,
    pageUrl: pageUrl.trim() || null,
    top,
    inboxDays,
    teamId: before?.teamId ?? null,
    settings: {
      fields,
      pull: way === "pull" ? { ...before?.settings.pull, url: pullUrl.trim(), itemsAt, nextAt, since, everyMinutes } : null,
      reply: replyUrl.trim() === "" ? null : { ...before?.settings.reply, url: replyUrl.trim(), field: replyField },
    },
    secrets: { ...(token && { token }), ...(signing && { signing }) },
  };
}

const TROUBLES: Record<string, string> = {
  "auth-failed": key("The site does not accept the token."),
  "rate-limited": key("The site asks us to wait. It is asked again later."),
  unreachable: key("The site cannot be reached. It is asked again later."),
  "timed-out": key("The site did not answer in time. It is asked again later."),
  malformed: key("Not everything that the site said could be understood:"),
  "needs-https": key("The token of a site goes over https only."),
  "host-forbidden": key("This address may not be called:"),
};

export const troubleText = (word: string): string => TROUBLES[word] ?? key("The site said no:");
