import { describe, expect, it } from "vitest";

import { words } from "../src/words/all.ts";
import { chatOf, openStage, textsOf, until } from "./stage.ts";

const stage = openStage();

describe("a bad network", () => {
  it("keeps what is written while there is none, through a reload, and sends it once and in order when it is back", async () => {
    const context = await stage.aVisitor();
    const page = await stage.aTalk(context);
    const chat = chatOf(page);
    await context.setOffline(true);
    await until(() => chat.banner.textContent(), words.en.offline);
    for (const text of ["one", "two", "three"]) await chat.say(text);
    await until(textsOf(page, "mine"), ["Do you have tulips?", "one", "two", "three"]);
    await context.setOffline(false);
    await until(() => stage.desk.said, ["Do you have tulips?", "one", "two", "three"]);
    await until(() => chat.banner.textContent(), "");
    await until(textsOf(page, "mine"), ["Do you have tulips?", "one", "two", "three"]);
  });

  it("loses nothing if the page is closed before anything could be sent", async () => {
    const context = await stage.aVisitor();
    const page = await stage.visit(context);
    await chatOf(page).open();
    stage.desk.faults.push(...Array.from({ length: 3 }, () => ({ on: "POST start", is: "unreached" }) as const));
    await chatOf(page).say("Do you have tulips?");
    await chatOf(page).panel.getByText(words.en.notSent).waitFor();
    await page.close();
    await stage.visit(context);
    await until(() => stage.desk.said, ["Do you have tulips?"]);
  });

  it("stores once what was sent twice because the answer got lost", async () => {
    const page = await stage.visit(await stage.aVisitor());
    const chat = chatOf(page);
    await chat.open();
    stage.desk.faults.push({ on: "POST messages", is: "unheard" }, { on: "POST messages", is: 503 });
    await chat.say("Do you have tulips?");
    await chat.panel.getByRole("button", { name: words.en.again }).click();
    await until(() => chat.panel.getByText(words.en.notSent).count(), 0);
    expect(stage.desk.said).toEqual(["Do you have tulips?"]);
    expect(await textsOf(page, "mine")()).toEqual(["Do you have tulips?"]);
  });

  it("waits as long as the desk asks", async () => {
    const page = await stage.visit(await stage.aVisitor());
    await chatOf(page).open();
    stage.desk.faults.push({ on: "POST messages", is: 429, code: "request.too-many", retryAfter: 1 });
    await chatOf(page).say("Do you have tulips?");
    await until(() => stage.desk.said, ["Do you have tulips?"]);
    const [first, second, ...more] = stage.desk.calls.filter(({ name }) => name === "POST messages");
    expect(Number(second?.at) - Number(first?.at)).toBeGreaterThanOrEqual(1000);
    expect(more).toEqual([]);
  });

  it("says so if a message is not taken, and holds up nothing that comes after", async () => {
    const page = await stage.aTalk(await stage.aVisitor());
    stage.desk.faults.push({ on: "POST messages", is: 422, code: "request.invalid" });
    await chatOf(page).say("not for you");
    await chatOf(page).panel.getByText(words.en.refused).waitFor();
    await chatOf(page).say("for you");
    await until(() => stage.desk.said, ["Do you have tulips?", "for you"]);
    await page.getByRole("button", { name: words.en.remove }).click();
    await until(textsOf(page, "mine"), ["Do you have tulips?", "for you"]);
  });

  it("fetches what was said while the stream was broken", async () => {
    const page = await stage.aTalk(await stage.aVisitor());
    stage.desk.dropStreams();
    stage.desk.answer("Yes, red ones.");
    await until(textsOf(page, "theirs"), ["Yes, red ones."]);
    await until(() => stage.desk.listeners, 1);
    stage.desk.answer("Five lari each.");
    await until(textsOf(page, "theirs"), ["Yes, red ones.", "Five lari each."]);
  });

  it("opens a stream anew that has fallen silent", async () => {
    const page = await stage.aTalk(await stage.aVisitor());
    const tickets = () => stage.desk.calls.filter(({ name }) => name === "POST tickets").length;
    const before = tickets();
    stage.desk.beat = false;
    await expect.poll(tickets, { timeout: 10_000 }).toBeGreaterThan(before);
    stage.desk.answer("Yes.");
    await until(textsOf(page, "theirs"), ["Yes."]);
  });
});

describe("two tabs", () => {
  it("share one chat, and neither doubles a message", async () => {
    const context = await stage.aVisitor();
    const here = await stage.aTalk(context);
    const there = await stage.visit(context);
    await chatOf(there).open();
    await until(textsOf(there, "mine"), ["Do you have tulips?"]);
    await chatOf(there).say("Red ones?");
    await until(textsOf(here, "mine"), ["Do you have tulips?", "Red ones?"]);
    await chatOf(here).say("Or white?");
    stage.desk.answer("Both.");
    for (const page of [here, there]) {
      await until(textsOf(page, "mine"), ["Do you have tulips?", "Red ones?", "Or white?"]);
      await until(textsOf(page, "theirs"), ["Both."]);
    }
    expect(stage.desk.chats.size).toBe(1);
    expect(stage.desk.calls.filter(({ name }) => name === "POST messages")).toHaveLength(3);
  });

  it("do so too on a page without https, where they cannot take turns", async () => {
    const context = await stage.aVisitor();
    await context.addInitScript(() => Object.defineProperty(Navigator.prototype, "locks", { value: undefined }));
    const [here, there] = [await stage.visit(context), await stage.visit(context)];
    for (const page of [here, there]) await chatOf(page).open();
    const texts = ["one", "two", "three", "four"];
    for (const [i, text] of texts.entries()) await chatOf(i % 2 ? there : here).say(text);
    await until(() => stage.desk.said, texts);
    for (const page of [here, there]) await until(textsOf(page, "mine"), texts);
    expect(stage.desk.chats.size).toBe(1);
  });

  it("the other sends what one had no time for", async () => {
    const context = await stage.aVisitor();
    const here = await stage.aTalk(context);
    const there = await stage.visit(context);
    await chatOf(there).open();
    stage.desk.faults.push({ on: "POST messages", is: "unreached" });
    await chatOf(here).say("Red ones?");
    await until(() => stage.desk.faults.length, 0);
    await here.close();
    await until(() => stage.desk.said, ["Do you have tulips?", "Red ones?"]);
    await until(textsOf(there, "mine"), ["Do you have tulips?", "Red ones?"]);
  });
});
