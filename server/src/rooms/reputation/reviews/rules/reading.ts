import { createHash } from "node:crypto";
import type { ReviewFields } from "@guli/contract";
import { isBefore, plus, type Instant } from "../../../../core/clock.ts";
import { cut } from "../../../../core/cutting.ts";
import { plain } from "../../../../core/plain.ts";
import { textAt, valueAt } from "./paths.ts";
import { starsIn } from "./stars.ts";
import { momentIn } from "./times.ts";
import type { Told } from "./told.ts";

export type Reading = { fields: ReviewFields; top: number; now: Instant };

/** What a review of a file or an API says; a sentence where it is none. */
export function readReview(item: unknown, { fields, top, now }: Reading): Told | string {
  if (typeof item !== "object" || item === null || Array.isArray(item)) return "this is no review";
  const text: Text = (field, most) => cut(plain(textAt(item, fields[field])), most);
  const deleted = isGone(fields.deleted === "" ? undefined : valueAt(item, fields.deleted));
  const stars = starsIn(fields.stars === "" ? null : valueAt(item, fields.stars), top);
  if (typeof stars === "string") return stars;
  const [title, words] = [text("title", 500), text("text", 20_000)];
  if (!deleted && stars === null && title === "" && words === "") return "there are neither stars nor words in it";
  const times = timesOf(item, { fields, now, deleted });
  if (typeof times === "string") return times;
  const author = text("author", 200);
  const externalId = text("id", 300) || idFor({ author, title, words, at: times.writtenAt });
  const shown = { author, title, words, externalId, stars: stars?.stars ?? null, rawStars: stars?.raw ?? null, deleted };
  return { ...times, ...shown, ...besideIn(item, { fields, text, toldAt: times.toldAt }) };
}

type Text = (field: keyof ReviewFields, most: number) => string;
type Beside = Pick<Told, "authorKey" | "language" | "url" | "reference" | "answer" | "answeredAt">;

/** What a review may have or not. */
function besideIn(item: object, { fields, text, toldAt }: { fields: ReviewFields; text: Text; toldAt: Instant }): Beside {
  const [authorKey, language, reference, answer] = [text("authorId", 300), text("language", 35), text("reference", 100), text("answer", 20_000)];
  const answeredAt = answer === "" ? null : (momentIn(textAt(item, fields.answeredAt)) ?? toldAt);
  const orNull = (one: string) => one || null;
  return {
    authorKey: orNull(authorKey),
    language: orNull(language),
    url: linkIn(text("url", 2000)),
    reference: orNull(reference),
    answer: orNull(answer),
    answeredAt,
  };
}

type Times = Pick<Told, "writtenAt" | "toldAt">;

/** What is gone needs no time: it is gone now. */
function timesOf(item: object, { fields, now, deleted }: { fields: ReviewFields; now: Instant; deleted: boolean }): Times | string {
  const writtenAt = fields.at === "" ? null : momentIn(valueAt(item, fields.at));
  if (writtenAt === null && !deleted) return "there is no time in it that could be read";
  if (writtenAt !== null && isBefore(plus(now, { hours: 24 }), writtenAt)) return "it was written in the future";
  const changedAt = fields.changedAt === "" ? null : momentIn(valueAt(item, fields.changedAt));
  const toldAt = changedAt ?? (deleted ? now : writtenAt);
  return { writtenAt: writtenAt ?? now, toldAt: earlier(toldAt ?? now, now) };
}

const earlier = (one: Instant, other: Instant): Instant => (isBefore(one, other) ? one : other);

/** `true`, `1`, a time, `deleted`: all but what says that it is not. */
function isGone(value: unknown): boolean {
  if (typeof value === "string") return !["", "0", "false", "no", "active", "published", "visible", "null"].includes(value.trim().toLowerCase());
  return value !== undefined && value !== null && value !== false && value !== 0;
}

/** Only what a browser may follow. */
const linkIn = (text: string): string | null => (/^https?:\/\/\S+$/i.test(text) ? text : null);

/** Without an id of its own a review is told by who wrote what when. */
const idFor = (about: object): string => createHash("sha256").update(JSON.stringify(about)).digest("base64url").slice(0, 32);

/** What makes another version of it: stars and words, and whether it is there. */
export const hashOf = ({ rawStars, title, words, deleted }: Told): Buffer =>
  createHash("sha256")
    .update(JSON.stringify([rawStars, title, words, deleted]))
    .digest();
