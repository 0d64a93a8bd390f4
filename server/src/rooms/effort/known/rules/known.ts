import { fold, givenIn } from "@guli/coach";
import type { AttachmentBrief, Extra, KnownFact } from "@guli/contract";
import type { Instant } from "../../../../core/clock.ts";

/** What a customer wrote once, with what came with it. */
export type Said = { id: string; conversationId: string; text: string; extras: Extra[]; at: Instant; files: AttachmentBrief[] };

const MOST = 100;

/** What they have given in all of this, the latest first, each thing once: as they wrote it last. */
export function knownIn(said: readonly Said[]): KnownFact[] {
  const seen = new Set<string>();
  const fresh = said.flatMap(factsOf).filter((fact) => {
    const key = `${fact.thing} ${fact.attachment?.id ?? sameness(fact)}`;
    return !seen.has(key) && seen.add(key);
  });
  return fresh.slice(0, MOST);
}

/** Written with other gaps, in other letters or with a capital it is the same thing. */
function sameness({ thing, value }: Pick<KnownFact, "thing" | "value">): string {
  if (thing === "phone") return value.replace(/\D/g, "").slice(-9);
  return thing === "number" ? value.replace(/[\s()-]/g, "").toLowerCase() : fold(value).replace(/[\s.,-]+/g, " ");
}

function factsOf({ id: messageId, conversationId, text, extras, at, files }: Said): KnownFact[] {
  const from = { in: "message" as const, conversationId, messageId };
  const plain = { at, attachment: null };
  const inText = givenIn(text).map(({ thing, value, about }) => ({ thing, value, about, from, ...plain }));
  const inExtras = extras.flatMap((extra): KnownFact[] => {
    switch (extra.kind) {
      case "form":
        return extra.fields.flatMap(({ label, value }) => {
          const filled = { in: "form" as const, conversationId, messageId, label };
          return givenIn(`${label}: ${value}`)
            .filter(({ end }) => end > label.length)
            .map(({ thing, value: given, about }) => ({ thing, value: given, about, from: filled, ...plain }));
        });
      case "contact":
        return extra.phone === null ? [] : [{ thing: "phone", value: extra.phone, about: extra.name || null, from, ...plain }];
      case "location":
        return [{ thing: "place", value: `${extra.latitude}, ${extra.longitude}`, about: extra.title, from, ...plain }];
      default:
        return [];
    }
  });
  const inFiles = files.map((file): KnownFact => ({
    thing: file.contentType.startsWith("image/") ? "photo" : "file",
    value: file.filename,
    about: null,
    from,
    at,
    attachment: file,
  }));
  return [...inText, ...inExtras, ...inFiles];
}
