import { Link, useSearch } from "@tanstack/react-router";
import { lazy, Suspense, type ComponentType, type LazyExoticComponent } from "react";
import { useTranslation } from "react-i18next";
import { mayAs, useMe } from "../../session.ts";
import { Empty } from "../../ui/Empty.tsx";
import { Page } from "../../ui/Page.tsx";
import { ScreenSkeleton } from "../../ui/ScreenSkeleton.tsx";
import { useTitle } from "../../ui/useTitle.ts";
import { loyaltySearch, PARTS, type Part } from "./searching.ts";
import styles from "./loyalty.module.css";

/** Each part is fetched when it is opened; its words come with it. */
const SHOWN: Record<Part, LazyExoticComponent<ComponentType>> = {
  customers: lazy(async () => ({ default: (await import("./standing/CustomersPart.tsx")).CustomersPart })),
  competitors: lazy(async () => ({ default: (await import("./competitors/CompetitorsPart.tsx")).CompetitorsPart })),
};

/** Who is regular and who is loyal, and what that rests on. For leads. */
export function LoyaltyScreen() {
  const { t } = useTranslation();
  const { part } = loyaltySearch(useSearch({ from: "/desk/loyalty" }));
  useTitle(t("Loyalty"));
  if (!mayAs(useMe(), "lead")) return <Empty picture="gear" title={t("Loyalty is for leads")} />;
  const Shown = SHOWN[part];
  return (
    <Page above={<Tabs here={part} />} title={t("Loyalty")} says={saysOf(part, t)} wide>
      <Suspense fallback={<ScreenSkeleton />}>
        <Shown />
      </Suspense>
    </Page>
  );
}

type T = ReturnType<typeof useTranslation>["t"];

function nameOf(part: Part, t: T): string {
  switch (part) {
    case "customers":
      return t("Who is loyal");
    case "competitors":
      return t("Competitors");
  }
}

function saysOf(part: Part, t: T): string {
  switch (part) {
    case "customers":
      return t("Regular customers buy often. Loyal ones kept buying when a competitor called them.");
    case "competitors":
      return t("What others did to win your customers, whom it reached, and what it cost you.");
  }
}

function Tabs({ here }: { here: Part }) {
  const { t } = useTranslation();
  return (
    <nav className={styles.tabs} aria-label={t("Loyalty")}>
      {PARTS.map((part) => (
        <Link
          key={part}
          to="/loyalty"
          search={{ part }}
          className={styles.tab}
          data-here={part === here || undefined}
          aria-current={part === here ? "page" : undefined}
        >
          {nameOf(part, t)}
        </Link>
      ))}
    </nav>
  );
}
