import type { Chat } from "./chat.ts";
import { inkOn } from "./colours.ts";
import { draw, h } from "./draw.ts";
import { Widget } from "./parts/Widget.tsx";

/** What the verbs may ask of the picture. */
export interface View {
  /** Draws soon, once for many changes. */
  paint(chat: Chat): void;
  /** Draws at once and puts the cursor there. */
  focus(selector: string, caret?: number): void;
  hasFocus(): boolean;
  /** Where the cursor stands in the draft. */
  caret(): number;
  /** Shows the newest message. */
  toTheEnd(): void;
}

export function createView({ host, place }: { host: HTMLElement; place: HTMLElement }): View {
  let drawNow = () => {};
  let isDue = false;
  const find = (selector: string) => place.querySelector<HTMLTextAreaElement>(selector);
  const toTheEnd = () => find(".log")?.scrollTo(0, 1e9);

  return {
    paint(chat) {
      if (isDue) return;
      isDue = true;
      drawNow = () => {
        isDue = false;
        const log = find(".log");
        const wasAtEnd = !log || isNearEnd(log);
        host.style.setProperty("--brand", chat.state.config.colour);
        host.style.setProperty("--ink", inkOn(chat.state.config.colour));
        draw(place, <Widget chat={chat} />);
        if (wasAtEnd) toTheEnd();
        if (wasAtEnd && chat.state.below) chat.change({ below: 0 });
        grow(find("textarea"));
      };
      queueMicrotask(() => isDue && drawNow());
    },
    focus(selector, caret) {
      drawNow();
      const target = find(selector);
      target?.focus();
      if (caret) target?.setSelectionRange(caret, caret);
    },
    hasFocus: () => document.activeElement === host,
    caret: () => find("textarea")?.selectionStart ?? 0,
    toTheEnd() {
      drawNow();
      toTheEnd();
    },
  };
}

/** Within so many pixels of the end one is reading the newest, and what is added moves into sight. */
const isNearEnd = ({ scrollHeight, scrollTop, clientHeight }: Element): boolean => scrollHeight - scrollTop - clientHeight < 80;

/** The field for writing is as high as its text, up to what the style allows. */
function grow(box: HTMLElement | null): void {
  if (!box) return;
  box.style.height = "auto";
  box.style.height = `${box.scrollHeight}px`;
}
