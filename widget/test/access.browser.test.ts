import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, it } from "vitest";

import { words } from "../src/words/all.ts";
import { aConfig } from "./cast.ts";
import { chatOf, focused, openStage, until } from "./stage.ts";

const stage = openStage();

describe("the keyboard", () => {
  it("does everything: open, write, choose an emoji, send, close", async () => {
    const page = await stage.visit(await stage.aVisitor());
    await chatOf(page).launcher.waitFor();
    await page.locator("#search").focus();
    await page.keyboard.press("Tab");
    expect(await focused(page)).toContain(words.en.open);
    await page.keyboard.press("Enter");
    await until(() => focused(page), words.en.write);
    await page.keyboard.type("Tulips s");
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe(words.en.emoji);
    await page.keyboard.press("Enter");
    await until(() => focused(page), "😀");
    for (const key of ["ArrowDown", "ArrowRight", "ArrowLeft", "ArrowUp", "ArrowRight"]) await page.keyboard.press(key);
    await page.keyboard.press("Enter");
    await until(() => focused(page), words.en.write);
    await page.keyboard.press("Enter");
    await until(() => stage.desk.said, ["Tulips s\n😄"]);
    await page.keyboard.press("Escape");
    await until(() => focused(page), words.en.open);
    expect(await page.title()).toBe("Lali's Flowers");
  });

  it("closes first the emoji, then the chat", async () => {
    const page = await stage.visit(await stage.aVisitor());
    const chat = chatOf(page);
    await chat.open();
    await chat.panel.getByRole("button", { name: words.en.emoji }).click();
    await page.keyboard.press("Escape");
    await until(() => chat.panel.locator(".emoji").count(), 0);
    expect(await chat.panel.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await until(() => chat.panel.count(), 0);
  });
});

describe.each(["en", "ka", "uz", "ru"] as const)("in %s", (language) => {
  it.each(["light", "dark"] as const)("can be used by everyone (%s)", async (colorScheme) => {
    stage.desk.config = aConfig({ online: false, askFor: "name", colour: colorScheme === "dark" ? "#f2c14e" : "#b4532a" });
    const page = await stage.visit(
      await stage.aVisitor({ colorScheme, reducedMotion: "reduce", viewport: { width: 1200, height: 900 } }),
      `?language=${language}`,
    );
    const chat = chatOf(page);
    const axe = async () => {
      const { violations } = await new AxeBuilder({ page }).include("guli-chat").analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    };
    await chat.open();
    await axe();
    await chat.panel.getByLabel(words[language].name).fill("Ann");
    await chat.say("Do you have tulips?");
    await until(() => stage.desk.listeners, 1);
    stage.desk.answer("Yes, at https://lali.example");
    stage.desk.look();
    stage.desk.tell({ type: "typing", agent: "Nino" });
    await chat.panel.getByText(words[language].typing.replace("{name}", "Nino")).waitFor();
    await chat.panel.getByRole("button", { name: words[language].emoji }).click();
    await axe();
    expect(await page.locator("guli-chat .widget").getAttribute("lang")).toBe(language);
  });
});

it("fills a phone of 320 pixels without anything beyond its edge", async () => {
  const page = await stage.aTalk(await stage.aVisitor({ viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true }));
  stage.desk.answer("Supercalifragilisticexpialidocious".repeat(5));
  await until(() => chatOf(page).theirs.count(), 1);
  const box = () => chatOf(page).panel.evaluate((panel) => panel.getBoundingClientRect().toJSON() as object);
  await until(box, expect.objectContaining({ x: 0, y: 0, width: 320, height: 568 }));
  expect(await chatOf(page).log.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});
