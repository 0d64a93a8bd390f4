import { Switch } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { keyOf, useAsk, useTell } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { formatFull } from "../../../formats/index.ts";
import { useMe } from "../../../session.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import { Sheet } from "../../settings/parts/Page.tsx";

/** Whether the owner's page comes by mail. */
export function WeeklySheet() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { timeZone } = useMe().workspace;
  const { data } = useAsk("readWeekly");
  const set = useTell("setWeekly");
  const turn = (wanted: boolean) =>
    set.mutate(
      { body: { wanted } },
      { onSuccess: (said) => client.setQueryData(keyOf("readWeekly"), said), onError: (error) => toastTrouble(t(sentenceOf(error))) },
    );
  return (
    <Sheet title={t("The overview by mail")}>
      <Switch
        label={t("On Monday mornings")}
        description={
          data?.nextAt
            ? t("Next on {{day}}.", { day: formatFull(data.nextAt, timeZone) })
            : t("How the last month went, what changed and what counts most in it, in your language.")
        }
        checked={(set.isPending ? set.variables.body.wanted : data?.wanted) ?? false}
        disabled={!data}
        onChange={(event) => turn(event.currentTarget.checked)}
      />
    </Sheet>
  );
}
