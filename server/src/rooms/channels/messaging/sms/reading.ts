import { createHash } from "node:crypto";
import { milliseconds, minus, type Instant } from "../../../../core/clock.ts";
import type { Sender } from "../../../customers/index.ts";
import type { Given, Happening, Setup } from "../adapter.ts";
import { at, postedIn } from "./fields.ts";
import { numberOf } from "./numbers.ts";
import { becameOf } from "./statuses.ts";
import { wishIn } from "./stopping.ts";

export type SmsSetup = Setup<"sms">;

/** What a gateway told us, in the fields that the owner has named: a message of somebody's, or what became of one of ours. */
export function read(setup: SmsSetup, { raw, headers, query }: Given, now: Instant): Happening[] {
  const posted = postedIn({ raw, type: headers["content-type"] ?? "", query });
  return posted === null ? strange("unreadable: neither JSON nor a form") : posted.flatMap((one, place) => happeningsIn(setup, one, { now, raw, place }));
}

const strange = (why: string): Happening[] => [{ what: "strange", why }];

type Around = { now: Instant; raw: Buffer; place: number };

function happeningsIn(setup: SmsSetup, posted: unknown, around: Around): Happening[] {
  const { receive } = setup.settings;
  const [from, text, id, status] = [at(posted, receive.from), at(posted, receive.text), at(posted, receive.id), at(posted, receive.status)];
  if (from !== "" && text !== "") return said(setup, { from, text, ...(id === "" ? withoutId(posted, around) : { externalId: id }) });
  if (status !== "" && id !== "") return became(id, status);
  return strange(`fields: ${Object.keys((posted ?? {}) as object).join(", ")}`.slice(0, 200));
}

type Known = Pick<Extract<Happening, { what: "message" }>, "externalId" | "formerly">;

function said(setup: SmsSetup, { from, text, ...known }: { from: string; text: string } & Known): Happening[] {
  const sender = senderOf(setup, from);
  const wish = wishIn(text);
  const message: Happening = { what: "message", ...known, sender, at: null, text, extras: [], files: [] };
  return wish ? [message, { what: wish, address: sender.address }] : [message];
}

/** A name in place of a number ("BANK") is somebody within this channel only. */
function senderOf({ id: scope }: SmsSetup, from: string): Sender {
  const number = numberOf(from);
  return number ? { kind: "phone", address: number, name: "" } : { kind: "api", address: from.trim().slice(0, 100), scope, name: from.trim() };
}

function became(externalId: string, status: string): Happening[] {
  const state = becameOf(status);
  switch (state) {
    case null:
      return strange(`status: ${status}`.slice(0, 100));
    case "underway":
      return [];
    case "failed":
      return [{ what: "failed", externalId, outcome: /expired/i.test(status) ? "expired" : "rejected", detail: status.slice(0, 200) }];
    default:
      return [{ what: state, externalIds: [externalId] }];
  }
}

const SAME_CALL_MS = 10 * 60_000;

/**
 * A gateway without ids of its own: the very same post within ten minutes is taken for a repeated call. The id is of a span of so long; what came near its end
 * may come again in the next one, or reach a node whose clock is a little behind.
 */
function withoutId(posted: unknown, { now, place }: Around): Known {
  const span = Math.floor(milliseconds(now) / SAME_CALL_MS);
  const [before, externalId, after] = [span - 1, span, span + 1].map((one) => idIn(one, [posted, place])) as [string, string, string];
  return { externalId, formerly: { externalIds: [before, after], since: minus(now, { milliseconds: SAME_CALL_MS }) } };
}

const idIn = (span: number, about: unknown[]): string =>
  `post:${createHash("sha256")
    .update(JSON.stringify([...about, span]))
    .digest("base64url")
    .slice(0, 32)}`;
