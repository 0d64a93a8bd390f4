import { Anchor, Button, Switch } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { StorySettingsShown } from "@guli/contract";
import { useAsk } from "../../../asking.ts";
import { toast } from "../../../shell/toast.ts";
import { Sheet } from "../../../ui/Page.tsx";
import { useMouth } from "../deeds.ts";
import styles from "../mouth.module.css";
import { OwnWords } from "../OwnWords.tsx";

/** Whether the page is open, where it is, and what stands on top of it. */
export function StorySettingsSheet() {
  const { t } = useTranslation();
  const { data } = useAsk("readStorySettings");
  const { run } = useMouth();
  if (!data) return null;
  return (
    <Sheet title={t("The public page")} says={t("Everybody may write there, also what was not good. It works without script and is in five languages.")}>
      <div className={styles.stack}>
        <Switch
          checked={data.on}
          label={t("The page is open")}
          onChange={(event) => void run("changeStorySettings", { body: { on: event.currentTarget.checked } })}
        />
        {data.on && (
          <Anchor href={data.url} target="_blank" rel="noreferrer">
            {data.url}
          </Anchor>
        )}
        {data.on && <Intro key={JSON.stringify(data.intro)} kept={data} />}
      </div>
    </Sheet>
  );
}

function Intro({ kept }: { kept: StorySettingsShown }) {
  const { t } = useTranslation();
  const { run, busy } = useMouth();
  const [intro, setIntro] = useState(kept.intro);
  const save = async () => void ((await run("changeStorySettings", { body: { intro } })) && toast(t("Saved")));
  return (
    <>
      <OwnWords label={t("What stands on top of it (empty: our words)")} value={intro} onChange={setIntro} />
      <div>
        <Button variant="default" loading={busy} onClick={() => void save()}>
          {t("Save")}
        </Button>
      </div>
    </>
  );
}
