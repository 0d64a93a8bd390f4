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
import { ErasedInSums } from "../customers/erased/ErasedInSums.tsx";
import { loyaltySearch, PARTS, type Part } from "./searching.ts";

/** Each part is fetched when it is opened; its words come with it. */
const SHOWN: Record<Part, LazyExoticComponent<ComponentType>> = {
  value: lazy(async () => {
    const [{ ValuePart: Shown }] = await Promise.all([import("./values/ValuePart.tsx"), needWords("values")]);
    return { default: Shown };
  }),
  customers: lazy(async () => ({ default: (await import("./standing/CustomersPart.tsx")).CustomersPart })),
  leaving: lazy(async () => {
    const [{ LeavingPart: Part }] = await Promise.all([import("./leaving/LeavingPart.tsx"), needWords("leaving", "recovery", "insights")]);
    return { default: Part };
  }),
  barriers: lazy(async () => {
    const [{ BarriersPart: Part }] = await Promise.all([import("./barriers/BarriersPart.tsx"), needWords("leaving", "recovery")]);
    return { default: Part };
  }),
  ideal: lazy(async () => {
    const [{ IdealPart: Shown }] = await Promise.all([import("./ideal/IdealPart.tsx"), needWords("ideal")]);
    return { default: Shown };
  }),
  costs: lazy(async () => {
    const [{ CostsPart: Shown }] = await Promise.all([import("./ideal/CostsPart.tsx"), needWords("ideal")]);
    return { default: Shown };
  }),
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
    <Page
      above={
        <Tabs label={t("Loyalty")} here={part} tabs={PARTS.map((key) => ({ key, name: nameOf(key, t), link: { to: "/loyalty", search: { part: key } } }))} />
      }
      title={t("Loyalty")}
      says={saysOf(part, t)}
      wide
    >
      <Suspense fallback={<ScreenSkeleton />}>
        <Shown />
        <ErasedInSums />
      </Suspense>
    </Page>
  );
}

type T = ReturnType<typeof useTranslation>["t"];

function nameOf(part: Part, t: T): string {
  switch (part) {
    case "customers":
      return t("Who is loyal");
    case "value":
      return t("Value");
    case "competitors":
      return t("Competitors");
    case "leaving":
      return t("Why people leave");
    case "barriers":
      return t("What keeps them from buying");
    case "ideal":
      return t("Ideal customer");
    case "costs":
      return t("Winning and keeping");
  }
}

function saysOf(part: Part, t: T): string {
  switch (part) {
    case "customers":
      return t("Regular customers buy often. Loyal ones kept buying when a competitor called them.");
    case "value":
      return t("What customers will bring, what is at risk, and how far that may be believed.");
    case "competitors":
      return t("What others did to win your customers, whom it reached, and what it cost you.");
    case "leaving":
      return t("Reasons are asked once and kindly, or taken from what customers wrote, with a mark of how sure that is.");
    case "barriers":
      return t("“I like it, but …”: what kept people from buying, the money behind it, and who removes it.");
    case "ideal":
      return t("Whom you serve best, who is like that by what they do, and what brings them.");
    case "costs":
      return t("What it costs to win a customer, and to keep one.");
  }
}
