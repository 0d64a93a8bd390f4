import type { Customer, OpenedConversation } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconBan, IconLockOpen } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Addresses } from "../../customers/Addresses.tsx";
import { Facts } from "../../customers/Facts.tsx";
import { Timeline } from "../../customers/Timeline.tsx";
import { SamePerson } from "../../customers/SamePerson.tsx";
import { Notes } from "../../customers/Notes.tsx";
import { useBlocking } from "../../customers/useCustomer.ts";
import { Fold } from "./Fold.tsx";
import { Others } from "./Others.tsx";
import styles from "./PersonPane.module.css";

type Props = { customer: Customer; conversationId: string; mayChange: boolean; others: OpenedConversation["others"] };

/** What is known of a customer, part by part. */
export function Details({ customer, conversationId, mayChange, others }: Props) {
  const { t } = useTranslation();
  const block = useBlocking(customer.id);
  return (
    <>
      <SamePerson customer={customer} mayChange={mayChange} />
      <Fold name="addresses" title={t("Addresses")}>
        <Addresses customer={customer} mayChange={mayChange} />
      </Fold>
      <Fold name="others" title={t("Other conversations")} count={others.length}>
        <Others customerId={customer.id} conversationId={conversationId} others={others} />
      </Fold>
      <Fold name="notes" title={t("Notes")}>
        <Notes customerId={customer.id} />
      </Fold>
      <Fold name="facts" title={t("About {{name}}", { name: customer.name })} closedFirst>
        <Facts key={customer.id} customer={customer} mayChange={mayChange} />
      </Fold>
      <Fold name="story" title={t("What happened so far")} closedFirst>
        <Timeline customerId={customer.id} />
      </Fold>
      {mayChange && (
        <footer className={styles.foot}>
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            leftSection={customer.blocked ? <IconLockOpen size={16} /> : <IconBan size={16} />}
            onClick={() => block(!customer.blocked)}
          >
            {customer.blocked ? t("Let them in again") : t("Block")}
          </Button>
        </footer>
      )}
    </>
  );
}
