import { listen, type LiveEvent } from "@guli/contract";
import type { FastifyInstance } from "fastify";
import type { Desk } from "../../core/desk.ts";
import type { Word } from "../../core/events/bus.ts";
import { mayCall, type Who } from "../../core/http/serving.ts";
import { newId } from "../../core/ids.ts";
import { refuse } from "../../core/refusal.ts";
import * as conversations from "../../rooms/conversations/index.ts";
import { identify } from "../../rooms/people/index.ts";
import { asEvent, HEARTBEAT, HEARTBEAT_MS, openStream, type Stream } from "./streams.ts";
import { liveEventsOf } from "./telling.ts";

type Listener = { stream: Stream; who: Who };
const COUNTS_EVERY_MS = 500;

/** The agents' live streams of this node: what the bus says becomes events, made once for each workspace that somebody here looks at. */
export function openAgentStreams(app: FastifyInstance, desk: Desk): { stop(): void } {
  const rooms = new Map<string, Set<Listener>>();
  const server = newId();
  const tell = (workspaceId: string, events: LiveEvent[], only: (who: Who) => boolean = () => true) => {
    const text = events.map((event) => asEvent(event.type, event)).join("");
    if (text !== "") for (const { stream, who } of rooms.get(workspaceId) ?? []) if (only(who)) stream.write(text);
  };
  const unhear = desk.bus.hear((word) => void hear(desk, word, { tell, isHeard: (id) => rooms.has(id) }));
  const stopCounts = tellCounts(desk, (id) => rooms.has(id), tell);
  const heart = setInterval(() => forAll(rooms, (stream) => stream.write(HEARTBEAT)), HEARTBEAT_MS);
  const ungap = desk.bus.onGap(() => forAll(rooms, (stream) => stream.end()));

  app.get(`/api/v1${listen.path}`, async (request, reply) => {
    const who = (await identify(desk, request)) ?? refuse("session.none");
    if (!mayCall(who.role, listen.needs)) refuse("session.not-allowed");
    const listeners = rooms.get(who.workspaceId) ?? new Set();
    rooms.set(who.workspaceId, listeners);
    const listener: Listener = { who, stream: openStream(request, reply, () => leave(listener)) };
    const leave = (one: Listener) => {
      if (!listeners.delete(one)) return;
      desk.metrics.streams.dec({ audience: "agents" });
      if (listeners.size === 0 && rooms.get(who.workspaceId) === listeners) rooms.delete(who.workspaceId);
    };
    listeners.add(listener);
    desk.metrics.streams.inc({ audience: "agents" });
    listener.stream.write(asEvent("hello", { type: "hello", server, at: desk.clock.now() }));
  });

  return {
    stop: () => {
      unhear();
      ungap();
      stopCounts();
      clearInterval(heart);
      forAll(rooms, (stream) => stream.end());
    },
  };
}

function forAll(rooms: Map<string, Set<Listener>>, act: (stream: Stream) => void): void {
  for (const listeners of rooms.values()) for (const { stream } of listeners) act(stream);
}

type Hall = { tell(workspaceId: string, events: LiveEvent[], only?: (who: Who) => boolean): void; isHeard(workspaceId: string): boolean };

async function hear(desk: Desk, word: Word, { tell, isHeard }: Hall): Promise<void> {
  if (!isHeard(word.workspaceId)) return;
  try {
    if (word.kind === "told") tell(word.workspaceId, await liveEventsOf(desk, word.workspaceId, word.eventIds));
    if (word.kind === "passing") tellPassing(desk, word, tell);
  } catch (cause) {
    desk.log.warn({ error: cause }, "browsers could not be told; they refetch when they reconnect");
  }
}

function tellPassing(desk: Desk, word: Extract<Word, { kind: "passing" }>, tell: Hall["tell"]): void {
  const body = word.body as { conversationId: string; personId: string; until: string | null; version: number };
  const { conversationId, personId } = body;
  const mine = (who: Who) => who.personId === personId;
  switch (word.topic) {
    case "presence":
      return tell(word.workspaceId, [{ type: "presence", conversationId, presence: conversations.presenceIn(desk, conversationId) }]);
    case "customer-typing":
      return tell(word.workspaceId, [{ type: "customer-typing", conversationId }]);
    case "read":
      return tell(word.workspaceId, [{ type: "read", conversationId, personId, until: body.until }], mine);
    case "draft":
      return tell(word.workspaceId, [{ type: "draft", conversationId, personId, version: body.version }], mine);
  }
}

/** Counts move with almost everything; they are told at most twice a second. */
function tellCounts(desk: Desk, isHeard: (workspaceId: string) => boolean, tell: Hall["tell"]): () => void {
  const moved = new Set<string>();
  const unhear = desk.bus.hear((word) => {
    if (word.kind === "told" && isHeard(word.workspaceId)) moved.add(word.workspaceId);
  });
  const send = async (workspaceId: string) => {
    const { mine: _mine, mentions: _mentions, ...counts } = await desk.read(workspaceId, (tx) => conversations.countViews(tx, ""));
    tell(workspaceId, [{ type: "counts", counts }]);
  };
  const timer = setInterval(() => {
    for (const workspaceId of moved) void send(workspaceId).catch((cause: unknown) => desk.log.debug({ error: cause }, "counts could not be told"));
    moved.clear();
  }, COUNTS_EVERY_MS);
  return () => {
    unhear();
    clearInterval(timer);
  };
}
