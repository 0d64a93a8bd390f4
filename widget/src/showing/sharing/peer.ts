import type { Ice, Signal } from "@guli/contract";
import type { Answer } from "../../request.ts";

interface Given {
  readonly ice: Ice;
  readonly stream: MediaStream | null;
  tell(signal: Signal): Promise<Answer<null>>;
  lost(wasThere: boolean): void;
}

export interface Peer {
  readonly line: RTCDataChannel;
  hear(signals: readonly Signal[]): Promise<void>;
  close(): void;
}

/** So long may it take until the two have found each other, and so long may a line be silent, ms. */
const patience = 30_000;
const silence = 15_000;
const gatherFor = 60;

/** The line to the browser that looks. This side makes the offer. */
export function connect({ ice, stream, tell, lost }: Given): Peer {
  const pc = new RTCPeerConnection({ iceServers: ice.servers as RTCIceServer[], iceTransportPolicy: ice.relayOnly ? "relay" : "all" });
  const line = pc.createDataChannel("guli");
  for (const track of stream?.getTracks() ?? []) pc.addTrack(track, stream!);
  const send = speaker(tell);
  let ways = 0;
  pc.onicecandidate = ({ candidate }) => {
    if (!candidate?.candidate) return;
    ways++;
    send.candidate(candidate);
  };
  // Not one way leads out of here: waiting would help nobody.
  pc.onicegatheringstatechange = () => pc.iceGatheringState === "complete" && !ways && lost(false);
  const stop = watchLine(pc, lost);
  void pc.setLocalDescription().then(() => send.offer(pc.localDescription?.sdp ?? ""));
  return {
    line,
    hear: listener(pc),
    close() {
      stop();
      send.stop();
      pc.onicecandidate = pc.onicegatheringstatechange = null;
      pc.close();
    },
  };
}

function watchLine(pc: RTCPeerConnection, lost: Given["lost"]): () => void {
  let wasThere = false;
  let timer = setTimeout(() => lost(false), patience);
  pc.onconnectionstatechange = () => {
    clearTimeout(timer);
    if (pc.connectionState === "connected") wasThere = true;
    else if (pc.connectionState === "failed") lost(wasThere);
    else timer = setTimeout(() => lost(wasThere), wasThere ? silence : patience);
  };
  return () => {
    clearTimeout(timer);
    pc.onconnectionstatechange = null;
  };
}

/** Takes their words in their order, each once; candidates may come before their answer. */
function listener(pc: RTCPeerConnection): Peer["hear"] {
  const early: RTCIceCandidateInit[] = [];
  let heard = -1;
  let busy = Promise.resolve();
  const take = async (signal: Signal): Promise<void> => {
    if (signal.kind === "candidates") early.push(...signal.candidates);
    if (signal.kind === "answer") await pc.setRemoteDescription({ type: "answer", sdp: signal.sdp });
    if (!pc.remoteDescription) return;
    for (const candidate of early.splice(0)) await pc.addIceCandidate(candidate).catch(() => {});
  };
  return (signals) =>
    (busy = busy.then(async () => {
      for (const signal of signals.filter(({ n }) => n > heard)) {
        heard = signal.n;
        await take(signal).catch(() => {});
      }
    }));
}

/** Says words to the desk in their order, those candidates together that come together; what got lost on the way is said again under the same number. */
function speaker(tell: Given["tell"]) {
  const waiting: RTCIceCandidate[] = [];
  let n = 0;
  let busy = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const say = (word: { kind: "offer"; sdp: string } | Extract<Signal, { kind: "candidates" }>) => {
    const signal = { ...word, n: n++ } as Signal;
    busy = busy.then(async () => {
      for (let tries = 0; tries < 4; tries++) {
        const answer = await tell(signal);
        if (answer.is !== "later") return;
        await new Promise((done) => setTimeout(done, answer.after ?? 500 * 2 ** tries));
      }
    });
  };
  const flush = () => {
    timer = undefined;
    const candidates = waiting.splice(0, 30).map(({ candidate, sdpMid, sdpMLineIndex }) => ({ candidate, sdpMid, sdpMLineIndex }));
    if (candidates.length) say({ n: 0, kind: "candidates", candidates });
  };
  return {
    offer: (sdp: string) => say({ kind: "offer", sdp }),
    candidate(one: RTCIceCandidate) {
      waiting.push(one);
      timer ??= setTimeout(flush, gatherFor);
    },
    stop: () => clearTimeout(timer),
  };
}
