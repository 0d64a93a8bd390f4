import type { Signed } from "./state.ts";

export interface Embed {
  /** The desk's origin: where the script came from. */
  readonly base: string;
  readonly key: string;
  /** `null` or `auto`: by the page and the browser. */
  readonly language: string | null;
  /** All that the line says; the desk reads of it what it knows. */
  readonly signed: Signed;
}

/** What the one line of script on the page says; null if it has no key. */
export function readEmbed(page: Document): Embed | null {
  const script = (page.currentScript ?? page.querySelector("script[data-key][src*='guli.js']")) as HTMLScriptElement | null;
  const { key, language = null } = script?.dataset ?? {};
  return script && key ? { base: new URL(script.src).origin, key, language, signed: script.dataset } : null;
}
