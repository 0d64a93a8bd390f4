import { createChat } from "./chat.ts";
import type { KeptDraft } from "./drafting.ts";
import { type Embed, readEmbed } from "./embed.ts";
import { hear, listenToDesk, markSeen } from "./hearing.ts";
import { noteComing } from "./coming.ts";
import { createHost } from "./host.ts";
import { ask, restore } from "./opening.ts";
import { createPage } from "./page.ts";
import { showOutbox, tryAgain } from "./posting.ts";
import { createSender } from "./sending.ts";
import { unreadOf } from "./state.ts";
import { whileSeen } from "./tabs.ts";
import { createView } from "./view.tsx";
import { chooseLanguage } from "./words/words.ts";

/** What another tab has posted is its own affair for so long (ms); after that this one takes it up. */
const grace = 1500;

function start({ base, key, language, signed }: Embed): void {
  let listening = false;
  const chat = createChat({
    desk: { base, key },
    language: chooseLanguage([language, document.documentElement.lang, ...navigator.languages]),
    view: createView(createHost()),
    heard: hear,
    changed() {
      const { state, token, view } = chat;
      view.paint(chat);
      page.count(unreadOf(state));
      if (state.outbox.length) void send();
      if (listening || !state.messages.length || !token.read()) return;
      listening = true;
      whileSeen(() => listenToDesk(chat));
    },
  });
  chat.signed = signed;
  noteComing(chat.kept, location.search);
  const page = createPage(chat);
  const send = createSender(chat);
  window.guli = page.guli;
  dispatchEvent(new Event("guli:ready"));

  addEventListener("offline", () => chat.change({ reachable: false }));
  addEventListener("online", () => {
    tryAgain(chat);
    void ask(chat);
  });
  document.addEventListener("visibilitychange", () => markSeen(chat));
  addEventListener("storage", (event) => {
    if (event.key?.includes(":out:")) setTimeout(() => showOutbox(chat), grace);
    if (event.key?.endsWith(":draft") && !document.hasFocus()) chat.change(chat.kept.read<KeptDraft>("draft") ?? {});
  });
  // The page comes first.
  if ("requestIdleCallback" in window) requestIdleCallback(() => restore(chat), { timeout: 2000 });
  else setTimeout(() => restore(chat), 300);
}

const embed = readEmbed(document);
if (embed && !window.guli) start(embed);
