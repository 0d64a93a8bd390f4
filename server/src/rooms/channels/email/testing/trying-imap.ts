import type { Desk } from "../../../../core/desk.ts";
import { connect, openFolder } from "../fetching/connection.ts";
import { troubleOf } from "../fetching/trouble.ts";
import type { ImapLogin } from "../passwords.ts";
import { inTime, reach, stepsOf, type Step } from "./steps.ts";

const COMMAND_MS = 10_000;

/** Find, connect, encrypt, sign in, open the folder. */
export async function tryImap(desk: Desk, login: ImapLogin, signal: AbortSignal): Promise<Step[]> {
  const { steps, pass, fail } = stepsOf("imap");
  const unreached = await reach(desk, login, { signal, told: troubleOf });
  if (unreached?.step === "connect") pass("dns");
  if (unreached) return fail(unreached.step, unreached.failure);
  pass("dns", "connect");
  const encrypted: Step["step"][] = login.security === "none" ? [] : ["tls"];
  const never = new AbortController().signal;
  const opening = connect(desk, login, { commandMs: COMMAND_MS, settleMs: COMMAND_MS, idleMs: COMMAND_MS, signal: never });
  try {
    const connection = await inTime(opening, signal);
    pass(...encrypted, "sign-in");
    await inTime(openFolder(connection, login.folder), signal);
    pass("folder");
    return steps;
  } catch (cause) {
    const failure = troubleOf(cause);
    if (steps.at(-1)?.step === "sign-in") return fail("folder", failure);
    if (failure.trouble === "tls-failed" && login.security !== "none") return fail("tls", failure);
    if (failure.trouble === "auth-failed") pass(...encrypted);
    return fail("sign-in", failure);
  } finally {
    void opening.then((connection) => connection.leave()).catch(() => {});
  }
}
