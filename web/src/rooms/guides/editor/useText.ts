import type { GuideText } from "@guli/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { call } from "../../../api.ts";
import { keyOf } from "../../../asking.ts";
import { isRefusal, NoConnection, Refused } from "../../../failures.ts";
import { useMe } from "../../../session.ts";
import { keepText, type Content, type Keeper, type Kept, type Shown } from "./keeping.ts";
import { isSlug } from "./slugs.ts";

/** A text that is being written, kept here and at the desk. */
export function useText(text: GuideText): Shown & { keeper: Keeper } {
  const { person } = useMe();
  const client = useQueryClient();
  const { guideId, language } = text;
  const [keeper] = useState(() => {
    const params = { id: guideId, language };
    return keepText(text, {
      save: (content, version) => call("saveGuideText", { params, body: { ...sendable(content), version } }),
      fetch: () => call("readGuideText", { params }),
      shelf: shelfFor(`guli.guide.${person.id}.${guideId}.${language}`),
      later: (run, ms) => {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
      meaningOf: (error) => (isRefusal(error, "guide.changed") ? "changed" : error instanceof NoConnection || !(error instanceof Refused) ? "away" : "refused"),
      onSaved: (saved) => client.setQueryData(keyOf("readGuideText", { params }), saved),
    });
  });
  useEffect(() => keeper.heard(text), [keeper, text]);
  useEffect(() => {
    const flush = () => void keeper.settle();
    window.addEventListener("pagehide", flush);
    window.addEventListener("online", flush);
    return () => {
      window.removeEventListener("pagehide", flush);
      window.removeEventListener("online", flush);
      void keeper.settle().then(keeper.stop);
    };
  }, [keeper]);
  return { ...useSyncExternalStore(keeper.watch, keeper.now), keeper };
}

/** Half an address is kept here, not told to the desk: it keeps the one before. */
function sendable({ slug, ...content }: Content) {
  return { ...content, ...(isSlug(slug) && { slug }) };
}

function shelfFor(name: string) {
  return {
    read: (): Kept | null => {
      try {
        return JSON.parse(localStorage.getItem(name) ?? "null") as Kept | null;
      } catch {
        return null;
      }
    },
    write: (kept: Kept | null): void => {
      try {
        if (kept === null) localStorage.removeItem(name);
        else localStorage.setItem(name, JSON.stringify(kept));
      } catch {
        /* Storage is full or switched off: the desk has it after the pause. */
      }
    },
  };
}
