import { Button, NativeSelect } from "@mantine/core";
import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask, askPages, useAsk } from "../../../asking.ts";
import { mayAs, useMe } from "../../../session.ts";
import { Empty } from "../../../ui/Empty.tsx";
import { PeriodChooser } from "../../insights/reports/PeriodChooser.tsx";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import { useDays } from "../useDays.ts";
import { ReviewCard } from "./ReviewCard.tsx";
import { ReviewFiguresSheet } from "./ReviewFiguresSheet.tsx";
import styles from "./reviews.module.css";

/** What people say of us in public: the figures first, then their words. */
export function ReviewsPart() {
  const { t } = useTranslation();
  const sources = useAsk("listReviewSources");
  const isLead = mayAs(useMe(), "lead");
  if (sources.data?.rows.length === 0)
    return (
      <Empty
        picture="letters"
        title={t("No reviews come in yet")}
        action={
          isLead && (
            <Button renderRoot={(props) => <Link {...props} to="/settings/$section" params={{ section: "reviews" }} />}>
              {t("Say where your reviews are")}
            </Button>
          )
        }
      >
        {t("Bring a site’s export as a file, or let them come in by themselves. You answer them like any other message.")}
      </Empty>
    );
  return (
    <>
      <Figures />
      <ReviewList sites={sources.data?.rows ?? []} />
    </>
  );
}

function Figures() {
  const [days, setDays] = useDays();
  const figures = useQuery({ ...ask("readReviewFigures", { query: { from: days.from, until: days.to } }), placeholderData: keepPreviousData });
  return (
    <>
      <PeriodChooser days={days} onChange={setDays} />
      <Loaded of={figures}>{(data) => <ReviewFiguresSheet figures={data} />}</Loaded>
    </>
  );
}

type Filter = { sourceId?: string; stars?: number; answered?: "open" | "answered" };

function ReviewList({ sites }: { sites: readonly { id: string; name: string }[] }) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<Filter>({});
  const found = useInfiniteQuery({ ...askPages("listReviews", { query: filter }), placeholderData: keepPreviousData });
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <section aria-label={t("Reviews")}>
      <Filters filter={filter} sites={sites} onChange={setFilter} />
      {found.data && rows.length === 0 && <p className={styles.soft}>{t("There are no such reviews.")}</p>}
      <ul className={styles.list}>
        {rows.map((row) => (
          <ReviewCard key={row.id} review={row} />
        ))}
      </ul>
      {found.hasNextPage && (
        <Button variant="default" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {t("Show more")}
        </Button>
      )}
    </section>
  );
}

type Filtering = { filter: Filter; sites: readonly { id: string; name: string }[]; onChange: (filter: Filter) => void };

function Filters({ filter, sites, onChange }: Filtering) {
  const { t } = useTranslation();
  const { sourceId, stars, answered } = filter;
  const all = { value: "", label: t("All") };
  const set = (id: string, many: string, which: string) =>
    onChange({ ...(id && { sourceId: id }), ...(many && { stars: Number(many) }), ...((which === "open" || which === "answered") && { answered: which }) });
  return (
    <div className={styles.filters}>
      <NativeSelect
        label={t("Site")}
        value={sourceId ?? ""}
        data={[all, ...sites.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={(event) => set(event.currentTarget.value, String(stars ?? ""), answered ?? "")}
      />
      <NativeSelect
        label={t("Stars")}
        value={String(stars ?? "")}
        data={[all, ...[5, 4, 3, 2, 1].map((many) => ({ value: String(many), label: "★".repeat(many) }))]}
        onChange={(event) => set(sourceId ?? "", event.currentTarget.value, answered ?? "")}
      />
      <NativeSelect
        label={t("Our answer")}
        value={answered ?? ""}
        data={[all, { value: "open", label: t("Not answered") }, { value: "answered", label: t("Answered") }]}
        onChange={(event) => set(sourceId ?? "", String(stars ?? ""), event.currentTarget.value)}
      />
    </div>
  );
}
