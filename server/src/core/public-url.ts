import type { Desk } from "./desk.ts";

/** How the outside reaches the desk, without a slash at the end. */
export function publicUrl({ config }: Desk): string {
  return (config.publicUrl ?? `http://${config.host === "0.0.0.0" ? "127.0.0.1" : config.host}:${config.port}`).replace(/\/+$/, "");
}
