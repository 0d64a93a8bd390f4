import type { Shown, ShowingMode } from "@guli/contract";
import type { Booth } from "./booth.ts";
import { type Captured, capture } from "./capturing.ts";
import type { Given, Sharing } from "./sharing/sharing.ts";

/** While something is going on, it is looked after so often also where the desk's stream is held back, ms. */
const lookEvery = 10_000;
const saidFor = 8000;

export const running = ({ stand: { mine } }: Booth): Sharing | null => (mine === "begins" ? null : mine);

/** Asks how it stands, and again after a while if something is going on. */
export async function look(booth: Booth): Promise<void> {
  clearTimeout(booth.timer);
  const answer = await booth.desk.look(booth.heard);
  if (answer.is === "ok") await take(booth, answer.value);
  clearTimeout(booth.timer);
  const { mine, shown } = booth.stand;
  if (mine || (shown?.showing && shown.showing.state !== "ended")) booth.timer = setTimeout(() => void look(booth), lookEvery);
}

async function take(booth: Booth, shown: Shown): Promise<void> {
  const sharing = running(booth);
  const isMine = sharing?.id === shown.showing?.id && shown.showing?.state === "on";
  if (sharing && !isMine) finish(booth, shown.showing?.why === "failed" ? "failed" : "over");
  booth.change({ shown });
  if (!sharing || !isMine) return;
  for (const { n } of shown.signals) booth.heard = Math.max(booth.heard, n);
  await sharing.hear(shown.signals);
}

/** What this tab shows is over, for whatever reason. */
function finish(booth: Booth, said: "over" | "failed"): void {
  running(booth)?.stop();
  removeEventListener("pagehide", booth.leave);
  booth.change({ mine: null, connected: false, said });
  setTimeout(() => booth.change({ said: null }), saidFor);
}

export async function end(booth: Booth, why: "declined" | "customer" | "failed"): Promise<void> {
  const id = booth.stand.shown?.showing?.id;
  if (running(booth)) finish(booth, why === "failed" ? "failed" : "over");
  if (!id) return;
  const answer = await booth.desk.end(id, why);
  if (answer.is === "ok") await take(booth, answer.value);
}

export async function offer(booth: Booth): Promise<void> {
  const answer = await booth.desk.offer();
  if (answer.is === "ok") await take(booth, answer.value);
  await look(booth);
}

/** The customer agrees. The browser asks which screen first: it does so only right after a click. */
export async function agree(booth: Booth, mode: ShowingMode): Promise<void> {
  const id = booth.stand.shown?.showing?.id;
  if (!id || booth.stand.mine) return;
  const captured = mode === "screen" ? await capture(id) : null;
  if (mode === "screen" && !captured) return;
  booth.change({ mine: "begins", said: null });
  booth.heard = -1;
  const part = import(/* @vite-ignore */ `${import.meta.url.replace(/[^/]*$/, "")}sharing.js`) as Promise<{ share(given: Given): Sharing }>;
  const [answer, loaded] = await Promise.all([booth.desk.accept(id, mode), part.catch(() => null)]);
  if (answer.is === "ok" && answer.value.ice && loaded)
    return begin(booth, { shown: answer.value, sharing: loaded.share(givenTo(booth, { id, captured, ice: answer.value.ice })) });
  captured?.stream.getTracks().forEach((track) => track.stop());
  booth.change({ mine: null });
  return answer.is === "ok" ? end(booth, "failed") : look(booth);
}

const givenTo = (booth: Booth, what: { id: string; captured: Captured | null; ice: NonNullable<Shown["ice"]> }): Given => ({
  ...what,
  tell: (signal) => booth.desk.tell(what.id, signal),
  connected: () => booth.change({ connected: true }),
  over: (why) => void end(booth, why),
});

async function begin(booth: Booth, { shown, sharing }: { shown: Shown; sharing: Sharing }): Promise<void> {
  addEventListener("pagehide", booth.leave);
  booth.change({ mine: sharing });
  // On a phone the chat would cover what is shown.
  if (matchMedia("(max-width: 480px)").matches) window.guli?.close();
  await take(booth, shown);
  await look(booth);
}
