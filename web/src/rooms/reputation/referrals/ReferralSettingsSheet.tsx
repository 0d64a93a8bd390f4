import type { Language, ReferralSettings } from "@guli/contract";
import { Button, NumberInput, Switch, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { mayAs, useMe } from "../../../session.ts";
import { toast } from "../../../shell/toast.ts";
import { Sheet } from "../../../ui/Page.tsx";
import { useMouth } from "../deeds.ts";
import styles from "../mouth.module.css";
import { OwnWords } from "../OwnWords.tsx";
import { RewardFields } from "./Reward.tsx";

/** Whether customers have codes, where friends are led to, and what counts. */
export function ReferralSettingsSheet() {
  const { t } = useTranslation();
  const { data } = useAsk("readReferralSettings");
  const { run } = useMouth();
  if (!data) return null;
  const { on } = data;
  return (
    <Sheet
      title={t("How customers tell others")}
      says={t("Each customer can have a link and a short code. Who comes by it is known to have come through them.")}
    >
      <div className={styles.stack}>
        <Switch
          checked={on}
          label={t("Customers can have codes")}
          onChange={(event) => void run("changeReferralSettings", { body: { on: event.currentTarget.checked } })}
        />
        {on && <Fields key={JSON.stringify(data)} kept={data} />}
      </div>
    </Sheet>
  );
}

type Words = Partial<Record<Language, string>>;

function Fields({ kept }: { kept: ReferralSettings }) {
  const { t } = useTranslation();
  const { run, busy } = useMouth();
  const isOwner = mayAs(useMe(), "owner");
  const [given, setGiven] = useState(kept);
  const set = (change: Partial<ReferralSettings>) => setGiven({ ...given, ...change });
  const save = async () => {
    if (await run("changeReferralSettings", { body: { ...given, site: given.site?.trim() || null } })) toast(t("Saved"));
  };
  return (
    <form
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextInput
        label={t("Your web site")}
        description={t("Friends are led there, with the code in the address. Leave it empty, and they are asked to name the code.")}
        type="url"
        placeholder="https://"
        value={given.site ?? ""}
        maxLength={500}
        onChange={(event) => set({ site: event.currentTarget.value })}
      />
      <OwnWords label={t("What friends get")} value={given.offer} onChange={(offer: Words) => set({ offer })} />
      <OwnWords label={t("What you thank with")} value={given.thanks} onChange={(thanks: Words) => set({ thanks })} />
      <div className={styles.row}>
        <NumberInput
          label={t("Who is known for longer than so many days is not new")}
          min={1}
          max={365}
          clampBehavior="strict"
          value={given.newWithinDays}
          onChange={(days) => set({ newWithinDays: Number(days) || 1 })}
        />
        <NumberInput
          label={t("At most so many through one customer within 30 days")}
          min={1}
          max={1000}
          clampBehavior="strict"
          value={given.mostInThirtyDays}
          onChange={(many) => set({ mostInThirtyDays: Number(many) || 1 })}
        />
        <NumberInput
          label={t("A code is good for so many days (empty: for good)")}
          min={1}
          max={3650}
          clampBehavior="strict"
          value={given.validDays ?? ""}
          onChange={(days) => set({ validDays: days === "" ? null : Number(days) })}
        />
      </div>
      {isOwner && <RewardFields value={given.reward} onChange={(reward) => set({ reward })} />}
      <div>
        <Button type="submit" variant="default" loading={busy}>
          {t("Save")}
        </Button>
      </div>
    </form>
  );
}
