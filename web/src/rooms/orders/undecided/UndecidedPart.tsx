import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { askPages } from "../../../asking.ts";
import { Broken } from "../../../shell/Broken.tsx";
import { Empty } from "../../../ui/Empty.tsx";
import { ScreenSkeleton } from "../../../ui/ScreenSkeleton.tsx";
import { useSlow } from "../../../ui/useSlow.ts";
import { BuyerCard } from "./BuyerCard.tsx";
import { Decisions } from "./Decisions.tsx";

/** Buyers of whom it is not certain who they are: with whom they may be, and why. */
export function UndecidedPart({ mayDecide }: { mayDecide: boolean }) {
  const { t } = useTranslation();
  const found = useInfiniteQuery(askPages("listUndecidedBuyers", { query: { limit: 20 } }));
  const slow = useSlow(found.isPending);
  if (found.isPending) return slow ? <ScreenSkeleton /> : null;
  if (found.isError) return <Broken error={found.error} reset={() => void found.refetch()} />;
  const rows = found.data.pages.flatMap((page) => page.rows);
  return (
    <>
      {rows.length === 0 && (
        <Empty picture="calm" title={t("Nothing to decide")}>
          {t("Each order is a customer’s, or was left as it is. Whoever buys without being known here will stand in this list.")}
        </Empty>
      )}
      {rows.map((row) => (
        <BuyerCard key={row.buyer.id} row={row} mayDecide={mayDecide} />
      ))}
      {found.hasNextPage && (
        <Button variant="subtle" fullWidth loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {t("Show more")}
        </Button>
      )}
      <Decisions mayUndo={mayDecide} />
    </>
  );
}
