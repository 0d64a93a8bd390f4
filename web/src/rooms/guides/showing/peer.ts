import type { Ice, Signal } from "@guli/contract";

export type PeerEvents = {
  /** What this browser says to the other, by the desk. */
  tell: (signal: Signal) => Promise<unknown>;
  line: (line: RTCDataChannel) => void;
  picture: (stream: MediaStream) => void;
  connected: () => void;
  /** `wasThere`: it was connected before. */
  lost: (wasThere: boolean) => void;
};

export type Peer = { hear: (signals: readonly Signal[]) => Promise<void>; quality: () => Promise<Quality>; close: () => void };
export type Quality = "good" | "weak" | "gone";

const PATIENCE_MS = 30_000;
const SILENCE_MS = 20_000;
const GATHER_MS = 60;

/** The line to the browser that shows. The other side makes the offer. */
export function answerer(ice: Ice, events: PeerEvents): Peer {
  const pc = new RTCPeerConnection({ iceServers: ice.servers as RTCIceServer[], iceTransportPolicy: ice.relayOnly ? "relay" : "all" });
  const speak = speaker(events.tell);
  const listen = listener(pc, speak.answer);
  pc.ondatachannel = ({ channel }) => events.line(channel);
  pc.ontrack = ({ streams, track }) => events.picture(streams[0] ?? new MediaStream([track]));
  pc.onicecandidate = ({ candidate }) => candidate?.candidate && speak.candidate(candidate);
  const stop = watchConnection(pc, events);
  return {
    hear: listen,
    quality: () => qualityOf(pc),
    close: () => {
      stop();
      speak.stop();
      pc.close();
    },
  };
}

function watchConnection(pc: RTCPeerConnection, { connected, lost }: PeerEvents): () => void {
  let wasThere = false;
  let timer = setTimeout(() => lost(false), PATIENCE_MS);
  pc.onconnectionstatechange = () => {
    clearTimeout(timer);
    if (pc.connectionState === "failed") lost(wasThere);
    else if (pc.connectionState !== "connected") timer = setTimeout(() => lost(wasThere), wasThere ? SILENCE_MS : PATIENCE_MS);
    else {
      wasThere = true;
      connected();
    }
  };
  return () => {
    clearTimeout(timer);
    pc.onconnectionstatechange = null;
  };
}

/** Takes the other side's words in their order, each once; candidates that come before the offer wait for it. */
function listener(pc: RTCPeerConnection, answer: (sdp: string) => void): Peer["hear"] {
  const early: RTCIceCandidateInit[] = [];
  let heard = -1;
  let busy = Promise.resolve();
  const take = async (signal: Signal): Promise<void> => {
    if (signal.kind === "candidates") early.push(...signal.candidates);
    if (signal.kind === "offer") {
      await pc.setRemoteDescription({ type: "offer", sdp: signal.sdp });
      await pc.setLocalDescription();
      answer(pc.localDescription?.sdp ?? "");
    }
    if (!pc.remoteDescription) return;
    for (const candidate of early.splice(0)) await pc.addIceCandidate(candidate).catch(() => undefined);
  };
  return (signals) =>
    (busy = busy.then(async () => {
      for (const signal of signals.filter(({ n }) => n > heard)) {
        heard = signal.n;
        await take(signal).catch(() => undefined);
      }
    }));
}

/** Says words to the desk in their order, those candidates together that come together; what got lost is said again under the same number. */
function speaker(tell: PeerEvents["tell"]) {
  const waiting: RTCIceCandidate[] = [];
  let n = 0;
  let busy = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (word: Omit<Extract<Signal, { kind: "answer" }>, "n"> | Omit<Extract<Signal, { kind: "candidates" }>, "n">) => {
    const signal: Signal = { ...word, n: n++ };
    busy = busy.then(() => again(() => tell(signal)));
  };
  const flush = () => {
    timer = undefined;
    const candidates = waiting.splice(0, 30).map(({ candidate, sdpMid, sdpMLineIndex }) => ({ candidate, sdpMid, sdpMLineIndex }));
    if (candidates.length > 0) say({ kind: "candidates", candidates });
  };
  return {
    answer: (sdp: string) => say({ kind: "answer", sdp }),
    candidate: (one: RTCIceCandidate) => {
      waiting.push(one);
      timer ??= setTimeout(flush, GATHER_MS);
    },
    stop: () => clearTimeout(timer),
  };
}

async function again(attempt: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; tries < 4; tries++) {
    try {
      await attempt();
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 500 * 2 ** tries));
    }
  }
}

const SLOW_SECONDS = 0.35;

/** From the way that is in use: whether words come, and how long they take there and back. */
async function qualityOf(pc: RTCPeerConnection): Promise<Quality> {
  if (pc.connectionState !== "connected") return "gone";
  for (const report of (await pc.getStats()).values()) {
    const { type, nominated, currentRoundTripTime } = report as { type: string; nominated?: boolean; currentRoundTripTime?: number };
    if (type === "candidate-pair" && nominated && currentRoundTripTime !== undefined) return currentRoundTripTime > SLOW_SECONDS ? "weak" : "good";
  }
  return "good";
}
