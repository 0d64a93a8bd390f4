import { z } from "zod";
import { ById, Id, Instant } from "./basics.ts";
import { route } from "./route.ts";

/**
 * A customer of the chat shows what they see. Picture, pointer and marks go from browser to browser; over the desk go only the words by which the two
 * browsers find each other, and who agreed to what.
 */

/** screen: a tab, a window or the whole screen, as the customer chooses · page: the chat's page alone, with secret fields masked before they leave it. */
export const ShowingMode = z.enum(["screen", "page"]);
export type ShowingMode = z.infer<typeof ShowingMode>;

/** offered: by the customer, nobody looks yet · asked: the customer has to agree · on: agreed, and shown as soon as the two are connected. */
export const ShowingState = z.enum(["offered", "asked", "on", "ended"]);
export type ShowingState = z.infer<typeof ShowingState>;

/** left: the page or the desk was left, or the line was lost · limit: it took as long as is allowed · unanswered: nobody agreed in time · failed: no way from one browser to the other. */
export const ShowingEnd = z.enum(["declined", "customer", "agent", "left", "limit", "resolved", "unanswered", "failed"]);
export type ShowingEnd = z.infer<typeof ShowingEnd>;

export const Showing = z.object({
  id: Id,
  conversationId: Id,
  state: ShowingState,
  /** Who looks; null while an offer is taken up by nobody. */
  personId: Id.nullable(),
  mode: ShowingMode.nullable(),
  /** Whether the customer began it. */
  offered: z.boolean(),
  createdAt: Instant,
  acceptedAt: Instant.nullable(),
  /** When it ends by itself. */
  endsAt: Instant,
  endedAt: Instant.nullable(),
  why: ShowingEnd.nullable(),
});
export type Showing = z.infer<typeof Showing>;

/** As browsers take it for `new RTCPeerConnection`. */
export const IceServer = z.object({ urls: z.array(z.string()), username: z.string().optional(), credential: z.string().optional() });
export const Ice = z.object({ servers: z.array(IceServer), /** Neither side is to learn the other's address. */ relayOnly: z.boolean() });
export type Ice = z.infer<typeof Ice>;

const Candidate = z.object({
  candidate: z.string().max(1000),
  sdpMid: z.string().max(32).nullable(),
  sdpMLineIndex: z.number().int().min(0).max(50).nullable(),
});

/** How many words one side may say in one showing, counted from 0. Two browsers need five to twenty. */
export const MOST_SIGNALS = 80;

/** `n` counts the words of one side: one that is sent again because its answer got lost is kept once. */
export const Signal = z.discriminatedUnion("kind", [
  z.object({
    n: z
      .number()
      .int()
      .min(0)
      .max(MOST_SIGNALS - 1),
    kind: z.literal("offer"),
    sdp: z.string().max(30_000),
  }),
  z.object({
    n: z
      .number()
      .int()
      .min(0)
      .max(MOST_SIGNALS - 1),
    kind: z.literal("answer"),
    sdp: z.string().max(30_000),
  }),
  z.object({
    n: z
      .number()
      .int()
      .min(0)
      .max(MOST_SIGNALS - 1),
    kind: z.literal("candidates"),
    candidates: z.array(Candidate).min(1).max(30),
  }),
]);
export type Signal = z.infer<typeof Signal>;

/** Which of the other side's words are known already: those up to this number. */
export const AfterSignal = z.object({ after: z.coerce.number().int().min(-1).max(MOST_SIGNALS).default(-1) });

/* For agents. */

export const Looking = z.object({
  /** The latest of this conversation, if it is not over or ended within the last minutes. */
  showing: Showing.nullable(),
  /** Whether the customer can be asked: they write in a chat, and showing is not switched off. */
  can: z.boolean(),
  /** The customer's words for the one who looks; empty for all others. */
  signals: z.array(Signal),
  /** For the one who looks, while it is on. */
  ice: Ice.nullable(),
});
export type Looking = z.infer<typeof Looking>;

export const readShowing = route({
  method: "GET",
  path: "/conversations/:id/showing",
  says: "Whether the customer shows their screen, with what their browser says to the one who looks.",
  needs: "light",
  params: ById,
  query: AfterSignal,
  answer: Looking,
  refuses: ["conversation.not-found"],
});
export const askToSee = route({
  method: "POST",
  path: "/conversations/:id/showing",
  says: "Ask the customer to show what they see, or take up their offer to. They have to agree each time.",
  needs: "agent",
  params: ById,
  answer: Showing,
  refuses: ["conversation.not-found", "showing.no-way", "showing.taken"],
});
export const tellShower = route({
  method: "POST",
  path: "/showings/:id/signals",
  says: "A word of the browser that looks for the one that shows.",
  needs: "agent",
  params: ById,
  body: Signal,
  refuses: ["showing.not-found", "showing.over"],
});
export const stopLooking = route({
  method: "POST",
  path: "/showings/:id/end",
  says: "Look no longer, or take back the question.",
  needs: "agent",
  params: ById,
  body: z.object({ why: z.enum(["agent", "left", "failed", "declined"]) }),
  answer: Showing,
  refuses: ["showing.not-found"],
});

/* For the chat on the customer's page, below /widget/api/v1 (contract/src/widget.ts). */

/** GET /widget/api/v1/showing?after=: how it stands for this visitor. POST offers it; POST /showing/:id/accept, /showing/:id/end and /showing/:id/signals follow. All answer with this. */
export const Shown = z.object({
  can: z.boolean(),
  showing: z
    .object({
      id: Id,
      state: ShowingState,
      mode: ShowingMode.nullable(),
      why: ShowingEnd.nullable(),
      /** First name of the one who asks. */
      agent: z.string().nullable(),
      endsAt: Instant,
    })
    .nullable(),
  signals: z.array(Signal),
  ice: Ice.nullable(),
});
export type Shown = z.infer<typeof Shown>;
export const AcceptShowing = z.object({ mode: ShowingMode });
export const EndShowing = z.object({ why: z.enum(["declined", "customer", "left", "failed"]) });

/* From browser to browser, over the data channel. Neither trusts the other: who receives checks each word. */

/** A place: how far right and down (0…1) within the element of this number; 0 is the window. */
export type Place = readonly [element: number, right: number, down: number];

/** What the one who looks says. Marks fade by themselves. */
export type Pointing =
  | { do: "point"; at: Place }
  | { do: "rest" }
  | { do: "circle" | "arrow"; from: Place; to: Place }
  | { do: "draw"; line: readonly Place[] }
  | { do: "again" };

/** An element as [number, name, attributes, children], a text as [number, text]; a number alone is an element that is known. */
export type PictureNode =
  | number
  | readonly [id: number, text: string]
  | readonly [id: number, name: string, attributes: Record<string, string>, children: readonly PictureNode[]];

/** What the page that shows says of itself. The first of a picture is `whole`; the others change it. */
export type Showed =
  | { is: "screen"; /** Whether marks appear on what is shown: it is the tab with the chat. */ marks: boolean }
  | { is: "whole"; width: number; height: number; base: PictureNode }
  | { is: "children"; of: number; are: readonly PictureNode[] }
  | { is: "attribute"; of: number; name: string; value: string | null }
  | { is: "text"; of: number; text: string }
  | { is: "value"; of: number; value?: string; checked?: boolean }
  | { is: "style"; of: number; css: string }
  | { is: "image"; of: number; data: string }
  | { is: "scroll"; of: number; x: number; y: number }
  | { is: "size"; width: number; height: number }
  | { is: "pointer"; x: number; y: number }
  | { is: "too-much" };
