import { foundDemo } from "../../server/src/rooms/demo/index.ts";
import { movableClock } from "../../server/test/bare-desk.ts";
import { caller, testDesk } from "../../server/test/desk.ts";
import type { Looking } from "./truth.ts";

const UNTIL = "2026-11-20T14:00:00.000Z";

/** A desk with a year that was made up, as its owner sees it. */
export async function demoDesk({ seed, conversations }: { seed: number; conversations: number }): Promise<Looking & { close(): Promise<void> }> {
  const it = await testDesk({ clock: movableClock(UNTIL) });
  const demo = await foundDemo(it.desk, { seed, conversations, business: "Chinari", language: "en", until: UNTIL, email: null });
  const payload = { email: demo.email, password: demo.password };
  const answer = await it.app.inject({ method: "POST", url: "/api/v1/session", payload, headers: { "x-guli": "1" } });
  const cookie = answer.cookies.map((one) => `${one.name}=${one.value}`).join("; ");
  const owner = caller(it.app, { cookie, "x-guli": "1" });
  return { demo, database: it.desk.database, get: async (path) => (await owner("GET", path)).body, close: () => it.close() };
}
