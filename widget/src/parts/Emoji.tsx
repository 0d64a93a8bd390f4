import type { Chat } from "../chat.ts";
import { Fragment, h } from "../draw.ts";
import { type } from "../drafting.ts";
import { Icon } from "./icons.tsx";

const emoji = [..."😀😄😂😊😉😍🥰😘😎🤔😅😢😭😡😱😴👍👎👌👏🙏🤝👋💪💔🎉🎁🌹🔥⭐✅❌"];
const columns = 8;

export function Emoji({ chat }: { chat: Chat }) {
  const { words, state } = chat;
  const { picking } = state;
  const toggle = () => {
    chat.change({ picking: !picking });
    chat.view.focus(picking ? "textarea" : ".emoji button");
  };
  return (
    <>
      <button type="button" class="plain" title={words.emoji} aria-expanded={`${picking}`} onclick={toggle}>
        <Icon of="smile" />
      </button>
      {picking && (
        <div class="emoji" role="group" title={words.emoji} onkeydown={walk}>
          {emoji.map((one, i) => (
            <button type="button" tabIndex={i ? -1 : 0} onclick={() => insert(chat, one)}>
              {one}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

/** Where the cursor stands, as if it had been typed. */
function insert(chat: Chat, one: string): void {
  const caret = chat.view.caret();
  const { draft } = chat.state;
  chat.change({ picking: false });
  type(chat, draft.slice(0, caret) + one + draft.slice(caret));
  chat.view.focus("textarea", caret + one.length);
}

/** Arrow keys walk through the field of emoji. */
function walk(event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns }[event.key];
  const from = event.target as HTMLElement;
  const buttons = [...(from.parentElement?.children ?? [])] as HTMLElement[];
  if (!step) return;
  event.preventDefault();
  buttons[buttons.indexOf(from) + step]?.focus();
}
