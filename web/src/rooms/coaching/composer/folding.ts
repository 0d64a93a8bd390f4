import { isPhone } from "../../../ui/phone.ts";

const KEPT_AS = "guli.coach";

/** Whether the list below a narrow field is unfolded: as it was left, and at first wherever there is room. */
export function isKeptOpen(): boolean {
  const kept = read();
  return kept === null ? !isPhone() : kept === "open";
}

export function keepOpen(open: boolean): boolean {
  try {
    localStorage.setItem(KEPT_AS, open ? "open" : "folded");
  } catch {
    /* Storage is switched off: it lasts until the composer is gone. */
  }
  return open;
}

function read(): string | null {
  try {
    return localStorage.getItem(KEPT_AS);
  } catch {
    return null;
  }
}
