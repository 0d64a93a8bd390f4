import { useMediaQuery } from "@mantine/hooks";
import { useState } from "react";

const KEPT_AS = "guli.person-shown";
/** Where there is room for the person beside the thread; below, the pane lies over it. */
const ROOM = "(min-width: 75em)";

/** Whether the customer's pane is on the screen: remembered where there is room, asked for where there is not. */
export function usePersonShown() {
  const hasRoom = useMediaQuery(ROOM, matchMedia(ROOM).matches) ?? true;
  const [wanted, setWanted] = useState(() => localStorage.getItem(KEPT_AS) !== "no");
  const [isOver, setOver] = useState(false);
  const show = (shown: boolean) => {
    if (!hasRoom) return setOver(shown);
    localStorage.setItem(KEPT_AS, shown ? "yes" : "no");
    setWanted(shown);
  };
  const isShown = hasRoom ? wanted : isOver;
  return { isShown, isOver: !hasRoom && isOver, toggle: () => show(!isShown), hide: () => show(false) };
}
