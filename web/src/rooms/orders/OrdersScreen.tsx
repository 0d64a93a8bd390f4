import { Button } from "@mantine/core";
import { IconSettings } from "@tabler/icons-react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { mayAs, useMe } from "../../session.ts";
import { Page } from "../../ui/Page.tsx";
import { ScreenSkeleton } from "../../ui/ScreenSkeleton.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { useTitle } from "../../ui/useTitle.ts";
import { ErasedInSums } from "../customers/erased/ErasedInSums.tsx";
import { OrdersPart } from "./list/OrdersPart.tsx";
import { ordersSearch, PARTS, type OrdersSearch, type Part } from "./searching.ts";

const UndecidedPart = lazy(async () => ({ default: (await import("./undecided/UndecidedPart.tsx")).UndecidedPart }));
const FilesPart = lazy(async () => ({ default: (await import("./files/FilesPart.tsx")).FilesPart }));
const OrderDrawer = lazy(async () => ({ default: (await import("./sheet/OrderDrawer.tsx")).OrderDrawer }));

/** What customers bought, whose it is, and how it came here. */
export function OrdersScreen() {
  const { t } = useTranslation();
  const isLead = mayAs(useMe(), "lead");
  const search = ordersSearch(useSearch({ from: "/desk/orders" }));
  const navigate = useNavigate();
  const go = (next: OrdersSearch) => void navigate({ to: "/orders", search: next });
  const parts = PARTS.filter((part) => isLead || part !== "files");
  useTitle(t("Orders"));
  return (
    <Page
      wide
      above={
        <Tabs
          label={t("Orders")}
          here={search.part}
          tabs={parts.map((key) => ({ key, name: nameOf(key, t), link: { to: "/orders", search: { part: key } } }))}
        />
      }
      title={t("Orders")}
      says={saysOf(search.part, t)}
      actions={
        isLead && (
          <Button component={Link} to="/settings/orders" variant="default" leftSection={<IconSettings size={18} aria-hidden />}>
            {t("Shops, currency and rates")}
          </Button>
        )
      }
    >
      {search.part === "orders" && !search.customer && <ErasedInSums />}
      <Suspense fallback={<ScreenSkeleton />}>
        {search.part === "orders" && <OrdersPart search={search} onSearch={go} />}
        {search.part === "undecided" && <UndecidedPart mayDecide={isLead} />}
        {search.part === "files" && <FilesPart open={search.file ?? null} onOpen={(file) => go({ part: "files", ...(file && { file }) })} />}
      </Suspense>
      <Suspense>
        {search.order !== undefined && <OrderDrawer key={search.order} id={search.order} mayChange={isLead} onClose={() => go(without(search))} />}
      </Suspense>
    </Page>
  );
}

function without({ order: _, ...rest }: OrdersSearch): OrdersSearch {
  return rest;
}

type T = ReturnType<typeof useTranslation>["t"];

function nameOf(part: Part, t: T): string {
  switch (part) {
    case "orders":
      return t("All orders");
    case "undecided":
      return t("To decide");
    case "files":
      return t("Files");
  }
}

function saysOf(part: Part, t: T): string {
  switch (part) {
    case "orders":
      return t("What customers bought, as your shops, files and systems tell it.");
    case "undecided":
      return t("Orders are joined to a customer only where it is certain. Here you say who the others are; it holds for all later orders of the same buyer.");
    case "files":
      return t("Bring orders from a CSV file: first you see how it is understood, then what would happen, and only then is anything written.");
  }
}
