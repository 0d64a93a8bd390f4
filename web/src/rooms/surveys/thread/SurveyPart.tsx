import type { ConversationRow, SurveyShown } from "@guli/contract";
import { Switch } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { keyOf, useAsk, useTell } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { useLive } from "../../../live.ts";
import { useMe } from "../../../session.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import { Ago } from "../../../ui/Moment.tsx";
import { useNow } from "../../../ui/now.ts";
import { Fold } from "../../conversations/person/Fold.tsx";
import { whenText } from "../../conversations/parts/StateChip.tsx";
import { AnswerChips } from "../AnswerChips.tsx";
import { DROPPED } from "../names.ts";
import styles from "../surveys.module.css";
import { ExpectationLine } from "./ExpectationLine.tsx";

/** What the customer expected, and how they say it was. */
export function SurveyPart({ row, mayChange }: { row: ConversationRow; mayChange: boolean }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const asked = { params: { id: row.id } };
  const { data } = useAsk("readSurveys", asked);
  useLive("conversation", (event) => {
    if (event.row.id === row.id) void client.invalidateQueries({ queryKey: keyOf("readSurveys", asked) });
  });
  if (!data) return null;
  const { expectation, surveys, before, stopped } = data;
  return (
    <Fold name="surveys" title={t("Expected, and how it was")} count={surveys.filter(({ answer }) => answer !== null).length}>
      <ExpectationLine conversationId={row.id} expectation={expectation} mayChange={mayChange} mayAsk={row.state !== "resolved"} />
      {surveys.map((survey) => (
        <Survey key={survey.id} survey={survey} />
      ))}
      {before.length > 0 && (
        <div className={styles.survey}>
          <p className={styles.soft}>{t("What they answered before")}</p>
          {before.map(({ conversationId, answeredAt, ...answer }) => (
            <Link key={`${conversationId} ${answeredAt}`} to="/inbox/$view/$conversationId" params={{ view: "all", conversationId }} className={styles.before}>
              <AnswerChips answer={answer} /> <Ago at={answeredAt} />
            </Link>
          ))}
        </div>
      )}
      {mayChange && <Stop customerId={row.customer.id} conversationId={row.id} stopped={stopped} />}
    </Fold>
  );
}

function Survey({ survey: { answer, sentAt, dueAt, dropped, answeredAt, changes } }: { survey: SurveyShown }) {
  const { t } = useTranslation();
  const now = useNow();
  const { timeZone } = useMe().workspace;
  if (answer && answeredAt)
    return (
      <div className={styles.survey}>
        <AnswerChips answer={answer} />
        {answer.words !== "" && <blockquote className={styles.words}>{answer.words}</blockquote>}
        <p className={styles.soft}>
          <Ago at={answeredAt} />
          {changes > 0 && <> · {t("changed {{count}} times", { count: changes })}</>}
        </p>
      </div>
    );
  const says = sentAt
    ? t("Asked how it was, no answer yet: {{when}}", { when: whenText(sentAt, timeZone, now) })
    : dropped
      ? t(DROPPED[dropped])
      : dueAt
        ? t("Will be asked how it was: {{when}}", { when: whenText(dueAt, timeZone, now) })
        : "";
  return <p className={`${styles.survey} ${styles.soft}`}>{says}</p>;
}

/** Who says on the phone that they want no questions gets none. */
function Stop({ customerId, conversationId, stopped }: { customerId: string; conversationId: string; stopped: boolean }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const tell = useTell("stopSurveys");
  const set = (stop: boolean) =>
    tell.mutate(
      { params: { id: customerId }, body: { stopped: stop } },
      {
        onSuccess: () => client.invalidateQueries({ queryKey: keyOf("readSurveys", { params: { id: conversationId } }) }),
        onError: (error) => toastTrouble(t(sentenceOf(error))),
      },
    );
  return (
    <div className={styles.survey}>
      <Switch size="xs" checked={stopped} onChange={(event) => set(event.currentTarget.checked)} label={t("Wants no questions like these")} />
    </div>
  );
}
