import type { SendChat, SentChat, WidgetMessage } from "@guli/contract/widget";
import type { Chat } from "../src/chat.ts";
import { hear, pass } from "../src/hearing.ts";
import { keep } from "../src/kept.ts";
import { pending } from "../src/outbox.ts";
import { post, readOutbox, showOutbox, tryAgain } from "../src/posting.ts";
import type { Answer } from "../src/request.ts";
import { createSender } from "../src/sending.ts";
import { blank, type ChatState, type News } from "../src/state.ts";
import { words } from "../src/words/all.ts";
import { aMessage } from "./cast.ts";

/** What becomes of one request on its way to the desk and back. */
export type Luck = "fine" | "unreached" | "unheard" | "slowed";

/** A desk that stores each key once. */
export class ModelDesk {
  readonly stored: WidgetMessage[] = [];
  luck: Luck[] = [];

  take({ key, text }: Omit<SendChat, "channelKey">): Answer<SentChat> {
    const luck = this.luck.shift() ?? "fine";
    if (luck === "slowed") return { is: "later", after: 3000 };
    if (luck === "unreached") return { is: "later", after: null };
    let message = this.stored.find((one) => one.key === key);
    if (!message) this.stored.push((message = this.#storedAs(key, text)));
    return luck === "unheard" ? { is: "later", after: null } : { is: "ok", value: { token: "t", message } };
  }

  #storedAs(key: string, text: string): WidgetMessage {
    const n = this.stored.length + 1;
    return aMessage({ id: `id-${String(n).padStart(6, "0")}`, key, text, from: "visitor", agent: null, at: new Date(n * 1000).toISOString() });
  }
}

/** The storage that the tabs of a browser share. */
export class ModelStorage implements Storage {
  [name: string]: unknown;
  get length(): number {
    return Object.keys(this).length;
  }
  key = undefined as never;
  clear = undefined as never;
  getItem(name: string): string | null {
    return Object.hasOwn(this, name) ? String(this[name]) : null;
  }
  setItem(name: string, value: string): void {
    this[name] = value;
  }
  removeItem(name: string): void {
    delete this[name];
  }
}
Object.defineProperties(ModelStorage.prototype, { key: { value: undefined }, clear: { value: undefined } });

export class ModelBrowser {
  readonly storage = new ModelStorage();
  readonly tabs: ModelTab[] = [];
  /** Whether the browser can see to it that one tab sends at a time. */
  readonly hasLocks: boolean;
  /** How long a request takes, ms. */
  readonly latency = 400;
  readonly desk: ModelDesk;
  #lock: Promise<void> = Promise.resolve();

  constructor(desk: ModelDesk, hasLocks: boolean) {
    this.desk = desk;
    this.hasLocks = hasLocks;
  }

  alone(tab: ModelTab, action: () => Promise<void>): Promise<void> {
    if (!this.hasLocks) return action();
    const turn = this.#lock.then(() => (tab.isDead ? undefined : Promise.race([action(), tab.death])));
    this.#lock = turn;
    return turn.then(() => (tab.isDead ? new Promise<never>(() => {}) : undefined));
  }

  /** A tab tells the others, a moment later. */
  tell(from: ModelTab, news: News): void {
    setTimeout(() => this.tabs.filter((tab) => tab !== from && !tab.isDead).forEach((tab) => hear(tab.chat, news)), 5);
  }
}

/** One tab: the widget's own rules and engines, with a model of what is around them. */
export class ModelTab {
  isDead = false;
  /** How often it asked the desk how things stand. */
  asked = 0;
  readonly chat: Chat;
  die: () => void = () => {};
  readonly death = new Promise<void>((done) => (this.die = done));

  constructor(browser: ModelBrowser) {
    const never = new Promise<never>(() => {});
    const answer = async (message: Omit<SendChat, "channelKey">) => {
      const answered = browser.desk.take(message);
      await new Promise((done) => setTimeout(done, browser.latency));
      return this.isDead ? never : answered;
    };
    const chat = {
      language: "en",
      words: words.en,
      state: blank,
      keptHere: keep("tab:", () => new ModelStorage()),
      kept: keep("guli:", () => browser.storage),
      token: { read: () => "t", write: () => {} },
      api: {
        send: (message: Omit<SendChat, "channelKey">) => (this.isDead ? never : answer(message)),
        open: () => {
          this.asked++;
          return never;
        },
      },
      tabs: { tell: (news: News) => browser.tell(this, news), alone: (_: string, action: () => Promise<void>) => browser.alone(this, action) },
      view: { paint: () => {}, focus: () => {}, hasFocus: () => false, caret: () => 0, toTheEnd: () => {} },
      change: (patch: Partial<ChatState>) => {
        if (this.isDead) return;
        Object.assign(this.chat, { state: { ...this.chat.state, ...patch } });
        if (this.chat.state.outbox.length) void send();
      },
    };
    this.chat = chat as unknown as Chat;
    const send = createSender(this.chat);
    browser.tabs.push(this);
    tryAgain(this.chat);
  }

  write(key: string, at: number): void {
    post(this.chat, { key, text: key, attachments: [], at, tries: 0, next: 0, state: "waiting" });
  }

  /** The tab is loaded anew: all but the storage is lost, also the answer to what is on its way. */
  reload(browser: ModelBrowser): ModelTab {
    this.isDead = true;
    this.die();
    browser.tabs.splice(browser.tabs.indexOf(this), 1);
    return new ModelTab(browser);
  }

  /** What comes by the stream or was missed. */
  listen(messages: readonly WidgetMessage[]): void {
    for (const message of messages) pass(this.chat, { type: "message", message });
  }

  notice(): void {
    showOutbox(this.chat);
  }

  /** What the visitor sees, oldest first. */
  get shown(): string[] {
    const { messages } = this.chat.state;
    return [...messages.map(({ text }) => text), ...pending(readOutbox(this.chat), messages).map(({ text }) => text)];
  }
}
