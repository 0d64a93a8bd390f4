import { plus, type Instant } from "../../../core/clock.ts";
import { cut } from "../../../core/cutting.ts";
import { plain } from "../../../core/plain.ts";
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
  if (
    code === "ETLS" ||
    /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(code) ||
    /certificate|wrong version number|SSL routines/i.test(failure.message ?? "")
  )
    return { word: "tls-failed", final: false };
  if (code === "EFORBIDDENHOST") return { word: "host-forbidden", final: true };
  return { word: "refused", final: false };
}

/** The enhanced status says it best; servers without one put it into words. */
function refusedWord(code: number, response: string): string {
  if (/\b5\.2\.2\b|quota|mailbox (is )?full/i.test(response)) return "mailbox-full";
  if (code === 552 || /\b5\.3\.4\b/.test(response)) return "too-large";
  if (/\b5\.1\.[0-36]\b/.test(response) || (code === 550 && !/\b5\.\d/.test(response) && /user|recipient|mailbox|address|account/i.test(response)))
    return "address-unknown";
  return "rejected";
}

/** After which try the next follows in how many minutes: ten tries over two days, then it is final. */
const WAITS = [1, 5, 15, 60, 120, 240, 480, 960, 1440];

/** What becomes of the delivery. `attempts` counts this one. */
export function outcomeOf(failure: Failure, { attempts, now }: { attempts: number; now: Instant }): Outcome {
  const { word, final } = verdictOn(failure);
  const detail = cut(plain(failure.response ?? failure.message ?? "").replace(/\s+/g, " "), 500);
  const minutes = WAITS[attempts - 1];
  if (final || minutes === undefined) return { state: "failed", outcome: word, detail };
  return { state: "queued", outcome: word, detail, nextTryAt: plus(now, { minutes }) };
}
