import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { launchChromium } from "./chromium.ts";
import { openShop } from "./shop.ts";
import { StandIn } from "./stand-in.ts";

/** A desk, a shop with the chat on its page, and visitors, for each test anew. */
export interface Stage {
  readonly desk: StandIn;
  readonly shop: Awaited<ReturnType<typeof openShop>>;
  /** Someone with a browser of their own. */
  aVisitor(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** A tab with the shop's page. */
  visit(visitor: BrowserContext, more?: string): Promise<Page>;
  /** A tab in which the visitor has asked for tulips, and listens. */
  aTalk(visitor: BrowserContext): Promise<Page>;
}

export function openStage(): Stage {
  const outDir = mkdtempSync(join(tmpdir(), "guli-widget-"));
  const visitors: BrowserContext[] = [];
  let browser: Browser;
  let script = "";
  const stage = { aVisitor, visit, aTalk } as { -readonly [K in keyof Stage]: Stage[K] };

  beforeAll(async () => {
    await build({ configFile: join(import.meta.dirname, "../vite.config.ts"), build: { outDir, emptyOutDir: true } });
    script = readFileSync(join(outDir, "guli.js"), "utf8");
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(outDir, { recursive: true, force: true });
  });
  beforeEach(async () => {
    stage.desk = await new StandIn(() => script).open();
    stage.shop = await openShop(stage.desk.origin);
  });
  afterEach(async () => {
    await Promise.all(visitors.splice(0).map((visitor) => visitor.close()));
    await Promise.all([stage.desk.close(), stage.shop.close()]);
  });

  async function aVisitor(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const visitor = await browser.newContext(options);
    visitor.setDefaultTimeout(10_000);
    visitors.push(visitor);
    return visitor;
  }

  async function visit(visitor: BrowserContext, more = ""): Promise<Page> {
    const page = await visitor.newPage();
    await page.goto(stage.shop.url(more));
    return page;
  }

  async function aTalk(visitor: BrowserContext): Promise<Page> {
    const page = await visit(visitor);
    await chatOf(page).open();
    await chatOf(page).say("Do you have tulips?");
    await until(() => stage.desk.said, ["Do you have tulips?"]);
    await until(() => stage.desk.listeners, 1);
    return page;
  }

  return stage;
}

/** The chat as a visitor finds it on a page. */
export function chatOf(page: Page) {
  const panel = page.getByRole("dialog");
  const field = panel.locator("textarea");
  return {
    panel,
    field,
    launcher: page.locator(".launcher"),
    send: panel.locator(".send"),
    log: panel.getByRole("log"),
    mine: panel.locator(".visitor .bubble"),
    theirs: panel.locator(".agent .bubble"),
    banner: panel.locator(".banner"),
    async open() {
      await page.locator(".launcher").click();
      await panel.waitFor();
    },
    async say(text: string) {
      await field.fill(text);
      await field.press("Enter");
    },
  };
}

/** Waits for the thing itself. */
export async function until(what: () => unknown, wanted: unknown): Promise<void> {
  await expect.poll(what, { timeout: 10_000, interval: 30 }).toEqual(wanted);
}

export const textsOf = (page: Page, who: "mine" | "theirs") => () => chatOf(page)[who].allTextContents();

/** What a screen reader would call that which has the cursor. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    const inside = document.activeElement?.shadowRoot?.activeElement;
    return ["aria-label", "title", "name"].map((attribute) => inside?.getAttribute(attribute)).find(Boolean) ?? inside?.textContent;
  });
