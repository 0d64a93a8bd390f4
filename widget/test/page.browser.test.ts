import { describe, expect, it } from "vitest";

import { chatOf, openStage, textsOf, until } from "./stage.ts";

const stage = openStage();

describe("the page around it", () => {
  it("is left alone, and leaves the chat alone", async () => {
    const page = await stage.aTalk(await stage.aVisitor());
    const errors: string[] = [];
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    expect(
      await chatOf(page).mine.evaluate((bubble) => [
        getComputedStyle(bubble).textTransform,
        getComputedStyle(bubble).letterSpacing,
        getComputedStyle(bubble).fontSize,
      ]),
    ).toEqual(["none", "normal", "15px"]);
    expect(
      await page.evaluate(() => [Object.keys(window).filter((name) => /guli/i.test(name)), document.cookie, document.querySelectorAll("style").length]),
    ).toEqual([["guli"], "", 0]);
    expect(await page.evaluate(() => Object.keys(localStorage).every((name) => name.startsWith("guli:wk_lali:")))).toBe(true);
    expect(errors).toEqual([]);
  });

  it("may replace its body: the chat goes along", async () => {
    const page = await stage.aTalk(await stage.aVisitor());
    await page.evaluate(() => (window as unknown as { replaceBody(): void }).replaceBody());
    await until(textsOf(page, "mine"), ["Do you have tulips?"]);
    await chatOf(page).say("Still there?");
    await until(() => stage.desk.said, ["Do you have tulips?", "Still there?"]);
  });

  it("has no chat where the desk does not allow it", async () => {
    stage.desk.faults.push({ on: "POST open", is: 403, code: "widget.origin" });
    const context = await stage.aVisitor();
    const page = await context.newPage();
    const warned = page.waitForEvent("console", (message) => message.text().includes("widget.origin"));
    await page.goto(stage.shop.url());
    await warned;
    expect(await chatOf(page).launcher.count()).toBe(0);
  });

  it("may forbid to keep anything: the chat lives as long as the page", async () => {
    const context = await stage.aVisitor();
    await context.addInitScript(() => {
      for (const name of ["localStorage", "sessionStorage"])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException("denied", "SecurityError");
          },
        });
    });
    const page = await stage.aTalk(context);
    stage.desk.answer("Yes.");
    await until(textsOf(page, "theirs"), ["Yes."]);
  });

  const said = (name: string) => stage.desk.calls.filter((call) => call.name === name).map(({ body }) => body as Record<string, unknown>);

  it("says who is signed in there: by the line on the page, and goes along with each message, and is not kept", async () => {
    const user = '{"id":"u7","name":"Lali"}';
    const page = await stage.visit(await stage.aVisitor(), `?user=${encodeURIComponent(user)}&signature=sha256=abc`);
    await chatOf(page).open();
    await chatOf(page).say("It is me");
    await until(() => stage.desk.said, ["It is me"]);
    for (const name of ["POST open", "POST messages"]) expect(said(name)[0]).toMatchObject({ user, signature: "sha256=abc" });
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toMatch(/u7|abc/);
    await page.goto(stage.shop.url());
    await until(() => said("POST open").length, 2);
    expect(said("POST open")[1]).not.toHaveProperty("user");
  });

  it("says who is signed in there: by a call, and hears in its console why the desk does not believe it", async () => {
    stage.desk.warning = "the signature does not fit the user.";
    const context = await stage.aVisitor();
    await context.addInitScript(() =>
      addEventListener("guli:ready", () => window.guli!.identify({ user: '{"id":"u8"}', signature: "sha256=def", name: "Gio" })),
    );
    const page = await context.newPage();
    const warned = page.waitForEvent("console", (message) => message.type() === "warning" && message.text().includes("the signature does not fit the user."));
    await page.goto(stage.shop.url());
    await warned;
    await chatOf(page).open();
    await chatOf(page).say("Hello");
    await until(() => stage.desk.said, ["Hello"]);
    expect(said("POST open")[0]).toMatchObject({ user: '{"id":"u8"}', signature: "sha256=def" });
    expect(said("POST messages")[0]).toMatchObject({ user: '{"id":"u8"}', signature: "sha256=def", name: "Gio" });
  });

  it("asks the desk once for the looks of a chat that nobody opens", async () => {
    const context = await stage.aVisitor();
    const page = await stage.visit(context);
    await chatOf(page).launcher.waitFor();
    await page.reload();
    await chatOf(page).launcher.waitFor();
    expect(stage.desk.calls.map(({ name }) => name)).toEqual(["POST open"]);
  });
});
