import { Button, Skeleton } from "@mantine/core";
import { IconArrowLeft, IconBan, IconLockOpen } from "@tabler/icons-react";
import { Link, useParams } from "@tanstack/react-router";
import { Suspense, lazy } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../asking.ts";
import { needWords } from "../../i18n/words.ts";
import { mayAs, useMe } from "../../session.ts";
import { Broken } from "../../shell/Broken.tsx";
import { useCommands } from "../../shell/commands.ts";
import { Chip } from "../../ui/Chip.tsx";
import { Face } from "../../ui/Face.tsx";
import { Sheet } from "../../ui/Page.tsx";
import { useSlow } from "../../ui/useSlow.ts";
import { useTitle } from "../../ui/useTitle.ts";
import { Addresses } from "./Addresses.tsx";
import styles from "./CustomerScreen.module.css";
import { EraseButton } from "./EraseButton.tsx";
import { ExportButton } from "./ExportButton.tsx";
import { Facts } from "./Facts.tsx";
import { SamePerson } from "./SamePerson.tsx";
import { Notes } from "./Notes.tsx";
import { Timeline } from "./Timeline.tsx";
import { Treating } from "./treating/Treating.tsx";
import { useBlocking } from "./useCustomer.ts";

/** What they bought. */
const CustomerOrders = lazy(async () => {
  const [{ CustomerOrders: Shown }] = await Promise.all([import("../orders/person/CustomerOrders.tsx"), needWords("orders")]);
  return { default: Shown };
});

/** What the last year cost them. */
const CustomerEffort = lazy(async () => {
  const [{ CustomerEffort: Shown }] = await Promise.all([import("../effort/ledger/CustomerEffort.tsx"), needWords("ledger")]);
  return { default: Shown };
});

/** One person and their whole life with us: the timeline in the middle, what is known of them beside it. */
export function CustomerScreen() {
  const { t } = useTranslation();
  const { id } = useParams({ from: "/desk/customers/$id" });
  const { data: customer, error, refetch } = useAsk("readCustomer", { params: { id } });
  const mayChange = mayAs(useMe(), "agent");
  const block = useBlocking(id);
  const slow = useSlow(!customer && !error);
  useTitle(customer?.name ?? t("Customers"));
  const blockLabel = customer?.blocked ? t("Let them in again") : t("Block");
  useCommands(customer && mayChange ? [{ id: "block-customer", label: blockLabel, icon: <IconBan size={18} />, run: () => block(!customer.blocked) }] : []);

  if (error) return <Broken error={error} reset={() => void refetch()} />;
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <Button component={Link} to="/customers" variant="subtle" color="gray" size="compact-sm" leftSection={<IconArrowLeft size={16} />}>
          {t("Customers")}
        </Button>
        <div className={styles.who}>
          {customer && <Face id={customer.id} name={customer.name} size={52} />}
          <div className={styles.names}>
            <h1 className={styles.name}>{customer?.name ?? (slow && <Skeleton height={24} width="14rem" />)}</h1>
            <p className={styles.address}>{customer?.address}</p>
          </div>
          {customer?.blocked && (
            <Chip meaning="at-risk" icon={<IconBan />}>
              {t("Blocked")}
            </Chip>
          )}
          {customer && mayChange && (
            <Button
              className={styles.block ?? ""}
              variant="default"
              size="sm"
              leftSection={customer.blocked ? <IconLockOpen size={16} /> : <IconBan size={16} />}
              onClick={() => block(!customer.blocked)}
            >
              {blockLabel}
            </Button>
          )}
          {customer && <ExportButton customerId={customer.id} />}
          {customer && <EraseButton customer={customer} />}
        </div>
      </header>
      <div className={styles.columns}>
        <section className={styles.timeline} aria-label={t("What happened so far")}>
          <Timeline customerId={id} />
        </section>
        <aside className={styles.side}>
          {customer && (
            <>
              <SamePerson customer={customer} mayChange={mayChange} />
              <Sheet title={t("How to treat {{name}}", { name: customer.name })}>
                <Treating customer={customer} mayChange={mayChange} />
              </Sheet>
              <Sheet title={t("Addresses")}>
                <Addresses customer={customer} mayChange={mayChange} />
              </Sheet>
              <Sheet title={t("About {{name}}", { name: customer.name })}>
                <Facts key={customer.id} customer={customer} mayChange={mayChange} />
              </Sheet>
            </>
          )}
          <Suspense>
            <CustomerOrders customerId={id} />
          </Suspense>
          <Suspense>
            <CustomerEffort customerId={id} />
          </Suspense>
          <Sheet title={t("Notes")} says={t("Seen by colleagues only.")}>
            <Notes customerId={id} />
          </Sheet>
        </aside>
      </div>
    </div>
  );
}
