import { listen, type LiveEvent } from "@guli/contract";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Desk } from "../../core/desk.ts";
import type { Word } from "../../core/events/bus.ts";
import { mayCall, type Who } from "../../core/http/serving.ts";
import { newId } from "../../core/ids.ts";
import { refuse, refuseForNow } from "../../core/refusal.ts";
import * as conversations from "../../rooms/conversations/index.ts";
import { accountForgotten, identify, notePresent } from "../../rooms/people/index.ts";
import { gathering } from "./gathering.ts";
import { asEvent, HEARTBEAT, HEARTBEAT_MS, openStream, type Stream } from "./streams.ts";
import { liveEventsOf } from "./telling.ts";

type Listener = { stream: Stream; who: Who };
/** Who listens, by workspace. */
type Rooms = Map<string, Set<Listener>>;
/** Streams of one person, over all their browsers and tabs: a program that forgets to close them does not use up the sockets of all. */
const MOST_EACH = 100;
const COUNTS_EVERY_MS = 500;
const PRESENT_EVERY_MS = 60_000;

/** The agents' live streams of this node: what the bus says becomes events, made once for each workspace that somebody here looks at. */
export function openAgentStreams(app: FastifyInstance, desk: Desk): { stop(): void } {
  const rooms: Rooms = new Map();
  const server = newId();
  const tell = (workspaceId: string, events: LiveEvent[], only: (who: Who) => boolean = () => true) => {
    const text = events.map((event) => asEvent(event.type, event)).join("");
    if (text !== "") for (const { stream, who } of rooms.get(workspaceId) ?? []) if (only(who)) stream.write(text);
  };
  const unhear = hear(desk, rooms, tell);
  const stopCounts = tellCounts(desk, (id) => rooms.has(id), tell);
  const stopBeating = beat(desk, rooms);
  const ungap = desk.bus.onGap(() => forAll(rooms, ({ stream }) => stream.end()));

  app.get(`/api/v1${listen.path}`, { exposeHeadRoute: false }, async (request, reply) => {
    const who = (await identify(desk, request)) ?? refuse("session.none");
    if (!mayCall(who.role, listen.needs)) refuse("session.not-allowed");
    const listeners = rooms.get(who.workspaceId) ?? new Set();
    if ([...listeners].filter((one) => one.who.personId === who.personId).length >= MOST_EACH) refuseForNow(30);
    rooms.set(who.workspaceId, listeners);
    const listener: Listener = { who, stream: openStream(request, reply, { onClose: () => leave(desk, rooms, listener) }) };
    listeners.add(listener);
    void notePresent(desk, [who]);
    desk.metrics.streams.inc({ audience: "agents" });
    listener.stream.write(asEvent("hello", { type: "hello", server, at: desk.clock.now() }));
    if (!(await isStill(desk, request, who))) listener.stream.end();
  });

  return {
    stop: () => {
      unhear();
      ungap();
      stopCounts();
      stopBeating();
      forAll(rooms, ({ stream }) => stream.end());
    },
  };
}

/** Whether they may still listen: what took it from them while they came in was told before anybody listened here. */
async function isStill(desk: Desk, request: FastifyRequest, { role, workspaceId }: Who): Promise<boolean> {
  const now = await identify(desk, request).catch(() => null);
  return now?.role === role && now.workspaceId === workspaceId;
}

function forAll(rooms: Rooms, act: (listener: Listener) => void): void {
  for (const listeners of rooms.values()) listeners.forEach(act);
}

function leave(desk: Desk, rooms: Rooms, listener: Listener): void {
  const { workspaceId } = listener.who;
  const listeners = rooms.get(workspaceId);
  if (!listeners?.delete(listener)) return;
  desk.metrics.streams.dec({ audience: "agents" });
  if (listeners.size === 0) rooms.delete(workspaceId);
}

/** Keep the lines open, and note who is here: also those who only read. */
function beat(desk: Desk, rooms: Rooms): () => void {
  const note = () =>
    notePresent(
      desk,
      [...rooms.values()].flatMap((listeners) => [...listeners].map(({ who }) => who)),
    );
  const heart = setInterval(() => forAll(rooms, ({ stream }) => stream.write(HEARTBEAT)), HEARTBEAT_MS);
  const presence = setInterval(() => void note(), PRESENT_EVERY_MS);
  return () => {
    clearInterval(heart);
    clearInterval(presence);
  };
}

/** What someone may do has changed, or their session has ended: whoever may still listen comes back by themselves. */
function endForgotten(rooms: Rooms, word: Word): void {
  const accountId = accountForgotten(word);
  if (accountId !== null) forAll(rooms, ({ stream, who }) => who.accountId === accountId && stream.end());
}

type Tell = (workspaceId: string, events: LiveEvent[], only?: (who: Who) => boolean) => void;

function hear(desk: Desk, rooms: Rooms, tell: Tell): () => void {
  const gathered = gathering((workspaceId, eventIds) => void tellOf(desk, { workspaceId, eventIds }, tell));
  const unhear = desk.bus.hear((word) => {
    endForgotten(rooms, word);
    if (!rooms.has(word.workspaceId)) return;
    if (word.kind === "told") gathered.told(word.workspaceId, word.eventIds);
    if (word.kind === "passing") tellPassing(desk, word, tell);
  });
  return () => {
    unhear();
    gathered.stop();
  };
}

async function tellOf(desk: Desk, { workspaceId, eventIds }: { workspaceId: string; eventIds: string[] }, tell: Tell): Promise<void> {
  try {
    tell(workspaceId, await liveEventsOf(desk, workspaceId, eventIds));
  } catch (cause) {
    desk.log.warn({ error: cause }, "browsers could not be told; they refetch when they reconnect");
  }
}

function tellPassing(desk: Desk, word: Extract<Word, { kind: "passing" }>, tell: Tell): void {
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
    case "showing":
      return tell(word.workspaceId, [{ type: "showing", conversationId, personId }], mine);
    case "draft":
      return tell(word.workspaceId, [{ type: "draft", conversationId, personId, version: body.version }], mine);
  }
}

/** Counts move with almost everything; they are told at most twice a second. */
function tellCounts(desk: Desk, isHeard: (workspaceId: string) => boolean, tell: Tell): () => void {
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
