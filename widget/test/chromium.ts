import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Any Chromium that is there, else the one that npm brought. */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const found = [process.env["CHROME_PATH"], "/usr/bin/chromium"].find((path) => path && existsSync(path));
  const executablePath = found ?? (await (await import("@sparticuz/chromium")).default.executablePath());
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage", ...more] });
}
