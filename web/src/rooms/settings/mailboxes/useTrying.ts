import type { EmailSettings } from "@guli/contract";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../../../api.ts";
import { sentenceOf } from "../../../failures.ts";
import type { Step } from "./troubles.ts";

export type Way = Step["of"];
export type WayTried = { state: "trying" } | { state: "done"; ok: boolean; steps: Step[] } | { state: "failed"; why: string };
export type Trying = {
  ways: Partial<Record<Way, WayTried>>;
  /** Whether exactly these settings have been tried: ok, or not. */
  resultFor: (settings: EmailSettings) => "untried" | "trying" | "ok" | "failed";
  tryIt: (settings: EmailSettings) => void;
};

/**
 * Try a mailbox. Both ways are tried at the same time and each shows its steps as soon as it is through;
 * `channelId` lends the passwords that are kept there.
 */
export function useTrying(channelId: string | null): Trying {
  const { t } = useTranslation();
  const [ways, setWays] = useState<Trying["ways"]>({});
  const [tried, setTried] = useState("");
  const round = useRef(0);

  const tryWay = async (settings: EmailSettings, way: Way, thisRound: number): Promise<void> => {
    const alone = way === "imap" ? { ...settings, smtp: null } : { ...settings, imap: null };
    const outcome = await call("testEmail", { body: { settings: alone, ...(channelId ? { channelId } : {}) } }).then(
      ({ ok, steps }): WayTried => ({ state: "done", ok, steps }),
      (error: unknown): WayTried => ({ state: "failed", why: t(sentenceOf(error)) }),
    );
    if (round.current === thisRound) setWays((old) => ({ ...old, [way]: outcome }));
  };
  return {
    ways,
    resultFor: (settings) => (tried === whatCounts(settings) ? resultOf(Object.values(ways)) : "untried"),
    tryIt: (settings) => {
      const asked: Way[] = [...(settings.imap ? (["imap"] as const) : []), ...(settings.smtp ? (["smtp"] as const) : [])];
      round.current += 1;
      setTried(whatCounts(settings));
      setWays(Object.fromEntries(asked.map((way) => [way, { state: "trying" }])));
      for (const way of asked) void tryWay(settings, way, round.current);
    },
  };
}

function resultOf(ways: WayTried[]): "trying" | "ok" | "failed" {
  if (ways.some((way) => way.state === "trying")) return "trying";
  return ways.every((way) => way.state === "done" && way.ok) ? "ok" : "failed";
}

/** A new signature or name does not make a tried connection untried. */
const whatCounts = ({ address, imap, smtp }: EmailSettings) => JSON.stringify([address, imap, smtp]);
