import { cloneElement, type ReactElement } from "react";

/** Says on hover what a button does and which keys do the same (shown by `Tips`). The child must pass data attributes on. */
export function KeysTip({ label, keys, children }: { label: string; keys?: string; children: ReactElement<Record<string, unknown>> }) {
  return cloneElement(children, { "data-tip": label, ...(keys ? { "data-tip-keys": keys, ...spoken(keys) } : {}) });
}

/** As screen readers know them; keys that are pressed one after the other have no notation there. */
function spoken(keys: string): { "aria-keyshortcuts"?: string } {
  return keys.includes(" ") ? {} : { "aria-keyshortcuts": keys.replace("mod", "Control").replace("shift", "Shift").replace("alt", "Alt") };
}
