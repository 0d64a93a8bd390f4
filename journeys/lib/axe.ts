import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** What keeps somebody out of a page, one line each: the rule, the place, and what would mend it. In a frame that runs no scripts nothing can be asked: it is left out by name. */
export async function violationsOn(page: Page, { without = [] }: { without?: string[] } = {}): Promise<string[]> {
  await page.evaluate(AT_REST);
  const axe = without.reduce((builder, place) => builder.exclude(place), new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] }));
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary?.split("\n")[1]?.trim()}`),
  );
}

/** What is still fading in has other colours than it will have; the chat's own tree is asked too. */
const AT_REST = `Promise.all([document, ...[...document.querySelectorAll("*")].flatMap((it) => it.shadowRoot ?? [])]
  .flatMap((tree) => tree.getAnimations()).filter((one) => one.effect.getComputedTiming().endTime !== Infinity)
  .map((one) => one.finished.catch(() => {}))).then(() => true)`;
