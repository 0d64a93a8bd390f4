import type { Chat } from "../chat.ts";
import { h } from "../draw.ts";
import { post } from "../posting.ts";
import { uuid } from "../uuid.ts";
import { showingWords } from "./words.ts";

/** What the desk's latest words can be answered with by one tap, as long as nothing was said to them. Not while an answer is on its way. */
export function optionsNow({ state }: Chat): readonly string[] {
  const last = state.messages.at(-1);
  return last?.from === "agent" && state.outbox.length === 0 ? (last.options ?? []) : [];
}

/** Buttons at the foot of the chat, one an answer. */
export function Options({ chat }: { chat: Chat }) {
  const options = optionsNow(chat);
  if (options.length === 0) return null;
  return (
    <div class="options" role="group" aria-label={showingWords[chat.language].answer} lang={chat.language}>
      {options.map((option) => (
        <button type="button" key={option} onclick={() => answer(chat, option)}>
          {option}
        </button>
      ))}
    </div>
  );
}

/** What was written meanwhile stays a draft. */
function answer(chat: Chat, text: string): void {
  if (optionsNow(chat).length > 0) post(chat, { key: uuid(), text, attachments: [], at: Date.now(), tries: 0, next: 0, state: "waiting" });
}
