import { Button } from "@mantine/core";
import type { Drill } from "@guli/contract";
import { IconSparkles } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { languageNow } from "../../../i18n/words.ts";
import { Sheet } from "../../../ui/Page.tsx";
import { speaksTo } from "../composer/speaking.ts";
import { Strengths } from "../composer/Strengths.tsx";
import { NotYet } from "../NotYet.tsx";
import styles from "./practice.module.css";
import { told } from "./telling.ts";

/** How it could be answered, sentence by sentence with reasons; for who has tried first. */
export function ModelAnswer({ drill, tried }: { drill: Drill; tried: boolean }) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState(false);
  if (!tried) return <p className={styles.soft}>{t("After your first attempt you can look at an answer that does well, with its reasons.")}</p>;
  if (!wanted)
    return (
      <Button variant="default" leftSection={<IconSparkles size={16} aria-hidden />} onClick={() => setWanted(true)}>
        {t("Show a model answer")}
      </Button>
    );
  return (
    <Sheet title={t("A model answer")} says={t("One good way of many, and the reason for each sentence.")}>
      <Sentences drill={drill} />
    </Sheet>
  );
}

function Sentences({ drill }: { drill: Drill }) {
  const asked = useAsk("readModelAnswer", { query: { drillId: drill.id, speaks: speaksTo(languageNow()) } });
  if (!asked.data) return <NotYet of={asked} />;
  return (
    <>
      <ol className={styles.model} lang={drill.language}>
        {asked.data.sentences.map(({ text, why }) => (
          <li key={text}>
            <p className={styles.sentence}>{text}</p>
            <p className={styles.why}>{told(drill.language, why)}</p>
          </li>
        ))}
      </ol>
      <Strengths strengths={asked.data.review.strengths} />
    </>
  );
}
