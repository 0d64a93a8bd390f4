import type { MessagingFields, MessagingTestStep } from "@guli/contract";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../../../api.ts";
import { sentenceOf } from "../../../failures.ts";

export type Tried =
  | { state: "trying" }
  | { state: "done"; ok: boolean; account: string | null; steps: readonly MessagingTestStep[] }
  | { state: "failed"; why: string };
export type Trying = { resultFor: (fields: MessagingFields) => Tried | null; tryIt: (fields: MessagingFields) => void };

/** Try a channel at its service without keeping anything; `channelId` lends the secrets that are kept there. */
export function useTrying(channelId: string | null): Trying {
  const { t } = useTranslation();
  const [tried, setTried] = useState<{ what: string; result: Tried } | null>(null);
  const round = useRef(0);
  return {
    resultFor: (fields) => (tried?.what === whatCounts(fields) ? tried.result : null),
    tryIt: (fields) => {
      const [what, mine] = [whatCounts(fields), ++round.current];
      const came = (result: Tried) => round.current === mine && setTried({ what, result });
      setTried({ what, result: { state: "trying" } });
      call("testMessaging", { body: { fields, ...(channelId ? { channelId } : {}) } }).then(
        ({ ok, account, steps }) => came({ state: "done", ok, account, steps }),
        (error: unknown) => came({ state: "failed", why: t(sentenceOf(error)) }),
      );
    },
  };
}

/** Another name or team does not make a tried channel untried. */
const whatCounts = ({ kind, settings, secrets }: MessagingFields) => JSON.stringify([kind, settings, secrets]);
