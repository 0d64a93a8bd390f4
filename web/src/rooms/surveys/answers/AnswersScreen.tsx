import type { ChannelKind, Compared, SurveyRow } from "@guli/contract";
import { Button, NativeSelect, Switch } from "@mantine/core";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { askPages } from "../../../asking.ts";
import { mayAs, useMe } from "../../../session.ts";
import { Empty } from "../../../ui/Empty.tsx";
import { Moment } from "../../../ui/Moment.tsx";
import { Page } from "../../../ui/Page.tsx";
import { useTitle } from "../../../ui/useTitle.ts";
import { CHANNEL_ICONS, kindName } from "../../conversations/parts/channel-kinds.ts";
import { usePeople } from "../../conversations/data/people.ts";
import { AnswerChips } from "../AnswerChips.tsx";
import { COMPARED } from "../names.ts";
import styles from "../surveys.module.css";
import { answerSearch, type AnswerSearch } from "./searching.ts";

/** What customers answered, in their own words, the latest first. */
export function AnswersScreen() {
  const { t } = useTranslation();
  const me = useMe();
  const search = answerSearch(useSearch({ from: "/desk/survey-answers" }));
  const navigate = useNavigate();
  const { words, ...filters } = search;
  const query = { ...filters, ...(words && { words: "true" as const }) };
  const found = useInfiniteQuery({ ...askPages("listSurveyAnswers", { query }), placeholderData: keepPreviousData });
  useTitle(t("Answers"));
  if (!mayAs(me, "agent")) return <Empty picture="gear" title={t("Answers are for agents")} />;
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? [];
  const go = (next: AnswerSearch) => void navigate({ to: "/survey-answers", search: next, replace: true });
  return (
    <Page title={t("Answers")} says={t("What customers said once their matter was solved.")} {...(mayAs(me, "lead") && { above: <Way /> })}>
      <Filters search={search} onChange={go} />
      {found.data && rows.length === 0 && <None isFiltered={Object.keys(search).length > 0} />}
      <ul className={styles.answers}>
        {rows.map((row) => (
          <Answer key={row.id} row={row} />
        ))}
      </ul>
      {found.hasNextPage && (
        <Button variant="default" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {t("Show more")}
        </Button>
      )}
    </Page>
  );
}

function Way() {
  const { t } = useTranslation();
  return (
    <Link to="/reports" search={{ part: "surveys" }} className={styles.link}>
      {t("Back to the report")}
    </Link>
  );
}

function Filters({ search, onChange }: { search: AnswerSearch; onChange: (search: AnswerSearch) => void }) {
  const { t } = useTranslation();
  const set = (change: { [K in keyof AnswerSearch]?: string | boolean | undefined }) => onChange(answerSearch({ ...search, ...change }));
  const kinds = (Object.keys(CHANNEL_ICONS) as ChannelKind[]).map((kind) => ({ value: kind, label: kindName(kind, t) }));
  const any = { value: "", label: t("All") };
  return (
    <div className={styles.filters}>
      <NativeSelect
        label={t("Satisfaction")}
        value={search.mood ?? ""}
        data={[any, { value: "low", label: t("Low (1 or 2)") }, { value: "high", label: t("High (4 or 5)") }]}
        onChange={(event) => set({ mood: event.currentTarget.value })}
      />
      <NativeSelect
        label={t("Compared with what they expected")}
        value={search.expectation ?? ""}
        data={[any, ...(Object.keys(COMPARED) as Compared[]).map((value) => ({ value, label: t(COMPARED[value]) }))]}
        onChange={(event) => set({ expectation: event.currentTarget.value })}
      />
      <NativeSelect
        label={t("On which channel")}
        value={search.kind ?? ""}
        data={[any, ...kinds]}
        onChange={(event) => set({ kind: event.currentTarget.value })}
      />
      <Switch label={t("Only with words")} checked={search.words ?? false} onChange={(event) => set({ words: event.currentTarget.checked })} />
    </div>
  );
}

function Answer({ row }: { row: SurveyRow }) {
  const { t } = useTranslation();
  const people = usePeople();
  const Sign = CHANNEL_ICONS[row.kind];
  const person = people.of(row.personId)?.name;
  return (
    <li className={styles.answer}>
      <div className={styles.answerHead}>
        <Sign size={17} role="img" aria-label={kindName(row.kind, t)} />
        <Link to="/inbox/$view/$conversationId" params={{ view: "all", conversationId: row.conversationId }} className={styles.who}>
          {row.customer.name}
        </Link>
        <span className={styles.soft}>{row.subject}</span>
        <span className={`${styles.when} ${styles.soft}`}>
          <Moment at={row.answeredAt} />
        </span>
      </div>
      <AnswerChips answer={row} />
      {row.words !== "" && <blockquote className={styles.words}>{row.words}</blockquote>}
      {person && <p className={styles.soft}>{t("Looked after by {{name}}", { name: person })}</p>}
    </li>
  );
}

function None({ isFiltered }: { isFiltered: boolean }) {
  const { t } = useTranslation();
  if (isFiltered) return <p className={styles.soft}>{t("There are no such answers yet.")}</p>;
  return (
    <Empty picture="chat" title={t("No answers yet")}>
      {t("Once a matter is solved, customers are asked how it was; what they say stands here, in their own words.")}
    </Empty>
  );
}
