import { describe, expect, it } from "vitest";

import { words } from "../src/words/all.ts";
import { chatOf, focused, openStage, until } from "./stage.ts";

const stage = openStage();

describe("files", () => {
  const picture = {
    name: "tulips.png",
    mimeType: "image/png",
    buffer: Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNQTlz7HwADuAI/fr7qMgAAAABJRU5ErkJggg==", "base64"),
  };

  it("are brought to the desk, shown at the draft and sent along", async () => {
    const page = await stage.visit(await stage.aVisitor());
    const chat = chatOf(page);
    await chat.open();
    stage.desk.faults.push({ on: "POST attachments", is: "slow", ms: 300 });
    await chat.panel.locator("input[type=file]").setInputFiles(picture);
    await chat.panel.getByRole("progressbar").waitFor();
    expect(await chat.send.isDisabled()).toBe(true);
    await chat.panel.getByRole("progressbar").waitFor({ state: "detached" });
    await page.reload();
    await chat.panel.getByText("tulips.png").waitFor();
    await chat.send.click();
    expect(await focused(page)).toBe(words.en.write);
    await until(() => [...stage.desk.chats.values()][0]?.messages[0]?.attachments.length, 1);
    await until(() => chat.panel.locator("img").evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth)), [1]);
  });

  it("can be pasted and dropped", async () => {
    const page = await stage.visit(await stage.aVisitor());
    const chat = chatOf(page);
    await chat.open();
    for (const [type, target] of [
      ["paste", chat.field],
      ["drop", chat.panel],
    ] as const) {
      await target.evaluate((element, type) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File(["tulip"], `${type}.txt`, { type: "text/plain" }));
        const init = { bubbles: true, cancelable: true, clipboardData: transfer, dataTransfer: transfer };
        element.dispatchEvent(type === "paste" ? new ClipboardEvent(type, init) : new DragEvent(type, init));
      }, type);
      await chat.panel.getByText(`${type}.txt`).waitFor();
    }
    await chat.panel.getByRole("button", { name: words.en.remove }).first().click();
    await until(() => chat.panel.getByText("paste.txt").count(), 0);
    expect(await focused(page)).toBe(words.en.write);
  });

  it("that are not taken are refused in words, and one that did not arrive can be tried again", async () => {
    const page = await stage.visit(await stage.aVisitor());
    const chat = chatOf(page);
    await chat.open();
    const files = chat.panel.locator("input[type=file]");
    await files.setInputFiles({ ...picture, name: "big.png", buffer: Buffer.alloc(1_000_001) });
    await chat.panel.getByText("big.png is too large: at most 1 MB.").waitFor();
    stage.desk.faults.push({ on: "POST attachments", is: 422, code: "attachment.unsafe" });
    await files.setInputFiles({ ...picture, name: "run.exe" });
    await chat.panel.getByText("Files of this kind are not taken: run.exe").waitFor();
    stage.desk.faults.push({ on: "POST attachments", is: 503 });
    await files.setInputFiles(picture);
    await chat.panel.getByText("tulips.png was not uploaded.").waitFor();
    await chat.panel.getByRole("button", { name: words.en.again }).click();
    await until(() => chat.send.isEnabled(), true);
  });

  it("from an agent are rows, or pictures that can be opened", async () => {
    const page = await stage.aTalk(await stage.aVisitor());
    stage.desk.answer("", [
      stage.desk.keepFile("offer.pdf", "application/pdf", Buffer.alloc(1500)),
      stage.desk.keepFile("tulips.png", "image/png", picture.buffer),
      stage.desk.keepFile("broken.png", "image/png", Buffer.from("x")),
    ]);
    const chat = chatOf(page);
    await chat.panel.getByRole("link", { name: "offer.pdf 2 KB" }).waitFor();
    expect(await chat.panel.getByRole("link", { name: "tulips.png" }).getAttribute("href")).toContain(stage.desk.origin);
    await chat.panel.getByRole("link", { name: "broken.png 1 KB" }).waitFor();
  });
});
