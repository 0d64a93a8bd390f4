import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";

const WAY_OUT = "Install one (on Debian: apt-get install chromium) or name one in CHROME_PATH.";

/** A Chromium that starts here: the one that CHROME_PATH names, the machine's, or the one that npm brought. Else why there is none. */
export async function findChromium(): Promise<{ path: string } | { why: string }> {
  const tried: string[] = [];
  for (const find of [async () => process.env["CHROME_PATH"], async () => "/usr/bin/chromium", fromNpm]) {
    const path = await find().catch((error: unknown) => void tried.push(String(error)));
    if (!path || !existsSync(path)) continue;
    const trouble = await startOnce(path);
    if (trouble === undefined) return { path };
    tried.push(`${path}: ${trouble}`);
  }
  return { why: `no Chromium starts here${tried.length > 0 ? ` (${tried.join("; ")})` : ""}. ${WAY_OUT}` };
}

async function fromNpm(): Promise<string> {
  const { default: chromium } = await import("@sparticuz/chromium");
  return chromium.executablePath();
}

/** What it complained of; nothing if it shows an empty page. */
async function startOnce(path: string): Promise<string | undefined> {
  const words = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--dump-dom", "about:blank"];
  return promisify(execFile)(path, words, { timeout: 60_000 }).then(
    () => undefined,
    (error: Error) => error.message.split("\n").find((line) => /error|cannot/i.test(line)) ?? error.message.slice(0, 200),
  );
}
