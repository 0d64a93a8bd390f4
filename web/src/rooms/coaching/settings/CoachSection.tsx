import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { mayAs, useMe } from "../../../session.ts";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import { Page } from "../../../ui/Page.tsx";
import { LevelsForm } from "./LevelsForm.tsx";
import { MoodLearning } from "./MoodLearning.tsx";
import { ReaderForm } from "./ReaderForm.tsx";
import { ReaderToRead } from "./ReaderToRead.tsx";

/** What the coach looks for, how strictly, and who else may read drafts. */
export function CoachSection() {
  const { t } = useTranslation();
  const isOwner = mayAs(useMe(), "owner");
  const settings = useAsk("readCoachSettings");
  const reader = useAsk("readSecondReader");
  return (
    <Page
      title={t("Coach")}
      says={t("The coach reads every reply before it leaves, and says what would make an upset customer more upset. You decide how strict it is.")}
      wide
    >
      <Loaded of={settings}>
        {(kept) => (
          <>
            <LevelsForm settings={kept} />
            <MoodLearning shift={kept.moodShift} />
          </>
        )}
      </Loaded>
      <Loaded of={reader}>{(kept) => (isOwner ? <ReaderForm reader={kept} /> : <ReaderToRead reader={kept} />)}</Loaded>
    </Page>
  );
}
