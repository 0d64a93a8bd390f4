import type { Ice, Pointing, Signal } from "@guli/contract";
import type { Answer } from "../../request.ts";
import type { Captured } from "../capturing.ts";
import { type Marks, openMarks } from "./marks.ts";
import { showPage, type PagePicture } from "./page/page.ts";
import { connect } from "./peer.ts";
import { gather, sendIn } from "./wire.ts";

export interface Given {
  readonly id: string;
  /** Null shows the page alone. */
  readonly captured: Captured | null;
  readonly ice: Ice;
  tell(signal: Signal): Promise<Answer<null>>;
  connected(): void;
  /** It ended here: by the browser's own button, or because the line was lost or never came about. */
  over(why: "customer" | "failed"): void;
}

export interface Sharing {
  readonly id: string;
  hear(signals: readonly Signal[]): Promise<void>;
  stop(): void;
}

/** Shows, until it is stopped here or there. */
export function share({ id, captured, ice, tell, connected, over }: Given): Sharing {
  const peer = connect({ ice, stream: captured?.stream ?? null, tell, lost: (wasThere) => over(wasThere ? "customer" : "failed") });
  let marks: Marks | null = null;
  let page: PagePicture | null = null;
  const say = sendIn(peer.line);

  const [track] = captured?.stream.getVideoTracks() ?? [];
  track?.addEventListener("ended", () => over("customer"));
  peer.line.addEventListener("open", () => {
    connected();
    if (captured) say({ is: "screen", marks: captured.isHere });
    else page = showPage(say, () => peer.line.bufferedAmount);
    // Where another window or screen is shown, marks on this page would stand where nobody means them.
    if (!captured || captured.isHere) marks = openMarks((number) => page?.element(number) ?? null);
  });
  const hear = gather<Pointing>((word) => (word.do === "again" ? page?.whole() : marks?.show(word)), 64_000);
  peer.line.addEventListener("message", ({ data }: MessageEvent<unknown>) => hear(data));

  return {
    id,
    hear: peer.hear,
    stop() {
      peer.close();
      page?.stop();
      marks?.close();
      for (const one of captured?.stream.getTracks() ?? []) one.stop();
    },
  };
}
