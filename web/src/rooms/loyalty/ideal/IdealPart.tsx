import type { Ideal } from "@guli/contract";
import { Button } from "@mantine/core";
import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { askPages, useAsk, useTell } from "../../../asking.ts";
import { formatNumber, formatShortDate } from "../../../formats/index.ts";
import { mayAs, useMe } from "../../../session.ts";
import { Sheet } from "../../../ui/Page.tsx";
import { useFocusAfter } from "../../../ui/focus-in-forms.ts";
import { NothingBought } from "../NothingBought.tsx";
import { Loaded, RowsSkeleton } from "../../settings/parts/Loaded.tsx";
import { IdealForm } from "./IdealForm.tsx";
import { POINTS } from "./names.ts";
import { shownOf } from "./sentences.ts";
import { Sources } from "./Sources.tsx";
import styles from "./ideal.module.css";

/** Whom the business serves best by its own words, who is like that by what they do, and what brought them. */
export function IdealPart() {
  return <Loaded of={useAsk("readIdeal")}>{(ideal) => <Shown ideal={ideal} />}</Loaded>;
}

function Shown({ ideal }: { ideal: Ideal }) {
  const { t } = useTranslation();
  return (
    <>
      <Definition ideal={ideal} />
      {ideal.asOf === null ? (
        <NothingBought picture="gear" title={t("Nothing to reckon with yet")}>
          {t("It begins with the first orders, and takes a few minutes.")}
        </NothingBought>
      ) : (
        <>
          <Usual ideal={ideal} />
          <Best ideal={ideal} />
          <Sources ideal={ideal} />
        </>
      )}
    </>
  );
}

function Definition({ ideal }: { ideal: Ideal }) {
  const { t, i18n } = useTranslation();
  const owner = mayAs(useMe(), "owner");
  const [editing, setEditing] = useState(false);
  const opener = useFocusAfter(editing);
  const { words } = ideal.definition;
  const language = i18n.language.slice(0, 2) as keyof typeof words;
  const said = words[language] || Object.values(words).find((one) => one !== "");
  return (
    <Sheet
      title={t("Whom we serve best")}
      actions={
        owner && !editing ? (
          <Button ref={opener} variant="default" onClick={() => setEditing(true)}>
            {t("Change")}
          </Button>
        ) : undefined
      }
    >
      {editing ? (
        <IdealForm from={ideal.definition} onEnd={() => setEditing(false)} />
      ) : (
        <p className={styles.words}>{said || t("Nothing is said yet. The owner says it in a few words.")}</p>
      )}
      <p className={styles.soft}>
        {t(
          "Fit is reckoned from what customers do alone: never from sex, age, origin, language or religion. It is shown to people; nobody is answered later or worse for it.",
        )}
      </p>
    </Sheet>
  );
}

/** What is usual in each point, so that each fit can be checked. */
function Usual({ ideal }: { ideal: Ideal }) {
  const { t } = useTranslation();
  const why = {
    nothing: t("Nothing of it was ever recorded here."),
    few: t("Not yet: too few customers have bought often enough."),
    same: t("Customers do not differ in it beyond chance."),
  };
  return (
    <Sheet
      title={t("What is usual here")}
      says={t("As measured on {{day}}. Whoever bought a few times only is drawn towards it.", { day: formatShortDate(ideal.asOf!) })}
    >
      <ul className={styles.points}>
        {ideal.points.map(({ point, usual, because, customers, weighs }) => (
          <li key={point}>
            <strong>{t(POINTS[point])}</strong>{" "}
            <span className={styles.soft}>
              {because !== null || usual === null
                ? why[because ?? "few"]
                : point === "again"
                  ? t("{{usual}} times a year, of {{n}} customers; weighs as much as {{weighs}} years of one’s own", {
                      usual: shownOf(point, ideal.currency)(usual),
                      n: formatNumber(customers),
                      weighs: formatNumber(weighs ?? 0, (weighs ?? 0) < 10 ? 1 : 0),
                    })
                  : t("{{usual}}, of {{n}} customers; weighs as much as {{weighs}} orders of one’s own", {
                      usual: shownOf(point, ideal.currency)(usual),
                      n: formatNumber(customers),
                      weighs: formatNumber(weighs ?? 0, (weighs ?? 0) < 10 ? 1 : 0),
                    })}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.soft}>
        {t("Effort for us is how much they write for an order. What it costs customers to get help stands under Effort, and is another matter.")}
      </p>
      <Again />
    </Sheet>
  );
}

function Again() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const reckon = useTell("reckonFits");
  if (!mayAs(useMe(), "lead")) return null;
  return (
    <Button
      variant="default"
      loading={reckon.isPending}
      onClick={() => reckon.mutate({}, { onSuccess: () => void client.invalidateQueries({ queryKey: ["readIdeal"] }) })}
    >
      {t("Reckon now")}
    </Button>
  );
}

function Best({ ideal }: { ideal: Ideal }) {
  const { t } = useTranslation();
  const found = useInfiniteQuery(askPages("listFits"));
  const [open, setOpen] = useState(false);
  const rows = (found.data?.pages ?? []).flatMap((page) => page.rows);
  const shown = open ? rows : rows.slice(0, 10);
  return (
    <Sheet
      title={t("Who is like that")}
      says={t("Known of {{scored}} of {{customers}} customers who bought. The number is their place among all, 0 to 100, by your weights.", {
        scored: formatNumber(ideal.scored),
        customers: formatNumber(ideal.customers),
      })}
    >
      {found.isPending && <RowsSkeleton />}
      <ul className={styles.list} aria-label={t("Who is like that")}>
        {shown.map(({ customer, fit, good, known }) => (
          <li key={customer.id} className={styles.row}>
            <Link to="/customers/$id" params={{ id: customer.id }} className={styles.name}>
              {customer.name}
            </Link>
            <span className="numbers">
              {t("{{fit}}: {{good}} of {{known}} points", { fit: formatNumber(fit, 0), good: formatNumber(good), known: formatNumber(known) })}
            </span>
          </li>
        ))}
      </ul>
      {(found.hasNextPage || rows.length > shown.length) && (
        <Button variant="subtle" fullWidth loading={found.isFetchingNextPage} onClick={() => (open ? void found.fetchNextPage() : setOpen(true))}>
          {t("Show more")}
        </Button>
      )}
    </Sheet>
  );
}
