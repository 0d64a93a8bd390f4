import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** What keeps somebody out of a page, one line each: the rule, the place, and what would mend it. */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(AT_REST);
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary?.split("\n")[1]?.trim()}`),
  );
}

/** What is still fading in has other colours than it will have; the chat's own tree is asked too. */
const AT_REST = `Promise.all([document, ...[...document.querySelectorAll("*")].flatMap((it) => it.shadowRoot ?? [])]
  .flatMap((tree) => tree.getAnimations()).filter((one) => one.effect.getComputedTiming().endTime !== Infinity)
  .map((one) => one.finished.catch(() => {}))).then(() => true)`;
