import type { Chat } from "../chat.ts";
import { inkOn } from "../colours.ts";
import { draw, h } from "../draw.ts";
import type { Booth } from "./booth.ts";
import { Options } from "./options.tsx";
import { Offer, Sign } from "./parts.tsx";
import offerStyles from "./offer.css?inline";
import styles from "./sign.css?inline";

const sheetOf = (css: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};

/**
 * Draws in two places: the sign and the question on an element of their own over the page, and the button with which a customer offers it at the foot of the
 * chat, which knows nothing of it.
 */
export function createView(chat: Chat): { paint(booth: Booth): void } {
  const host = document.createElement("guli-showing");
  const place = document.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [sheetOf(styles)];
  root.append(place);
  host.style.cssText = "all:initial!important;position:fixed!important;z-index:2147483001!important";
  for (const type of ["keydown", "keyup", "keypress"]) host.addEventListener(type, (event) => event.stopPropagation());

  const chatRoot = document.querySelector("guli-chat")?.shadowRoot;
  const foot = document.createElement("div");
  foot.className = "showing";
  if (chatRoot) chatRoot.adoptedStyleSheets = [...chatRoot.adoptedStyleSheets, sheetOf(offerStyles)];
  const answers = document.createElement("div");
  answers.className = "answers";
  const settle = () => {
    if (!host.isConnected) document.body?.append(host);
    const panel = chatRoot?.querySelector(".panel");
    if (panel && foot.parentNode !== panel) panel.append(answers, foot);
    draw(answers, <Options chat={chat} />);
  };
  // The chat's window comes and goes, and some pages replace their body.
  const watch = new MutationObserver(settle);
  if (chatRoot) watch.observe(chatRoot, { childList: true, subtree: true });
  watch.observe(document.documentElement, { childList: true });

  let asked: string | null = null;
  return {
    paint(booth) {
      settle();
      const { colour } = chat.state.config;
      host.style.setProperty("--brand", colour);
      host.style.setProperty("--ink", inkOn(colour));
      const { shown, mine } = booth.stand;
      const hadFocus = document.activeElement === host;
      draw(place, <Sign booth={booth} />);
      draw(foot, <Offer booth={booth} />);
      const question = shown?.showing?.state === "asked" && !mine ? shown.showing.id : null;
      const isNew = question !== asked;
      asked = question;
      // Whoever writes is not torn away; whoever is in the chat or nowhere finds the question under their hands.
      if (isNew && question && !isWriting()) root.querySelector<HTMLElement>(".ask")?.focus();
      else if (isNew && hadFocus) root.querySelector<HTMLElement>(mine ? ".stop" : ".said")?.focus();
    },
  };
}

function isWriting(): boolean {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return (
    active instanceof HTMLElement &&
    (active.isContentEditable || active.matches("input, select") || (active instanceof HTMLTextAreaElement && active.value !== ""))
  );
}
