import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

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
  const { default: brought } = await import("@sparticuz/chromium");
  return brought.executablePath();
}

/** What it complained of; nothing if it shows an empty page, started as the tests start it. */
async function startOnce(executablePath: string): Promise<string | undefined> {
  try {
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"], timeout: 60_000 });
    await (await browser.newPage()).goto("about:blank");
    await browser.close();
    return undefined;
  } catch (error) {
    const lines = error instanceof Error ? error.message.split("\n") : [];
    return lines.find((line) => /error while|cannot|No such/i.test(line))?.trim() ?? lines[0] ?? String(error);
  }
}
