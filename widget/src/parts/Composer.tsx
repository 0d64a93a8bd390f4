import { attach, bring, detach } from "../attaching.ts";
import type { Chat } from "../chat.ts";
import { h } from "../draw.ts";
import { canSend, longestText, sendDraft, type } from "../drafting.ts";
import type { DraftFile } from "../state.ts";
import { fill } from "../words/words.ts";
import { Emoji } from "./Emoji.tsx";
import { Icon } from "./icons.tsx";
import { Questions } from "./Questions.tsx";

export function Composer({ chat }: { chat: Chat }) {
  const { state, words } = chat;
  const send = (event: Event) => {
    event.preventDefault();
    sendDraft(chat);
  };
  const enter = (event: KeyboardEvent) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) send(event);
  };
  const paste = (event: ClipboardEvent) => {
    const files = event.clipboardData?.files;
    if (!files?.length) return;
    event.preventDefault();
    attach(chat, files);
  };
  return (
    <form class="composer" noValidate onsubmit={send}>
      <Questions chat={chat} />
      {state.files.map((file) => (
        <Chip chat={chat} file={file} />
      ))}
      <p class="trouble" role="alert">
        {state.trouble}
      </p>
      <div class="box">
        <textarea
          rows={1}
          dir="auto"
          enterkeyhint="send"
          maxLength={longestText}
          placeholder={words.write}
          aria-label={words.write}
          value={state.draft}
          oninput={({ currentTarget }) => type(chat, currentTarget.value)}
          onkeydown={enter}
          onpaste={paste}
        />
        <Tools chat={chat} />
      </div>
    </form>
  );
}

function Tools({ chat }: { chat: Chat }) {
  const { words, state } = chat;
  const choose = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    attach(chat, [...(currentTarget.files ?? [])]);
    currentTarget.value = "";
  };
  return (
    <div class="tools">
      <label class="plain" title={words.attach}>
        <input type="file" multiple aria-label={words.attach} onchange={choose} />
        <Icon of="clip" />
      </label>
      <Emoji chat={chat} />
      <button class="send" title={words.send} disabled={!canSend(state)}>
        <Icon of="send" />
      </button>
    </div>
  );
}

/** A file at the draft, with how far it has got. */
function Chip({ chat, file }: { chat: Chat; file: DraftFile }) {
  const { words } = chat;
  const { id, name, state, progress } = file;
  return (
    <div class="row chip" key={id}>
      <Icon of="clip" />
      <span id={id} role="status">
        {state === "failed" ? fill(words.notUploaded, { file: name }) : name}
      </span>
      {state === "uploading" && <progress aria-labelledby={id} value={progress} />}
      {state === "failed" && (
        <button type="button" onclick={() => bring(chat, file)}>
          {words.again}
        </button>
      )}
      <button type="button" class="plain" title={words.remove} aria-describedby={id} onclick={() => detach(chat, id)}>
        <Icon of="cross" />
      </button>
    </div>
  );
}
