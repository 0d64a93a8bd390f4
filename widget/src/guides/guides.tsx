import type { SuggestedGuides } from "@guli/contract/widget";
import type { Chat } from "../chat.ts";
import { draw, h } from "../draw.ts";
import { readEmbed } from "../embed.ts";
import { request } from "../request.ts";
import styles from "./guides.css?inline";
import { guideWords } from "./words.ts";

type Guide = SuggestedGuides["rows"][number];

/** Somebody who stops typing for so long (ms) may look at something else; fewer letters say nothing yet. */
const pause = 500;
const fewest = 8;
const longest = 600;

const corners = new WeakMap<Chat, ReturnType<typeof cornerOf>>();

/** The visitor types their first message: show what may answer it, before they have to ask. Called with each letter. */
export function guides(chat: Chat): void {
  const corner = corners.get(chat) ?? cornerOf(chat);
  corners.set(chat, corner);
  corner.typed();
}

/** A corner of its own at the end of the thread, which knows nothing of it; gone as soon as something was said. */
function cornerOf(chat: Chat): { typed(): void } {
  const root = document.querySelector("guli-chat")?.shadowRoot;
  const place = document.createElement("div");
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = "";
  if (root) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
  const hasBegun = () => chat.state.messages.length > 0 || chat.state.outbox.length > 0;
  const show = (found: readonly Guide[]) => {
    const log = root?.querySelector(".log");
    if (!log) return;
    if (place.parentNode !== log) log.append(place);
    watch.observe(log, { childList: true });
    draw(place, <Found chat={chat} found={hasBegun() ? [] : found} />);
    if (found.length) chat.view.toTheEnd();
  };
  const watch = new MutationObserver(() => hasBegun() && show([]));
  const look = async () => {
    const text = chat.state.draft.trim().slice(-longest);
    if (text === asked) return;
    asked = text;
    const found = text.length < fewest ? [] : await find(chat, text);
    if (found && asked === text) show(found);
  };
  return {
    typed() {
      clearTimeout(timer);
      timer = setTimeout(look, pause);
    },
  };
}

/** Null where the desk does not say: what was shown stays. */
async function find(chat: Chat, text: string): Promise<readonly Guide[] | null> {
  const key = readEmbed(document)?.key ?? "";
  const query = new URLSearchParams({ key, language: chat.language, q: text });
  const answer = await request<SuggestedGuides>({ method: "GET", url: chat.api.fileUrl(`/widget/api/v1/guides?${query}`), token: null });
  return answer.is === "ok" ? answer.value.rows : null;
}

function Found({ chat, found }: { chat: Chat; found: readonly Guide[] }) {
  return (
    <div class="guides" role="status" lang={chat.language}>
      {found.length > 0 && <p>{guideWords[chat.language]}</p>}
      {found.map(({ title, url }) => (
        <a href={url} target="_blank" rel="noopener" key={url}>
          {title}
        </a>
      ))}
    </div>
  );
}
