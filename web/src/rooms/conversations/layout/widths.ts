import { useCallback, useState } from "react";

export type PaneName = "list" | "person";

/** In pixels: how narrow and how wide a pane may be drawn, and how it begins. */
export const LIMITS: Record<PaneName, { least: number; most: number; first: number }> = {
  list: { least: 260, most: 520, first: 330 },
  person: { least: 240, most: 440, first: 296 },
};

const KEPT_AS = "guli.inbox-widths";

export function within(pane: PaneName, width: number): number {
  const { least, most } = LIMITS[pane];
  return Math.round(Math.min(most, Math.max(least, width)));
}

/** How wide the panes are in this browser; each remembers what it was drawn to. */
export function useWidths() {
  const [widths, setWidths] = useState(readWidths);
  const setWidth = useCallback((pane: PaneName, width: number) => {
    setWidths((before) => {
      const after = { ...before, [pane]: within(pane, width) };
      localStorage.setItem(KEPT_AS, JSON.stringify(after));
      return after;
    });
  }, []);
  return { widths, setWidth };
}

function readWidths(): Record<PaneName, number> {
  const kept = parsed(localStorage.getItem(KEPT_AS));
  const widthOf = (pane: PaneName) => (typeof kept[pane] === "number" ? within(pane, kept[pane]) : LIMITS[pane].first);
  return { list: widthOf("list"), person: widthOf("person") };
}

function parsed(text: string | null): Partial<Record<PaneName, unknown>> {
  try {
    const kept: unknown = JSON.parse(text ?? "{}");
    return typeof kept === "object" && kept !== null ? kept : {};
  } catch {
    return {};
  }
}
