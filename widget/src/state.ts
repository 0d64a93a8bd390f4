import type { WidgetAttachment, WidgetConfig, WidgetEvent, WidgetMessage } from "@guli/contract/widget";
import type { Outgoing } from "./outbox.ts";
import { unread } from "./timeline.ts";

/** A file at the draft: on its way to the desk, there (`stored`), or not arrived. */
export interface DraftFile {
  readonly id: string;
  readonly name: string;
  /** Missing where the page was loaded anew since. */
  readonly file?: File;
  readonly state: "uploading" | "stored" | "failed";
  /** 0…1 */
  readonly progress: number;
  readonly stored?: WidgetAttachment;
}

/** Who is signed in on the page, and by what its server proves that; never kept. */
export interface Signed {
  readonly user?: string | undefined;
  readonly signature?: string | undefined;
}

export interface Answers {
  readonly name?: string;
  readonly email?: string;
}

export interface Identity extends Answers {
  /** A friend's code. */
  readonly cameBy?: string;
}

/** What the desk or another tab tells: `read` comes from the tab in which the visitor has seen our messages. */
export type News = WidgetEvent | { type: "read"; at: string };

/** All that the picture is made from. */
export interface ChatState {
  /** Not before the desk has said how the chat looks; never where it does not allow the chat on this page. */
  readonly shown: boolean;
  readonly open: boolean;
  readonly config: WidgetConfig;
  readonly messages: readonly WidgetMessage[];
  readonly outbox: readonly Outgoing[];
  /** Until when the visitor has seen our messages, an agent theirs, and the desk been told of the former. */
  readonly seenAt: string | null;
  readonly seenByAgentAt: string | null;
  readonly toldAt: string | null;
  /** What the desk or the last page counted, until the messages are here. */
  readonly unread: number;
  /** Messages that came in below while the visitor reads further up. */
  readonly below: number;
  /** Until when (ms) an agent is taken to be typing. */
  readonly typing: { readonly agent: string; readonly until: number } | null;
  readonly reachable: boolean;
  readonly draft: string;
  readonly files: readonly DraftFile[];
  /** When (ms) the desk was last told that the visitor is typing. */
  readonly typedAt: number;
  /** What the visitor has told about themselves, and what stands in the form just now. */
  readonly identity: Identity;
  readonly answers: Answers;
  /** Which of the questions before the first message is not answered well. */
  readonly wrong: keyof Answers | null;
  readonly picking: boolean;
  /** A sentence about a file that was not taken. */
  readonly trouble: string;
}

export const blank: ChatState = {
  shown: false,
  open: false,
  messages: [],
  outbox: [],
  seenAt: null,
  seenByAgentAt: null,
  toldAt: null,
  unread: 0,
  below: 0,
  typing: null,
  reachable: true,
  draft: "",
  files: [],
  typedAt: 0,
  identity: {},
  answers: {},
  wrong: null,
  picking: false,
  trouble: "",
  config: {
    business: "",
    colour: "#b4532a",
    position: "right",
    greeting: null,
    askFor: "nothing",
    online: true,
    opensAt: null,
    maxAttachmentBytes: 10_000_000,
  },
};

export const unreadOf = (state: ChatState): number => (state.messages.length ? unread(state.messages, state.seenAt) : state.unread);
