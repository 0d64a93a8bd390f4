import { z } from "zod";
import type { Instant } from "../../../../core/clock.ts";
import type { Sender } from "../../../customers/index.ts";
import type { Given, Happening } from "../adapter.ts";
import { exactJson } from "../../../../core/exact-json.ts";
import { plain } from "../../../../core/plain.ts";
import type { ViberSetup } from "./api.ts";
import { contentOf, Message } from "./reading-content.ts";

/** Ids are longer than a number of JavaScript holds: they come as their digits. */
const Id = z.union([z.string().min(1).max(100), z.number().int()]).transform((id) => plain(String(id)));
const UserId = z.string().min(1).max(100).transform(plain);
const Moment = z
  .number()
  .int()
  .min(0)
  .max(8.64e15)
  .transform((milliseconds) => new Date(milliseconds).toISOString())
  .nullable()
  .catch(null);
const words = z.string().transform(plain).catch("");
const Person = z.object({ id: UserId, name: words, language: words });
const about = { message_token: Id, timestamp: Moment };

/** What Viber posts to us (https://developers.viber.com/docs/api/rest-bot-api/#callbacks). */
const Callback = z.discriminatedUnion("event", [
  z.object({ event: z.literal("message"), ...about, sender: Person, message: Message }),
  z.object({ event: z.enum(["delivered", "seen"]), ...about }),
  z.object({ event: z.literal("failed"), ...about, desc: words }),
  z.object({ event: z.literal("subscribed"), user: Person }),
  z.object({ event: z.literal("unsubscribed"), user_id: UserId }),
  /** Somebody looks at the bot and has written nothing: they may not be written to yet. */
  z.object({ event: z.literal("conversation_started") }),
  /** Viber tries the address that it was given. */
  z.object({ event: z.literal("webhook") }),
]);
type Callback = z.output<typeof Callback>;

/** What a callback says. The signature has proven that it is Viber's; what it may become in years to come has not been proven. */
export function read(setup: ViberSetup, { raw }: Pick<Given, "raw">): Happening[] {
  const value = parsed(raw);
  const callback = Callback.safeParse(value);
  if (callback.success) return happeningsOf(setup, callback.data);
  const event = (value as { event?: unknown } | null)?.event;
  return [{ what: "strange", why: typeof event === "string" ? plain(`event: ${event}`.slice(0, 100)) : "unreadable" }];
}

function parsed(raw: Buffer): unknown {
  try {
    return exactJson(raw.toString("utf8"));
  } catch {
    return null;
  }
}

function happeningsOf(setup: ViberSetup, callback: Callback): Happening[] {
  switch (callback.event) {
    case "message":
      return said(setup, callback);
    case "delivered":
    case "seen":
      return [{ what: callback.event, externalIds: [callback.message_token] }];
    case "failed":
      return [{ what: "failed", externalId: callback.message_token, outcome: "rejected", detail: callback.desc }];
    case "subscribed":
      return [{ what: "came-back", address: callback.user.id }];
    case "unsubscribed":
      return [{ what: "left", address: callback.user_id }];
    case "conversation_started":
    case "webhook":
      return [];
  }
}

function said(setup: ViberSetup, { message_token: externalId, timestamp, sender, message }: Extract<Callback, { event: "message" }>): Happening[] {
  const at: Instant | null = timestamp;
  return [{ what: "message", externalId, sender: senderOf(setup, sender), at, ...contentOf(message) }];
}

const SPOKEN = ["en", "ka", "uz", "ru"];

/** Ids of Viber mean somebody within one bot only. */
function senderOf({ id: scope }: ViberSetup, { id, name, language }: z.output<typeof Person>): Sender {
  const primary = language.toLowerCase().split(/[-_]/)[0] ?? "";
  return { kind: "viber", address: id, scope, name, language: SPOKEN.includes(primary) ? primary : null };
}
