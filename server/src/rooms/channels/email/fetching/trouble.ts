import type { ImapFlowError } from "imapflow";
import { cut } from "../../../../core/cutting.ts";
import { plain } from "../../../../core/plain.ts";
import type { Trouble } from "./rules.ts";

const DNS = ["ENOTFOUND", "EAI_AGAIN", "EAI_NODATA", "ENODATA", "ESERVFAIL", "EDNS"];
const TIME = ["ETIMEDOUT", "ETIMEOUT", "CONNECT_TIMEOUT", "GREETING_TIMEOUT", "UPGRADE_TIMEOUT"];
const TLS = /^(ERR_TLS|ERR_SSL|EPROTO|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH|STARTTLS|ClosedAfterConnectTLS)/;

/** What an IMAP server or the way to it did, as a code word and in its own words. */
export function troubleOf(cause: unknown): { trouble: Trouble; detail: string } {
  const error = cause as ImapFlowError;
  return { trouble: wordFor(error), detail: wordsOf(error) };
}

function wordFor(error: ImapFlowError): Trouble {
  const { code = "", message } = error;
  if (error.authenticationFailed) return "auth-failed";
  if (error.mailboxMissing || error.serverResponseCode === "NONEXISTENT" || error.serverResponseCode === "TRYCREATE") return "folder-missing";
  if (code === "EFORBIDDENHOST") return "host-forbidden";
  if (DNS.includes(code)) return "dns-failed";
  if (error.tlsFailed || TLS.test(code) || /wrong version number|certificate/i.test(message)) return "tls-failed";
  return TIME.includes(code) ? "timed-out" : "refused";
}

/** The server's own words where it said some, else the system's. */
function wordsOf({ responseText, response, reason, message }: ImapFlowError): string {
  const said = responseText ?? (typeof response === "string" ? response.replace(/^\S+ (NO|BAD) (\[[^\]]*\] )?/, "") : undefined) ?? reason;
  return cut(plain(said || message).replace(/\s+/g, " "), 500);
}
