import type { IncomingHttpHeaders } from "node:http";
import type { Instant } from "../../../../core/clock.ts";
import { retryAfter } from "../../../../core/outside.ts";
import { Trouble, type TroubleWord } from "../trouble.ts";
import { listIn, numberIn, objectIn, parsed, textIn, type Loose } from "./json.ts";

/*
 * Meta's error codes. Of the Graph API: https://developers.facebook.com/docs/graph-api/guides/error-handling · of WhatsApp:
 * https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes · of Messenger and Instagram:
 * https://developers.facebook.com/docs/messenger-platform/error-codes
 */
const CODES: Partial<Record<TroubleWord, readonly number[]>> = {
  "auth-failed": [0, 102, 104, 190, 458, 459, 460, 463, 464, 467, 492],
  "no-rights": [3, 10, 368, 131005, 131031, 131037, 131064, 133010],
  "rate-limited": [4, 17, 32, 341, 613, 80000, 80001, 80006, 80007, 130429, 131048, 131056, 133016],
  "window-closed": [131047],
  "template-refused": [132000, 132001, 132005, 132007, 132008, 132012, 132015, 132016, 132018, 132068, 132069],
  "address-unknown": [131026, 131030],
  "blocked-us": [551, 131050],
  "type-refused": [131051, 131052, 131053],
  "no-money": [131042, 131044],
  failed: [1, 2, 1200, 131000, 131016, 131057, 133004],
  rejected: [100, 130472, 131008, 131009, 131021, 131049, 131062, 135000],
  gone: [803],
};
const BY_CODE = new Map(Object.entries(CODES).flatMap(([word, codes]) => codes.map((code) => [code, word as TroubleWord] as const)));

/** Subcodes that say more than their code. */
const BY_SUBCODE = new Map<number, TroubleWord>([
  ...([2018065, 2018108, 2018278, 2534022] as const).map((subcode) => [subcode, "window-closed"] as const),
  ...([1545041, 2018028] as const).map((subcode) => [subcode, "blocked-us"] as const),
  ...([2018001, 2534014] as const).map((subcode) => [subcode, "address-unknown"] as const),
  ...([2018047, 2534068] as const).map((subcode) => [subcode, "type-refused"] as const),
  [2018109, "too-large"],
  [33, "gone"],
]);

/** What Meta says of a file that it does not take: an "invalid parameter" like any other, but for its words. */
const NOT_THIS_TYPE = /must be a file with one of the following types|unsupported (media|file) type/i;

/** The proof that is made with the app's secret goes with every call. */
const NOT_OUR_SECRET = /appsecret_proof/i;

type Refused = { status: number; headers: IncomingHttpHeaders; said: Loose | null; now: Instant; secret: string };

/** What an answer with an error means to us, in a word that the app explains, with Meta's own words beside it. */
export function troubleOf({ status, headers, said, now, secret }: Refused): Trouble {
  const error = objectIn(said?.["error"]);
  const wait = retryAfter(headers["retry-after"], now) ?? regainedAfter(headers["x-business-use-case-usage"]);
  const word = said?.["error"] === undefined ? byStatus(status) : wordOf(error, status);
  const detail = detailOf(error) || `HTTP ${status}`;
  return new Trouble(word, detail.replaceAll(secret, "…"), wait);
}

/** An error as it stands in a webhook, about a message that Meta took at first. */
export function failureOf(error: Loose): { outcome: TroubleWord; detail: string } {
  return { outcome: wordOf(error, 400), detail: detailOf(error) };
}

function wordOf(error: Loose, status: number): TroubleWord {
  const code = numberIn(error["code"]);
  const bySubcode = BY_SUBCODE.get(numberIn(error["error_subcode"]) ?? -1);
  if (bySubcode) return bySubcode;
  if (error["is_transient"] === true) return "failed";
  if (code === null) return byStatus(status);
  if (code === 100 && NOT_OUR_SECRET.test(detailOf(error))) return "secret-wrong";
  if (code === 100 && NOT_THIS_TYPE.test(detailOf(error))) return "type-refused";
  return BY_CODE.get(code) ?? (code >= 200 && code <= 299 ? "no-rights" : byStatus(status));
}

function byStatus(status: number): TroubleWord {
  if (status >= 500 || status === 408) return "failed";
  const words: Record<number, TroubleWord> = { 401: "auth-failed", 403: "no-rights", 404: "gone", 410: "gone", 413: "too-large", 429: "rate-limited" };
  return words[status] ?? (status >= 400 ? "rejected" : "malformed");
}

/** Meta's words, the most telling first, and the code, by which its documents are searched. */
function detailOf(error: Loose): string {
  const said = [objectIn(error["error_data"])["details"], error["error_user_msg"], error["message"], error["title"]].map(textIn).find((text) => text !== "");
  const code = textIn(error["code"]);
  const subcode = textIn(error["error_subcode"]);
  const number = subcode === "" ? code : `${code}/${subcode}`;
  return [said ?? "", code === "" ? "" : `(${number})`].filter(Boolean).join(" ");
}

/** In seconds. Meta's own header counts in minutes: {"<id>": [{"estimated_time_to_regain_access": 5, …}]}. */
function regainedAfter(header: string | string[] | undefined): number | null {
  const usage = typeof header === "string" ? parsed(Buffer.from(header)) : null;
  const minutes = Object.values(usage ?? {}).flatMap((uses) => listIn(uses).map((use) => numberIn(use["estimated_time_to_regain_access"]) ?? 0));
  const longest = Math.max(0, ...minutes);
  return longest > 0 ? Math.min(longest * 60, 3600) : null;
}
