import { describe, expect, it } from "vitest";

import { words } from "../src/words/all.ts";
import { aConfig } from "./cast.ts";
import { chatOf, focused, openStage, textsOf, until } from "./stage.ts";

const stage = openStage();

describe("a talk", () => {
  it("is opened, goes to the desk and back, and shows who answers", async () => {
    const page = await stage.aTalk(await stage.aVisitor());
    const chat = chatOf(page);
    stage.desk.answer("Yes, red ones. See https://lali.example/red.");
    await until(textsOf(page, "theirs"), ["Yes, red ones. See https://lali.example/red."]);
    expect(await chat.panel.locator(".who").textContent()).toBe("NBNino");
    expect(await chat.panel.locator("header .face").textContent()).toBe("NB");
    expect(await chat.panel.getByRole("link").getAttribute("href")).toBe("https://lali.example/red");
    expect(await chat.panel.getByRole("link").getAttribute("rel")).toContain("noopener");
  });

  it("keeps nothing at the desk of those who only look", async () => {
    const page = await stage.visit(await stage.aVisitor());
    await chatOf(page).open();
    await chatOf(page).log.getByText(words.en.greeting).waitFor();
    expect(stage.desk.calls.map(({ name }) => name).filter((name) => name !== "POST open")).toEqual([]);
    expect(stage.desk.chats.size).toBe(0);
  });

  it("shows text as text, whatever it looks like", async () => {
    const page = await stage.aTalk(await stage.aVisitor());
    const hostile = '<img src=x onerror="document.title=1"> <script>document.title=2</script> javascript:alert(1)';
    stage.desk.answer(hostile);
    await until(textsOf(page, "theirs"), [hostile]);
    expect(await chatOf(page).theirs.locator("img, script, a").count()).toBe(0);
  });

  it("lets the visitor write on undisturbed while answers come in", async () => {
    const page = await stage.aTalk(await stage.aVisitor());
    const { field } = chatOf(page);
    await field.fill("red tulips");
    for (let i = 0; i < 6; i++) await field.press("ArrowLeft");
    stage.desk.answer("Yes.");
    await until(textsOf(page, "theirs"), ["Yes."]);
    await page.keyboard.type("and white ");
    expect(await field.inputValue()).toBe("red and white tulips");
  });

  it("says who is typing, and stops when the answer is there", async () => {
    const page = await stage.aTalk(await stage.aVisitor());
    stage.desk.tell({ type: "typing", agent: "Nino" });
    await chatOf(page).panel.getByText("Nino is typing…").waitFor();
    stage.desk.answer("Yes.");
    await chatOf(page).panel.getByText("Nino is typing…").waitFor({ state: "detached" });
  });

  it("tells the desk that the visitor is typing, but not at every key", async () => {
    const page = await stage.aTalk(await stage.aVisitor());
    await chatOf(page).field.pressSequentially("And what do they cost?");
    await until(() => stage.desk.calls.filter(({ name }) => name === "PUT typing").length, 1);
  });

  it("says when an agent has seen the message", async () => {
    const page = await stage.aTalk(await stage.aVisitor());
    expect(await chatOf(page).panel.getByText(words.en.seen).count()).toBe(0);
    stage.desk.look();
    await chatOf(page).panel.getByText(words.en.seen).waitFor();
  });

  it("takes away what the agent has taken back", async () => {
    const page = await stage.aTalk(await stage.aVisitor());
    const { id } = stage.desk.answer("We are out of tulips.");
    await until(textsOf(page, "theirs"), ["We are out of tulips."]);
    stage.desk.tell({ type: "taken-back", id });
    await until(textsOf(page, "theirs"), []);
  });

  it("goes on in the same chat after the page was loaded anew, with draft and open panel", async () => {
    const page = await stage.aTalk(await stage.aVisitor());
    await chatOf(page).field.fill("And what do they c");
    await page.reload();
    await until(textsOf(page, "mine"), ["Do you have tulips?"]);
    expect(await chatOf(page).field.inputValue()).toBe("And what do they c");
    stage.desk.answer("Five lari each.");
    await until(textsOf(page, "theirs"), ["Five lari each."]);
    expect(stage.desk.chats.size).toBe(1);
  });

  it("begins anew where the desk does not know the chat any more, without losing the message", async () => {
    const page = await stage.aTalk(await stage.aVisitor());
    stage.desk.chats.clear();
    await chatOf(page).say("Are you there?");
    await until(() => stage.desk.said, ["Are you there?"]);
    await until(textsOf(page, "mine"), ["Do you have tulips?", "Are you there?"]);
  });
});

describe("unread", () => {
  it("is counted at the launcher, told to the page, and gone for the desk too when seen", async () => {
    const page = await stage.aTalk(await stage.aVisitor());
    const chat = chatOf(page);
    await page.evaluate(() => window.guli?.on("unread", (count) => (document.title = `unread ${count}`)));
    await chat.panel.press("Escape");
    stage.desk.answer("Yes, red ones.");
    const last = stage.desk.answer("Five lari each.");
    await until(() => chat.launcher.locator("b").textContent(), "2");
    expect(await page.title()).toBe("unread 2");
    await page.getByText("2 new messages").waitFor({ state: "attached" });
    await page.reload();
    await until(() => chat.launcher.locator("b").textContent(), "2");
    await chat.open();
    await until(() => chat.launcher.locator("b").count(), 0);
    await until(() => stage.desk.calls.findLast(({ name }) => name === "PUT seen")?.body, { until: last.at });
  });

  it("is offered below to one who reads further up", async () => {
    const page = await stage.aTalk(await stage.aVisitor());
    for (let i = 0; i < 30; i++) stage.desk.answer(`${i}`);
    await until(() => chatOf(page).theirs.count(), 30);
    await chatOf(page).log.evaluate((log) => log.scrollTo(0, 0));
    stage.desk.answer("The last one");
    await page.getByRole("button", { name: "1 new message" }).click();
    await page.getByRole("button", { name: "1 new message" }).waitFor({ state: "detached" });
    expect(await chatOf(page).log.evaluate(({ scrollHeight, scrollTop, clientHeight }) => scrollHeight - scrollTop - clientHeight)).toBeLessThan(5);
  });
});

describe("before the first message", () => {
  it("asks what the business wants to know, and says what is missing", async () => {
    stage.desk.config = aConfig({ askFor: "name" });
    const page = await stage.visit(await stage.aVisitor());
    const chat = chatOf(page);
    await chat.open();
    await chat.say("Do you have tulips?");
    await chat.panel.getByText(words.en.nameMissing).waitFor();
    expect(await focused(page)).toBe("name");
    await page.keyboard.type("Ann");
    await page.keyboard.press("Enter");
    await until(
      () => stage.desk.calls.findLast(({ name }) => name === "POST messages")?.body,
      expect.objectContaining({ name: "Ann", text: "Do you have tulips?" }),
    );
    await until(() => chat.panel.getByLabel(words.en.name).count(), 0);
  });

  it("says honestly that nobody is there and when someone will be, and takes an address for the answer", async () => {
    stage.desk.config = aConfig({ online: false, opensAt: new Date(Date.now() + 40 * 86_400_000).toISOString() });
    const page = await stage.visit(await stage.aVisitor());
    const chat = chatOf(page);
    await chat.open();
    await chat.panel.getByText(words.en.leaveEmail).waitFor();
    expect(await chat.panel.locator("header p").textContent()).toMatch(/^Back \d+ \w+ \d{4} at \d\d:\d\d\.$/);
    await chat.panel.getByLabel(words.en.email).fill("ann@");
    await chat.say("Do you have tulips?");
    await chat.panel.getByText(words.en.emailWrong).waitFor();
    await chat.panel.getByLabel(words.en.email).fill("ann@example.com");
    await chat.send.click();
    await until(() => stage.desk.calls.findLast(({ name }) => name === "POST messages")?.body, expect.objectContaining({ email: "ann@example.com" }));
  });

  it("takes it from a page that knows its visitor", async () => {
    stage.desk.config = aConfig({ askFor: "email" });
    const page = await stage.visit(await stage.aVisitor());
    await page.waitForFunction(() => window.guli);
    await page.evaluate(() => {
      window.guli?.identify({ name: "Ann", email: "ann@example.com" });
      window.guli?.open();
    });
    await chatOf(page).say("Do you have tulips?");
    await until(
      () => stage.desk.calls.findLast(({ name }) => name === "POST messages")?.body,
      expect.objectContaining({ name: "Ann", email: "ann@example.com" }),
    );
  });
});
