import { useEffect, useRef } from "react";
import { call } from "../../../api.ts";
import { useLooking } from "./useReading.ts";

type Doing = "viewing" | "typing" | "gone";

const AGAIN_MS = 20_000;
const TYPING_MS = 8000;

/** Tell colleagues that one is looking at a conversation; the answer tells them that one is typing. The desk forgets it by itself. */
export function usePresence(id: string): () => void {
  const looking = useLooking();
  const typedAt = useRef(0);
  useEffect(() => {
    if (!looking) return;
    const tell = () => say(id, performance.now() - typedAt.current < TYPING_MS && typedAt.current > 0 ? "typing" : "viewing");
    tell();
    const timer = setInterval(tell, AGAIN_MS);
    return () => {
      clearInterval(timer);
      say(id, "gone");
    };
  }, [id, looking]);
  return () => {
    const now = performance.now();
    if (typedAt.current > 0 && now - typedAt.current < TYPING_MS) return;
    typedAt.current = now;
    say(id, "typing");
  };
}

/** Nobody misses it when it does not arrive. */
function say(id: string, doing: Doing): void {
  call("showPresence", { params: { id }, body: { doing } }).catch(() => undefined);
}
