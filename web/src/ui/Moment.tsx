import type { Instant } from "@guli/contract";
import { formatDuration, formatFull, formatMoment, formatRelative } from "../formats/index.ts";
import { useMe } from "../session.ts";
import { useNow } from "./now.ts";

/** 14:05 today, "yesterday", "6 Nov": for lists. The full time is shown on hover. */
export function Moment({ at }: { at: Instant }) {
  const { timeZone } = useMe().workspace;
  return <Timed at={at} text={formatMoment(at, timeZone, useNow())} />;
}

/** "5 minutes ago" */
export function Ago({ at }: { at: Instant }) {
  return <Timed at={at} text={formatRelative(at, useNow())} />;
}

/** "25 min": how long it has been going on. */
export function Since({ at }: { at: Instant }) {
  const seconds = Math.max(0, (Date.parse(useNow()) - Date.parse(at)) / 1000);
  return <Timed at={at} text={formatDuration(seconds)} />;
}

function Timed({ at, text }: { at: Instant; text: string }) {
  const { timeZone } = useMe().workspace;
  return (
    <time dateTime={at} title={formatFull(at, timeZone)} className="numbers">
      {text}
    </time>
  );
}
