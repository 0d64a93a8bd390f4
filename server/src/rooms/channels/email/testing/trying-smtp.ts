import { createTransport } from "nodemailer";
import type { Desk } from "../../../../core/desk.ts";
import { verdictOn } from "../outcomes.ts";
import type { SmtpLogin } from "../passwords.ts";
import { smtpOptions } from "../transports.ts";
import { inTime, reach, stepsOf, type Failure, type Step } from "./steps.ts";

type SmtpError = Error & { code?: string; command?: string; response?: string };

/** Find, connect, encrypt, sign in, and ask whether it would take mail from us. Nothing is sent. */
export async function trySmtp(desk: Desk, login: SmtpLogin, signal: AbortSignal): Promise<Step[]> {
  const { steps, pass, fail } = stepsOf("smtp");
  const unreached = await reach(desk, login, { signal, told: failureOf });
  if (unreached?.step === "connect") pass("dns");
  if (unreached) return fail(unreached.step, unreached.failure);
  pass("dns", "connect");
  const encrypted: Step["step"][] = login.security === "none" ? [] : ["tls"];
  const signedIn: Step["step"][] = login.user === "" ? [] : ["sign-in"];
  const transport = createTransport({ ...(await smtpOptions(desk, login)), connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 10_000 });
  try {
    await inTime(transport.verify(), signal);
    pass(...encrypted, ...signedIn, "send");
    return steps;
  } catch (cause) {
    const failure = failureOf(cause);
    if (failure.trouble === "tls-failed" && encrypted.length > 0) return fail("tls", failure);
    if (failure.trouble === "auth-failed") pass(...encrypted);
    return fail(signedIn[0] ?? "send", failure);
  } finally {
    transport.close();
  }
}

function failureOf(cause: unknown): Failure {
  const error = cause as SmtpError;
  return { trouble: verdictOn(error).word, detail: (error.response ?? error.message).replace(/\s+/g, " ").slice(0, 500) };
}
