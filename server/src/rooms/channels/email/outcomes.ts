import { plus, type Instant } from "../../../core/clock.ts";
import type { Outcome } from "../../conversations/index.ts";

type Failure = { code?: string; responseCode?: number; response?: string; message?: string; syscall?: string; command?: string };
export type Verdict = { word: string; final: boolean };

/** What a server or the network said, as a code word, and whether trying again can help (RFC 5321, RFC 3463; 4xx may, 5xx will not). */
export function verdictOn(failure: Failure): Verdict {
  const { code = "", responseCode, response = "" } = failure;
  if (code === "EAUTH" || responseCode === 535 || responseCode === 530) return { word: "auth-failed", final: false };
  if (responseCode !== undefined && responseCode >= 500) return { word: refusedWord(responseCode, response), final: true };
  if (responseCode !== undefined && responseCode >= 400) return { word: "try-later", final: false };
  if (["ENOTFOUND", "EDNS", "EAI_AGAIN"].includes(code)) return { word: "dns-failed", final: false };
  if (["ETIMEDOUT", "ETIME"].includes(code) || /timeout/i.test(failure.message ?? "")) return { word: "timed-out", final: false };
  if (code === "ETLS" || /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(code) || /certificate|wrong version number|SSL routines/i.test(failure.message ?? "")) return { word: "tls-failed", final: false };
  if (code === "EFORBIDDENHOST") return { word: "host-forbidden", final: true };
  return { word: "refused", final: false };
}

function refusedWord(code: number, response: string): string {
  if (/\b5\.1\.\d/.test(response) || code === 550 && /user|recipient|mailbox|address|account/i.test(response)) return "address-unknown";
  if (code === 552 || /\b5\.(3\.4|2\.2)/.test(response)) return /5\.2\.2|quota|full/i.test(response) ? "mailbox-full" : "too-large";
  return "rejected";
}

/** After which try the next follows in how many minutes: nine tries over two days, then it is final. */
const WAITS = [1, 5, 15, 60, 120, 240, 480, 960, 1440];

/** What becomes of the delivery. `attempts` counts this one. */
export function outcomeOf(failure: Failure, { attempts, now }: { attempts: number; now: Instant }): Outcome {
  const { word, final } = verdictOn(failure);
  const detail = (failure.response ?? failure.message ?? "").replace(/\s+/g, " ").slice(0, 500);
  const minutes = WAITS[attempts - 1];
  if (final || minutes === undefined) return { state: "failed", outcome: word, detail };
  return { state: "queued", outcome: word, detail, nextTryAt: plus(now, { minutes }) };
}
