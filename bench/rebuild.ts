import { mkdtemp, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { withDesk } from "../server/src/cli/opened.ts";
import { makeAnew } from "../server/src/cli/rebuild.ts";
import type { Desk } from "../server/src/core/desk.ts";
import { foundDemo } from "../server/src/rooms/demo/index.ts";
import { projections } from "../server/src/rooms/projections.ts";

type Say = (figure: string, measured: string, aim: string) => void;

const CONVERSATIONS = 100_000;
const UNTIL = "2026-11-22T12:00:00.000Z";

/** A demo year made anew from its events and facts, figure by figure, and compared. `node bench/rebuild.ts [conversations]` measures this alone. */
export async function sayRebuild(say: Say, { conversations = CONVERSATIONS } = {}): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), "guli-bench-"));
  try {
    await withDesk({ DATA_DIR: dataDir, GULI_LOG_LEVEL: "warn" }, (desk) => rebuildYear(desk, say, conversations));
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function rebuildYear(desk: Desk, say: Say, conversations: number): Promise<void> {
  const began = performance.now();
  const made = await foundDemo(desk, { seed: 1, conversations, business: "Chinari", language: "en", until: UNTIL, email: null });
  const many = made.conversations.toLocaleString("en");
  say(`a demo year of ${many} conversations, made`, `${((performance.now() - began) / 1000).toFixed(0)} s; load ${loadavg()[0]!.toFixed(1)}`, "–");
  for (const one of projections) {
    const { after, same, seconds } = await makeAnew(desk, made.workspaceId, one);
    const stood = same ? "the same as stood there" : "NOT the same as stood there";
    say(`${one.name} of that year, made anew`, `${after.rows.toLocaleString("en")} rows in ${seconds.toFixed(1)} s, ${stood}`, "exactly the same");
  }
}

if (import.meta.main) {
  const conversations = Number(process.argv[2] ?? CONVERSATIONS);
  await sayRebuild((figure, measured, aim) => void process.stdout.write(`${figure}: ${measured} (aim ${aim})\n`), { conversations });
}
