import { createHmac } from "node:crypto";
import { sameSecret } from "../../../../core/secrets.ts";
import type { Adapter } from "../adapter.ts";
import { fetchThere } from "../fetching-there.ts";
import { arrange, check, test } from "./arranging.ts";
import { read } from "./reading.ts";
import { abilities, send } from "./sending.ts";

/** Viber's REST API of bots. It has no word for what was edited, taken back or is being typed. */
export const viber: Adapter<"viber"> = {
  kind: "viber",
  abilities,
  // A bot has one token at a time.
  identity: ({ secrets }) => secrets.token ?? null,
  isGenuine: ({ secrets }, { raw, headers }) => {
    const { token } = secrets;
    return !!token && sameSecret(String(headers["x-viber-content-signature"] ?? "").toLowerCase(), createHmac("sha256", token).update(raw).digest("hex"));
  },
  read,
  send,
  fetchFile: (desk, _setup, reference) => fetchThere(desk, (reference as { url: string }).url),
  check,
  test,
  arrange,
};
