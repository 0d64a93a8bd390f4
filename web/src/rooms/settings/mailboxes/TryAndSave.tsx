import { Button } from "@mantine/core";
import { IconCheck, IconPlugConnected } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { key } from "../../../i18n/key.ts";
import { Sheet } from "../parts/Page.tsx";
import { SaveBar } from "../parts/SaveBar.tsx";
import type { Saving } from "../parts/useSaving.ts";
import type { EmailChannel } from "./MailboxesSection.tsx";
import { problemsIn } from "./problems.ts";
import { TryResults } from "./TryResults.tsx";
import { useTrying } from "./useTrying.ts";
import { settingsOf, type MailboxValues } from "./values.ts";

type Given = { values: MailboxValues; channel: EmailChannel | null; saving: Saving };

/** First try, then connect. What was tried and failed can still be kept: the server may be away just now. */
export function TryAndSave({ values, channel, saving }: Given) {
  const { t } = useTranslation();
  const trying = useTrying(channel?.id ?? null);
  const settings = settingsOf(values, channel?.settings.since ?? null);
  const result = trying.resultFor(settings);
  const nothingToTry = !settings.imap && !settings.smtp;
  const complete = Object.keys(problemsIn(values, channel === null)).length === 0;
  const label = channel ? t("Save") : result === "failed" ? t("Connect anyway") : t("Connect");
  const mayConnect = channel !== null || nothingToTry || result === "ok" || result === "failed";
  return (
    <>
      {!nothingToTry && (
        <Sheet
          title={t("Try it")}
          says={SAYS[result] ? t(SAYS[result]) : t("Signs in at both servers and looks for the folder. Nothing is fetched, sent or kept.")}
          actions={
            <Button
              variant={channel === null && result !== "ok" ? "filled" : "default"}
              leftSection={result === "ok" ? <IconCheck size={17} aria-hidden /> : <IconPlugConnected size={17} aria-hidden />}
              loading={result === "trying"}
              onClick={() => (complete ? trying.tryIt(settings) : void saving.check())}
            >
              {result === "untried" ? t("Try it") : t("Try again")}
            </Button>
          }
        >
          {result !== "untried" && <TryResults ways={trying.ways} settings={settings} />}
        </Sheet>
      )}
      {(mayConnect || saving.dirty) && (
        <SaveBar
          saving={saving}
          label={label}
          fresh={channel === null}
          first={mayConnect ? null : t("Try it first")}
          quiet={channel === null && result === "failed"}
        />
      )}
    </>
  );
}

/** Keys of the words. */
const SAYS: Partial<Record<string, string>> = {
  ok: key("Everything works. It can be connected as it is."),
  failed: key("Something does not work yet. Mend what is marked and try again."),
};
