import type { Desk } from "../../../../core/desk.ts";
import { Refused, refuse } from "../../../../core/refusal.ts";
import type { Adapter, Happening, Tested } from "../adapter.ts";
import { fetchThere } from "../fetching-there.ts";
import { troubleFrom } from "../trouble.ts";
import { read } from "./reading.ts";
import { abilities, call, send, type ApiSetup } from "./sending.ts";
import { isSigned, SIGNATURE } from "./signing.ts";

/** Any other system, by the desk's own API of channels (contract/src/channel-api.ts). */
export const api: Adapter<"api"> = {
  kind: "api",
  abilities,
  isGenuine: ({ secrets }, { raw, headers }) => isSigned(secrets.signing, raw, headers[SIGNATURE]),
  read,
  answer,
  send,
  fetchFile: (desk, _setup, reference) => fetchThere(desk, (reference as { url: string }).url),
  check,
  test,
};

/** Who writes the other system is told what was not understood; the rest of it is stored. */
function answer(happenings: Happening[]): unknown {
  const strange = happenings.flatMap((one) => (one.what === "strange" ? [one.why] : []));
  if (strange.length > 0) throw new Refused("request.invalid", { body: strange.slice(0, 10).join(" · ") });
  return { taken: happenings.length };
}

/** Who cannot be called has nothing to be asked. */
async function check(desk: Desk, setup: ApiSetup): Promise<{ account: string | null }> {
  if (setup.settings.callbackUrl) await call(desk, setup, { what: "ping" });
  return { account: setup.settings.brings || null };
}

async function test(desk: Desk, setup: ApiSetup): Promise<Tested> {
  if (!setup.settings.callbackUrl) refuse("channel.no-test");
  const account = setup.settings.brings || null;
  const trouble = await call(desk, setup, { what: "ping" }).then(() => null, troubleFrom);
  const step = trouble?.word === "auth-failed" ? "sign-in" : "reach";
  const reached: Tested["steps"] = step === "sign-in" ? [{ step: "reach", ok: true, trouble: null, detail: null }] : [];
  return { account, steps: [...reached, { step, ok: trouble === null, trouble: trouble?.word ?? null, detail: trouble?.detail ?? null }] };
}
