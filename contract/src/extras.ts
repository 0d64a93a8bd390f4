import { z } from "zod";

/** What a message holds beside its text and its files. Shown as something readable in the agent's language; never put into the text. */
export const Extra = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("location"), latitude: z.number(), longitude: z.number(), title: z.string().nullable() }),
  z.object({ kind: z.literal("contact"), name: z.string(), phone: z.string().nullable() }),
  z.object({ kind: z.literal("sticker"), emoji: z.string().nullable() }),
  /** A spoken message; the sound itself is a file of the message. */
  z.object({ kind: z.literal("voice"), seconds: z.number().int().nullable() }),
  z.object({ kind: z.literal("reaction"), emoji: z.string() }),
  /** An answer to one earlier message; `text` is the beginning of it, where it is known. */
  z.object({ kind: z.literal("answers"), messageId: z.uuid().nullable(), text: z.string().nullable() }),
  /** A button of ours that the customer pressed. */
  z.object({ kind: z.literal("pressed"), label: z.string() }),
  /** What of these words answers a question that the desk put by itself: nobody waits for an answer to them. */
  z.object({ kind: z.literal("chosen"), option: z.string() }),
  /** Buttons under a reply of ours. */
  z.object({ kind: z.literal("quick-replies"), options: z.array(z.string()) }),
  /** A message template of WhatsApp with its parameters. */
  z.object({
    kind: z.literal("template"),
    name: z.string(),
    language: z.string(),
    parameters: z.array(z.string()),
    /** What is shown above the words: by its link, or a file of the message. */
    header: z.union([z.object({ link: z.string() }), z.object({ attachmentId: z.uuid() })]).optional(),
    /** What was given for buttons, by their place. */
    buttons: z.array(z.object({ index: z.number().int(), text: z.string() })).optional(),
  }),
  /** What was filled into a form on the web site. */
  z.object({ kind: z.literal("form"), fields: z.array(z.object({ label: z.string(), value: z.string() })) }),
  /** The page from which they wrote had been opened by a friend's link. */
  z.object({ kind: z.literal("came-by"), code: z.string() }),
  /** A call or a visit that an agent wrote down. */
  z.object({
    kind: z.literal("logged"),
    way: z.enum(["call-in", "call-out", "visit"]),
    minutes: z.number().int().nullable(),
    by: z.uuid(),
    /** What was promised to the customer, and until when. */
    promise: z.object({ text: z.string(), until: z.string().nullable() }).nullable(),
  }),
  /** Of a type that this desk does not know; the raw form has it. */
  z.object({ kind: z.literal("unknown"), type: z.string() }),
]);
export type Extra = z.infer<typeof Extra>;
