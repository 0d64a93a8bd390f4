import { useLocation, useNavigate } from "@tanstack/react-router";
import type { SectionSlug } from "../sections.ts";

export type Opened = {
  /** The id of what is being edited, `new` for what is being made, null for the list. */
  what: string | null;
  open: (what: string | null) => void;
};

/** What of a list is open for editing stands in the address, so that the browser's way back leads to the list. */
export function useOpened(section: SectionSlug): Opened {
  const hash = useLocation({ select: (location) => location.hash });
  const navigate = useNavigate();
  return {
    what: hash || null,
    open: (what) => void navigate({ to: "/settings/$section", params: { section }, hash: what ?? "" }),
  };
}
