import type { WidgetEvent } from "@guli/contract/widget";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Desk } from "../../core/desk.ts";
import type { Word } from "../../core/events/bus.ts";
import { chatEventsOf, firstNameOf, visitorIdOf } from "../../rooms/channels/index.ts";
import { showing } from "../../rooms/guides/index.ts";
import { refuseForNow } from "../../core/refusal.ts";
import { asEvent, openStream, type Stream } from "./streams.ts";

/** The widget takes a stream that was silent for twice as long for dead. */
const EVERY_SECONDS = 25;
/** Streams of one visitor; the widget opens one a browser. */
const MOST_EACH = 20;
const HELLO = asEvent("hello", { type: "hello", every: EVERY_SECONDS });

export type VisitorStreams = { join(request: FastifyRequest, reply: FastifyReply, guest: { workspaceId: string; visitorId: string }): void; stop(): void };

/** The visitors' live streams of this node, by workspace and visitor. */
export function openVisitorStreams(desk: Desk): VisitorStreams {
  const open = new Map<string, Map<string, Set<Stream>>>();
  const tell = (workspaceId: string, visitorId: string, event: WidgetEvent) => {
    for (const stream of open.get(workspaceId)?.get(visitorId) ?? []) stream.write(asEvent(event.type, event));
  };
  const isHeard = (workspaceId: string, visitorId?: string) => (visitorId ? (open.get(workspaceId)?.has(visitorId) ?? false) : open.has(workspaceId));
  const unhear = desk.bus.hear((word) => isHeard(word.workspaceId) && void hear(desk, word, tell));
  const all = function* () {
    for (const visitors of open.values()) for (const streams of visitors.values()) yield* streams;
  };
  const heart = setInterval(() => {
    for (const stream of all()) stream.write(HELLO);
  }, EVERY_SECONDS * 1000);
  return {
    join: (request, reply, { workspaceId, visitorId }) => {
      const visitors = open.get(workspaceId) ?? new Map<string, Set<Stream>>();
      open.set(workspaceId, visitors);
      const streams = visitors.get(visitorId) ?? new Set<Stream>();
      if (streams.size >= MOST_EACH) refuseForNow(30);
      visitors.set(visitorId, streams);
      const stream = openStream(request, reply, { onClose: () => leave(), headers: corsFor(request) });
      const leave = () => {
        if (!streams.delete(stream)) return;
        desk.metrics.streams.dec({ audience: "visitors" });
        if (streams.size === 0) visitors.delete(visitorId);
        if (visitors.size === 0) open.delete(workspaceId);
      };
      streams.add(stream);
      desk.metrics.streams.inc({ audience: "visitors" });
      stream.write(GREETING);
    },
    stop: () => {
      unhear();
      clearInterval(heart);
      for (const stream of all()) stream.end();
    },
  };
}

/** The widget looks at once whether somebody would like to see the page, and brings what draws answers to choose from: also where no screen can be shown. */
const GREETING = HELLO + asEvent("showing", { type: "showing" });

function corsFor(request: FastifyRequest): Record<string, string> {
  return { "access-control-allow-origin": request.headers.origin ?? "*", vary: "origin" };
}

async function hear(desk: Desk, word: Word, tell: (workspaceId: string, visitorId: string, event: WidgetEvent) => void): Promise<void> {
  try {
    if (word.kind === "told") {
      for (const { visitorId, event } of await chatEventsOf(desk, word.workspaceId, word.eventIds)) tell(word.workspaceId, visitorId, event);
      for (const visitorId of await showing.visitorsToTell(desk, word.workspaceId, word.eventIds)) tell(word.workspaceId, visitorId, { type: "showing" });
    }
    if (word.kind === "passing") {
      for (const { visitorId, event } of await passingFor(desk, word)) tell(word.workspaceId, visitorId, event);
    }
  } catch (cause) {
    desk.log.warn({ error: cause }, "visitors could not be told; their widgets ask again when they reconnect");
  }
}

/** Of what passes, a visitor hears that an agent types, that what they wrote was read, and that the browser of who looks has said something. */
async function passingFor(desk: Desk, word: Extract<Word, { kind: "passing" }>): Promise<{ visitorId: string; event: WidgetEvent }[]> {
  if (word.topic === "showing-visitor") return [{ visitorId: (word.body as { visitorId: string }).visitorId, event: { type: "showing" } }];
  const { conversationId, personId, doing, until } = word.body as { conversationId: string; personId: string; doing?: string; until?: string | null };
  const event: WidgetEvent | null =
    word.topic === "presence" && doing === "typing"
      ? { type: "typing", agent: await firstNameOf(desk, word.workspaceId, personId) }
      : word.topic === "read" && until
        ? { type: "seen", at: until }
        : null;
  if (!event) return [];
  const visitorId = await visitorIdOf(desk, word.workspaceId, conversationId);
  return visitorId ? [{ visitorId, event }] : [];
}
