import { useSearch } from "@tanstack/react-router";
import { lazy, Suspense, type ComponentType, type LazyExoticComponent } from "react";
import { useTranslation } from "react-i18next";
import { needWords } from "../../i18n/words.ts";
import { mayAs, useMe } from "../../session.ts";
import { Empty } from "../../ui/Empty.tsx";
import { Page } from "../../ui/Page.tsx";
import { ScreenSkeleton } from "../../ui/ScreenSkeleton.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { useTitle } from "../../ui/useTitle.ts";
import { PARTS, reputationSearch, type Part } from "./searching.ts";

/** Each part is fetched when it is opened; its words come with it. */
const SHOWN: Record<Part, LazyExoticComponent<ComponentType>> = {
  reviews: lazy(async () => {
    const [{ ReviewsPart: Shown }] = await Promise.all([import("./reviews/ReviewsPart.tsx"), needWords("insights", "word-of-mouth", "settings")]);
    return { default: Shown };
  }),
  referrals: lazy(async () => {
    const [{ ReferralsPart: Shown }] = await Promise.all([import("./referrals/ReferralsPart.tsx"), needWords("word-of-mouth", "insights")]);
    return { default: Shown };
  }),
  stories: lazy(async () => {
    const [{ StoriesPart: Shown }] = await Promise.all([import("./stories/StoriesPart.tsx"), needWords("word-of-mouth")]);
    return { default: Shown };
  }),
  reach: lazy(async () => {
    const [{ ReachPart: Shown }] = await Promise.all([import("./reach/ReachPart.tsx"), needWords("word-of-mouth", "insights")]);
    return { default: Shown };
  }),
};

/** What people say of us where others hear it. */
export function ReputationScreen() {
  const { t } = useTranslation();
  const { part } = reputationSearch(useSearch({ from: "/desk/reputation" }));
  useTitle(t("Reputation"));
  if (!mayAs(useMe(), "agent")) return <Empty picture="gear" title={t("What people say is for agents")} />;
  const Shown = SHOWN[part];
  return (
    <Page
      above={
        <Tabs
          label={t("Reputation")}
          here={part}
          tabs={PARTS.map((key) => ({ key, name: nameOf(key, t), link: { to: "/reputation", search: { part: key } } }))}
        />
      }
      title={t("Reputation")}
      says={saysOf(part, t)}
      wide
    >
      <Suspense fallback={<ScreenSkeleton />}>
        <Shown />
      </Suspense>
    </Page>
  );
}

type T = ReturnType<typeof useTranslation>["t"];

function nameOf(part: Part, t: T): string {
  switch (part) {
    case "reviews":
      return t("Reviews");
    case "referrals":
      return t("Referrals");
    case "stories":
      return t("Stories");
    case "reach":
      return t("Reach");
  }
}

function saysOf(part: Part, t: T): string {
  switch (part) {
    case "reviews":
      return t("What customers write about you at review sites, and what you answered.");
    case "referrals":
      return t("Who came through whom, and what they bought.");
    case "stories":
      return t("What people tell on your public page of service that exceeded their expectations or fell short.");
    case "reach":
      return t("To how many people it may be told, as sources say it, beside what was really counted.");
  }
}
