import { useEffect } from "react";

/** The name of the tab while a screen is open. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} · Guli` : "Guli";
  }, [title]);
}
