import type { StreamTicket, WidgetEvent } from "@guli/contract/widget";
import type { Answer } from "./request.ts";

export interface Ears {
  ticket(): Promise<Answer<StreamTicket>>;
  url(ticket: string): string;
  heard(event: WidgetEvent): void;
  /** Something may have been said while nobody listened: fetch it. */
  missed(): void;
}

const kinds = ["hello", "message", "taken-back", "typing", "seen", "showing"] satisfies WidgetEvent["type"][];
const longestPause = 30_000;
const firstWord = 15_000;

/** How long to wait before the next try, ms: longer each time, and not the same for everybody after the desk was restarted. */
export const pauseBefore = (tries: number, chance: number): number => Math.min(1000 * 2 ** tries, longestPause) * (0.5 + chance);

/** Listens to the desk until told to stop, however often the connection breaks; gives up only when the desk does not know the chat any more. */
export function listen(ears: Ears): () => void {
  let hangUp: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  let stopped = false;

  const retry = (after = 0) => {
    hangUp?.();
    hangUp = null;
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(connect, Math.max(after, pauseBefore(tries++, Math.random())));
  };
  const greeted = () => {
    tries = 0;
    ears.missed();
  };
  async function connect() {
    clearTimeout(timer);
    const answer = await ears.ticket();
    if (stopped || hangUp || answer.is === "refused") return;
    if (answer.is === "later") return retry(answer.after ?? 0);
    // A proxy that holds streams back lets no hello through: then each try fetches what is new, which is slower but works.
    if (tries) ears.missed();
    hangUp = converse(ears.url(answer.value.ticket), { greeted, heard: ears.heard, ended: retry });
  }
  const hurry = () => {
    if (!hangUp) void connect();
  };

  addEventListener("online", hurry);
  hurry();
  return () => {
    stopped = true;
    removeEventListener("online", hurry);
    retry();
  };
}

/** One connection, until it breaks or falls silent. A browser's own reconnecting is of no use: the ticket is spent. */
function converse(url: string, on: { greeted(): void; heard(event: WidgetEvent): void; ended(): void }): () => void {
  const source = new EventSource(url);
  let silence = setTimeout(on.ended, firstWord);
  let greeted = false;

  const hear = ({ data }: MessageEvent<string>) => {
    const event = JSON.parse(data) as WidgetEvent;
    if (event.type !== "hello") return on.heard(event);
    clearTimeout(silence);
    silence = setTimeout(on.ended, event.every * 2000);
    if (!greeted) on.greeted();
    greeted = true;
  };
  for (const kind of kinds) source.addEventListener(kind, hear);
  source.onerror = () => on.ended();

  return () => {
    clearTimeout(silence);
    source.close();
  };
}
