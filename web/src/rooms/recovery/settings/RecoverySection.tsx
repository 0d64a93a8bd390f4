import type { RecoverySettings } from "@guli/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Input } from "../../../api.ts";
import { keyOf, useAsk, useTell } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import { Page } from "../../settings/parts/Page.tsx";
import { AmendsTable } from "./AmendsTable.tsx";
import { BudgetsSheet } from "./BudgetsSheet.tsx";
import { FailuresSheet } from "./FailuresSheet.tsx";
import { TimesSheet } from "./TimesSheet.tsx";
import { TriggersSheet } from "./TriggersSheet.tsx";

export type Change = NonNullable<Input<"changeRecoverySettings">["body"]>;
export type SheetGiven = { kept: RecoverySettings; onChange: (body: Change) => void };

/** When something is made good by itself, how fast, and with what. */
export function RecoverySection() {
  const { t } = useTranslation();
  const settings = useAsk("readRecoverySettings");
  const client = useQueryClient();
  const tell = useTell("changeRecoverySettings");
  const change = (body: Change) =>
    tell.mutate(
      { body },
      { onSuccess: (kept) => client.setQueryData(keyOf("readRecoverySettings"), kept), onError: (error) => toastTrouble(t(sentenceOf(error))) },
    );
  return (
    <Page
      title={t("Recoveries")}
      says={t("A mistake that is owned, put right and apologised for can keep a customer who was already lost. Each change counts at once.")}
    >
      <Loaded of={settings}>
        {(kept) => (
          <>
            <TriggersSheet kept={kept} onChange={change} />
            <TimesSheet kept={kept} onChange={change} />
            <FailuresSheet />
            <BudgetsSheet kept={kept} onChange={change} />
            <AmendsTable key={JSON.stringify(kept.amends)} kept={kept} onChange={change} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
