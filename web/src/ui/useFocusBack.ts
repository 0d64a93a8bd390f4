import { useEffect, useState } from "react";

/** When what is shown goes away, the keyboard is again where it was before: for sheets that are taken away whole, which Mantine does not know of. */
export function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      setTimeout(() => before instanceof HTMLElement && before.isConnected && before.focus({ preventScroll: true }));
    },
    [before],
  );
}
