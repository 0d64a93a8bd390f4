import { type Api, createApi } from "./api.ts";
import type { Token } from "./calling.ts";
import { keep, type Kept } from "./kept.ts";
import { blank, type ChatState, type News, type Signed } from "./state.ts";
import { joinTabs, type Tabs } from "./tabs.ts";
import type { View } from "./view.tsx";
import { words } from "./words/all.ts";
import type { Language, Words } from "./words/words.ts";

/** What every verb of the widget is given first: the state, and the ways to the desk, to the browser's memory, to the other tabs and to the picture. */
export interface Chat {
  readonly language: Language;
  readonly words: Words;
  readonly state: ChatState;
  /** Set by what the page says. */
  signed?: Signed;
  change(patch: Partial<ChatState>): void;
  readonly api: Api;
  readonly token: Token;
  /** Lives on after the window is closed, and is shared by its tabs. */
  readonly kept: Kept;
  /** Lives as long as the tab. */
  readonly keptHere: Kept;
  readonly tabs: Tabs<News>;
  readonly view: View;
}

export interface Surroundings {
  readonly desk: { readonly base: string; readonly key: string };
  readonly language: Language;
  readonly view: View;
  /** Called after each change. */
  changed(): void;
  /** Called with what another tab tells. */
  heard(chat: Chat, news: News): void;
}

export function createChat({ desk, language, view, changed, heard }: Surroundings): Chat {
  const prefix = `guli:${desk.key}:`;
  const kept = keep(prefix, () => localStorage);
  const tabs = joinTabs<News>(prefix, kept, (news) => heard(chat, news));
  const token: Token = { read: () => kept.read("token"), write: (value) => kept.write("token", value) };
  const chat: Chat & { state: ChatState } = {
    language,
    words: words[language],
    view,
    tabs,
    token,
    kept,
    keptHere: keep(prefix, () => sessionStorage),
    state: blank,
    change(patch) {
      chat.state = { ...chat.state, ...patch };
      changed();
    },
    api: createApi({ ...desk, token, alone: tabs.alone, reached: (answered) => chat.change({ reachable: answered && navigator.onLine }) }),
  };
  return chat;
}
