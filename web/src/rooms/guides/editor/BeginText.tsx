import type { Guide, GuideText, HelpCentre, Language } from "@guli/contract";
import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../../../api.ts";
import { useAsk } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { mayAs, useMe } from "../../../session.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import { Empty } from "../../../ui/Empty.tsx";
import { languageName } from "../names.ts";
import { toTranslate } from "./steps.ts";

/** Nothing is written in this language yet: begin with a copy to translate over, or with the pictures alone. */
export function BeginText({ guide, centre, language }: { guide: Guide; centre: HelpCentre; language: Language }) {
  const { t } = useTranslation();
  const from = guide.texts.find((one) => one.language === centre.mainLanguage) ?? guide.texts[0];
  const { data: source } = useAsk("readGuideText", { params: { id: guide.id, language: from?.language ?? centre.mainLanguage } });
  const { begin, busy } = useBeginning(guide.id, language);
  const mayWrite = mayAs(useMe(), "agent");
  const title = t("Not translated into {{language}} yet", { language: languageName(language) });
  if (!mayWrite || !source) return <Empty picture="letters" title={title} />;
  return (
    <Empty
      picture="letters"
      title={title}
      action={
        <>
          <Button loading={busy} onClick={() => void begin(source, true)}>
            {t("Translate over a copy")}
          </Button>
          <Button variant="default" loading={busy} onClick={() => void begin(source, false)}>
            {t("Begin empty")}
          </Button>
        </>
      }
    >
      {t("The steps, their pictures and marks come along. What is written in {{language}} stands beside it while you translate.", {
        language: languageName(source.language),
      })}
    </Empty>
  );
}

function useBeginning(id: string, language: Language) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const begin = async (source: GuideText, withWords: boolean) => {
    setBusy(true);
    const { title, summary, body } = source;
    const words = withWords ? { title, summary, body } : { title: "", summary: "", body: "" };
    try {
      await call("saveGuideText", { params: { id, language }, body: { ...words, steps: toTranslate(source.steps, withWords), version: 0 } });
      await client.invalidateQueries({ queryKey: ["readGuide"] });
    } catch (error) {
      toastTrouble(t(sentenceOf(error)));
    }
    setBusy(false);
  };
  return { begin, busy };
}
