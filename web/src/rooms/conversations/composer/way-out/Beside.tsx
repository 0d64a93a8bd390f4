import type { ConversationRow, WayOut } from "@guli/contract";
import { Suspense, lazy } from "react";
import { LengthLine } from "./LengthLine.tsx";
import { SmsLine } from "./SmsLine.tsx";
import type { Beside as Given } from "./useBeside.ts";
import { WindowLine } from "./WayOutNotice.tsx";

const QuickReplies = lazy(async () => ({ default: (await import("./QuickReplies.tsx")).QuickReplies }));

/** What the channel asks one to know while one writes, and what may go with the words. */
export function Beside({ beside, wayOut, row, text }: { beside: Given; wayOut: WayOut; row: ConversationRow; text: string }) {
  return (
    <>
      <Suspense>{beside.options !== null && wayOut.quickReplies && <QuickReplies options={beside.options} onOptions={beside.setOptions} />}</Suspense>
      {row.channel.kind === "sms" ? <SmsLine text={text} /> : <LengthLine text={text} longest={wayOut.longest} />}
      <WindowLine wayOut={wayOut} channel={row.channel} />
    </>
  );
}
