import { ActionIcon, Button, Skeleton, VisuallyHidden } from "@mantine/core";
import { IconEdit } from "@tabler/icons-react";
import { Suspense, lazy, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { formatNumber } from "../../../formats/index.ts";
import { Empty } from "../../../ui/Empty.tsx";
import { KeysTip } from "../../../ui/KeysTip.tsx";
import { useSlow } from "../../../ui/useSlow.ts";
import { useTeams } from "../data/people.ts";
import { useInbox } from "../inbox.ts";
import { paramOf } from "../rules.ts";
import { BulkBar } from "./BulkBar.tsx";
import { EmptyView } from "./EmptyView.tsx";
import styles from "./ListPane.module.css";
import { RowList } from "./RowList.tsx";
import type { Choosing } from "./useChoosing.ts";
import type { Rows } from "./useRows.ts";
import { countOf, knownView } from "./views.ts";

const OrderMenu = lazy(async () => ({ default: (await import("./OrderMenu.tsx")).OrderMenu }));
const ViewMenu = lazy(async () => ({ default: (await import("./ViewMenu.tsx")).ViewMenu }));

/** The list of one view: its name, its rows, and what can be done with those that were chosen. */
export function ListPane({ of, choosing, onWrite }: { of: Rows; choosing: Choosing; onWrite: () => void }) {
  const { t } = useTranslation();
  const { view, openId, mayAnswer } = useInbox();
  const { data: counts } = useAsk("countViews");
  const teams = useTeams();
  const name = view.teamId === undefined ? t(knownView(view.view).name) : (teams.of(view.teamId)?.name ?? "");
  const count = countOf(view, counts);
  /** The first heading of the page is what one reads: the thread, once one is open. */
  const Title = openId === null ? "h1" : "h2";
  return (
    <section className={styles.pane} aria-label={t("Conversations")}>
      {choosing.chosenRows.length > 0 ? (
        <div>
          <VisuallyHidden component={Title}>{name}</VisuallyHidden>
          <BulkBar choosing={choosing} />
        </div>
      ) : (
        <header className={styles.head}>
          <Suspense>
            <ViewMenu name={name} count={count} />
          </Suspense>
          <Title className={styles.title}>{name}</Title>
          {count > 0 && <span className={`${styles.count} numbers`}>{formatNumber(count)}</span>}
          <Suspense>{(view.order === "breaking" || of.rows.some(({ promise }) => promise !== null)) && <OrderMenu view={view} />}</Suspense>
          {mayAnswer && (
            <KeysTip label={t("Write to a customer")} keys="c">
              <ActionIcon size="lg" className={styles.write} onClick={onWrite} aria-label={t("Write to a customer")}>
                <IconEdit size={20} stroke={1.7} />
              </ActionIcon>
            </KeysTip>
          )}
        </header>
      )}
      <Filled of={of}>
        <RowList
          key={paramOf(view)}
          of={of}
          label={name}
          viewParam={paramOf(view)}
          openId={openId}
          cursorId={choosing.cursorId}
          focusWish={choosing.focusWish}
          chosen={choosing.chosen}
          mayChoose={mayAnswer}
          onChoose={choosing.choose}
          onFocus={choosing.focus}
        />
      </Filled>
    </section>
  );
}

function Filled({ of, children }: { of: Rows; children: ReactNode }) {
  const { t } = useTranslation();
  const slow = useSlow(of.isPending);
  if (of.error) return <Empty picture="trouble" title={t(sentenceOf(of.error))} action={<Button onClick={of.again}>{t("Try again")}</Button>} />;
  if (of.isPending) return slow ? <RowSkeletons /> : <div />;
  return of.rows.length === 0 ? <EmptyView /> : children;
}

function RowSkeletons() {
  return (
    <div className={styles.skeletons} aria-busy>
      {[62, 48, 71, 55, 66, 44].map((width) => (
        <div key={width} className={styles.skeleton}>
          <Skeleton circle height={34} />
          <div>
            <Skeleton height={12} width={`${width}%`} mb={10} />
            <Skeleton height={10} width="90%" mb={8} />
            <Skeleton height={10} width="78%" />
          </div>
        </div>
      ))}
    </div>
  );
}
