import type { Looking, Pointing, Showing } from "@guli/contract";
import { useSyncExternalStore } from "react";
import { addressOf, call, headersFor } from "../../../api.ts";
import { onLive, onMissed } from "../../../live.ts";
import { answerer, type Peer, type Quality } from "./peer.ts";
import { gather, sendIn } from "./wire.ts";

/** Over so far: `gone` is what the desk does not tell, since it is for this browser to say. */
export type Over = NonNullable<Showing["why"]>;

/** What this browser looks at, or waits to. It goes on while other conversations are read, and ends with the page. */
export type Look = {
  id: string;
  conversationId: string;
  phase: "asked" | "connecting" | "on" | "over";
  mode: Showing["mode"];
  stream: MediaStream | null;
  /** Whether what is pointed at shows up at the customer's. */
  marks: boolean;
  quality: Quality;
  since: string | null;
  why: Over | null;
};

type Hears = (word: Record<string, unknown>) => void;
type Running = { look: Look; peer: Peer | null; line: RTCDataChannel | null; heard: number; hearers: Set<Hears>; stop: (() => void)[] };

const running = new Map<string, Running>();
const watchers = new Set<() => void>();
const LOOK_EVERY_MS = 10_000;
const MEASURE_EVERY_MS = 3_000;
/** A page in words, with its styles and pictures drawn small. */
const MOST_CHARACTERS = 12_000_000;

export function useLook(conversationId: string): Look | null {
  return useSyncExternalStore(watch, () => running.get(conversationId)?.look ?? null);
}

function watch(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}

/** Ask the customer to show what they see, or take up their offer; from here on this browser is the one that looks. */
export async function beginLook(conversationId: string): Promise<void> {
  const showing = await call("askToSee", { params: { id: conversationId } });
  running.get(conversationId)?.stop.forEach((stop) => stop());
  const { id, mode } = showing;
  const look: Look = { id, conversationId, phase: "asked", mode, stream: null, marks: false, quality: "good", since: null, why: null };
  const one: Running = { look, peer: null, line: null, heard: -1, hearers: new Set(), stop: [] };
  running.set(conversationId, one);
  one.stop = [...listenFor(one), onLeaving(one)];
  change(one, {});
  await refresh(one);
}

export async function endLook(conversationId: string): Promise<void> {
  const one = running.get(conversationId);
  if (one) await end(one, "agent");
}

/** What was said about its end has been read. */
export function forgetLook(conversationId: string): void {
  running.delete(conversationId);
  watchers.forEach((changed) => changed());
}

/** Hear what the page that shows says of itself. */
export function hearPicture(conversationId: string, hears: Hears): () => void {
  const hearers = running.get(conversationId)?.hearers;
  hearers?.add(hears);
  return () => void hearers?.delete(hears);
}

export function point(conversationId: string, word: Pointing): void {
  const line = running.get(conversationId)?.line;
  if (line) sendIn(line, word);
}

function change(one: Running, patch: Partial<Look>): void {
  one.look = { ...one.look, ...patch };
  watchers.forEach((changed) => changed());
}

function listenFor(one: Running): (() => void)[] {
  const again = () => void refresh(one);
  const beat = setInterval(again, LOOK_EVERY_MS);
  const measure = setInterval(() => void one.peer?.quality().then((quality) => quality !== one.look.quality && change(one, { quality })), MEASURE_EVERY_MS);
  const unhear = onLive("showing", (event) => event.conversationId === one.look.conversationId && again());
  return [unhear, onMissed(again), () => clearInterval(beat), () => clearInterval(measure)];
}

/** The page goes: nothing but this can still be said. */
function onLeaving({ look }: Running): () => void {
  const leaving = new AbortController();
  const say = () =>
    void fetch(addressOf("stopLooking", { params: { id: look.id } }), {
      method: "POST",
      keepalive: true,
      headers: headersFor("POST", true),
      body: JSON.stringify({ why: "left" }),
    }).catch(() => undefined);
  window.addEventListener("pagehide", say, { signal: leaving.signal });
  return () => leaving.abort();
}

async function refresh(one: Running): Promise<void> {
  if (one.look.phase === "over") return;
  const { conversationId } = one.look;
  const looking = await call("readShowing", { params: { id: conversationId }, query: { after: one.heard } }).catch(() => null);
  if (looking) await take(one, looking);
}

async function take(one: Running, { showing, signals, ice }: Looking): Promise<void> {
  if (one.look.phase === "over") return;
  if (showing?.id !== one.look.id || showing.state === "ended") return finish(one, showing?.id === one.look.id ? (showing.why ?? "agent") : "agent");
  if (showing.state !== "on" || !ice) return;
  if (!one.peer) {
    one.peer = peerFor(one, ice);
    change(one, { phase: "connecting", mode: showing.mode });
  }
  for (const { n } of signals) one.heard = Math.max(one.heard, n);
  await one.peer.hear(signals);
}

function peerFor(one: Running, ice: NonNullable<Looking["ice"]>): Peer {
  return answerer(ice, {
    tell: (body) => call("tellShower", { params: { id: one.look.id }, body }),
    line: (line) => {
      one.line = line;
      line.onmessage = ({ data }: MessageEvent<unknown>) => hearPiece(data);
      const hearPiece = gather((word) => {
        if (word["is"] === "screen") change(one, { marks: word["marks"] === true });
        one.hearers.forEach((hears) => hears(word));
      }, MOST_CHARACTERS);
    },
    picture: (stream) => change(one, { stream }),
    connected: () => change(one, { phase: "on", quality: "good", since: one.look.since ?? new Date().toISOString() }),
    lost: (wasThere) => void end(one, wasThere ? "left" : "failed"),
  });
}

async function end(one: Running, why: "agent" | "left" | "failed"): Promise<void> {
  const { id } = one.look;
  finish(one, why);
  await call("stopLooking", { params: { id }, body: { why } }).catch(() => undefined);
}

function finish(one: Running, why: Over): void {
  one.stop.forEach((stop) => stop());
  one.peer?.close();
  change(one, { phase: "over", why, stream: null });
}
