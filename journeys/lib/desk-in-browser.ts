import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { ensureBuilt } from "../../scripts/build.ts";
import { openDatabase } from "../../server/src/core/database/index.ts";
import { openDesk } from "../../server/src/core/open-desk.ts";
import { setupLink } from "../../server/src/rooms/people/index.ts";
import { run } from "../../server/src/running.ts";
import { silentLog, testDatabase } from "../../server/test/database.ts";
import { PASSWORD, testDesk, type Member, type TestDesk } from "../../server/test/desk.ts";
import { launchChromium } from "../../widget/test/chromium.ts";

export { PASSWORD };
export type Browsers = { open(options?: BrowserContextOptions): Promise<BrowserContext>; close(): Promise<void> };
export type Street = TestDesk & Browsers & { origin: string };
export type BareDesk = Browsers & { origin: string; setupLink: string };

/** A desk with Nino, Davit, Ada and Lela, on a port of its own, and a browser before it. */
export async function openStreet(env: Record<string, string> = {}): Promise<Street> {
  ensureBuilt();
  const port = await freePort();
  const desk = await testDesk({ env: { ...env, PORT: String(port), HOST: "127.0.0.1" } });
  await desk.app.listen({ port, host: "127.0.0.1" });
  const browsers = await openBrowsers();
  const close = async () => {
    await browsers.close();
    await desk.close();
  };
  return { ...desk, open: browsers.open, close, origin: `http://127.0.0.1:${port}` };
}

/** A desk as it stands after its very first start: nobody has set it up. */
export async function openBareDesk(): Promise<BareDesk> {
  ensureBuilt();
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const { config, drop } = await testDatabase({ PORT: String(port), HOST: "127.0.0.1" });
  const database = await openDatabase(config, silentLog);
  const { desk, close } = await openDesk({ config, log: silentLog, secret: "a secret of tests, long enough to be one", database });
  const running = await run(desk);
  await running.app?.listen({ port, host: "127.0.0.1" });
  const link = await setupLink(desk, origin);
  if (link === null) throw new Error("a new desk has a set-up link");
  const browsers = await openBrowsers();
  return {
    origin,
    open: browsers.open,
    setupLink: link,
    close: async () => {
      await browsers.close();
      await running.stop();
      await close();
      await database.stop();
      await drop();
    },
  };
}

async function openBrowsers(): Promise<Browsers> {
  const browser: Browser = await launchChromium();
  return {
    open: async (options = {}) => {
      const context = await browser.newContext({ locale: "en-GB", viewport: { width: 1440, height: 900 }, ...options });
      context.setDefaultTimeout(15_000);
      return context;
    },
    close: () => browser.close(),
  };
}

/** A page that this person is signed in on. */
export async function pageAs(street: Street, member: Member, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await street.open(options);
  await context.addCookies(cookiesOf(member, street.origin));
  return context.newPage();
}

export function cookiesOf({ cookie }: Member, url: string): { name: string; value: string; url: string }[] {
  return cookie.split("; ").map((pair) => ({ name: pair.slice(0, pair.indexOf("=")), value: pair.slice(pair.indexOf("=") + 1), url }));
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
