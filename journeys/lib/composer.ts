import type { Page } from "playwright-core";

/** What stands in the composer: in the editor, or in the plain field that stands in for it while it is fetched. */
export async function written(page: Page): Promise<string> {
  const field = page.getByRole("textbox", { name: /^(Reply|Note)$/ });
  const isPlain = (await field.and(page.locator("textarea")).count()) > 0;
  if (isPlain) return field.inputValue();
  const lines = await field.locator(".cm-line").allInnerTexts();
  // A line that ends with a sign of the coach's is read with a break after it.
  return lines.map((line) => line.replace(/\n$/, "")).join("\n");
}
