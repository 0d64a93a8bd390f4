import { useEffect, useRef } from "react";
import { call } from "../../../api.ts";
import { useLooking } from "./useReading.ts";

type Doing = "viewing" | "typing" | "noting" | "gone";

const AGAIN_MS = 20_000;
const TYPING_MS = 8000;

/** Tell colleagues that one is looking at a conversation; the answer tells them that one is typing. The desk forgets it by itself. */
export function usePresence(id: string): (isNote: boolean) => void {
  const looking = useLooking();
  const typedAt = useRef(0);
  const typed = useRef<Doing>("typing");
  useEffect(() => {
    if (!looking) return;
    const tell = () => say(id, performance.now() - typedAt.current < TYPING_MS && typedAt.current > 0 ? typed.current : "viewing");
    tell();
    const timer = setInterval(tell, AGAIN_MS);
    return () => {
      clearInterval(timer);
      say(id, "gone");
    };
  }, [id, looking]);
  return (isNote) => {
    const now = performance.now();
    const doing = isNote ? "noting" : "typing";
    if (doing === typed.current && typedAt.current > 0 && now - typedAt.current < TYPING_MS) return;
    [typedAt.current, typed.current] = [now, doing];
    say(id, doing);
  };
}

/** Nobody misses it when it does not arrive. */
function say(id: string, doing: Doing): void {
  call("showPresence", { params: { id }, body: { doing } }).catch(() => undefined);
}
