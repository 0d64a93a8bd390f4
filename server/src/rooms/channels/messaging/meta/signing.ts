import { createHmac } from "node:crypto";
import { sameSecret } from "../../../../core/secrets.ts";
import type { Given } from "../adapter.ts";
import type { MetaSetup } from "./graph.ts";

/** Whether Meta sent it: X-Hub-Signature-256 is made with the app's secret over the body as it came. Without a secret nothing is believed. */
export function isGenuine({ secrets }: Pick<MetaSetup, "secrets">, { raw, headers }: Pick<Given, "raw" | "headers">): boolean {
  const given = headers["x-hub-signature-256"];
  if (!secrets.appSecret || typeof given !== "string" || !given.startsWith("sha256=")) return false;
  return sameSecret(given.slice("sha256=".length).toLowerCase(), createHmac("sha256", secrets.appSecret).update(raw).digest("hex"));
}

/** Meta asks whether the address is ours: whoever knows the word that we showed gets their challenge back. */
export function greet({ verifyToken }: Pick<MetaSetup, "verifyToken">, query: Given["query"]): string | null {
  const [mode, word, challenge] = ["hub.mode", "hub.verify_token", "hub.challenge"].map((name): unknown => query[name]);
  // What stands there twice is a list, whatever the types say.
  if (mode !== "subscribe" || typeof word !== "string" || typeof challenge !== "string") return null;
  return sameSecret(word, verifyToken) ? challenge : null;
}
