import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";

const WORDS = join(import.meta.dirname, "../../web/src/words");

/** The English of every sentence that has another wording in this language. */
export function englishMissingIn(language: string): Set<string> {
  const found = new Set<string>();
  for (const file of readdirSync(join(WORDS, language))) {
    const words = JSON.parse(readFileSync(join(WORDS, language, file), "utf8")) as Record<string, string>;
    for (const [english, own] of Object.entries(words)) if (own !== english && !english.includes("{{") && !english.includes("_")) found.add(english);
  }
  return found;
}

/** What is wrong with how a page looks: what runs out of its box sideways, and text that a style writes in other letters. */
export function flawsOf(page: Page): Promise<string[]> {
  return page.evaluate(FLAWS);
}

/** The texts on a page, each as it stands in its element. */
export function textsOn(page: Page): Promise<string[]> {
  return page.evaluate(TEXTS);
}

/* As text, for these run in the browser, whose words the desk's own types do not know. */
const FLAWS = `(() => {
  const flaws = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) flaws.push("the page is " + (root.scrollWidth - root.clientWidth) + " px too wide");
  for (const it of document.body.querySelectorAll("*")) {
    const style = getComputedStyle(it);
    if (style.textTransform !== "none") flaws.push(it.tagName + " is written in " + style.textTransform);
    const isControl = it.matches("button, a, label, h1, h2, h3, [role=tab], [role=menuitem], [role=option]");
    const cuts = [it, ...it.querySelectorAll("*")].some((part) => getComputedStyle(part).textOverflow === "ellipsis");
    const isShown = it.checkVisibility() && it.clientWidth > 1 && style.display !== "inline";
    if (isControl && isShown && !cuts && it.scrollWidth > it.clientWidth + 1) flaws.push(it.tagName + " runs over: " + it.textContent.slice(0, 60));
  }
  return flaws;
})()`;

const TEXTS = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent.trim();
    if (text && walker.currentNode.parentElement.checkVisibility()) texts.push(text);
  }
  for (const it of document.querySelectorAll("[aria-label], [title], [placeholder]"))
    for (const name of ["aria-label", "title", "placeholder"]) if (it.getAttribute(name)) texts.push(it.getAttribute(name));
  return texts;
})()`;
