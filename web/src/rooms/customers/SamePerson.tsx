import type { Customer, Join, Likely } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconArrowsJoin, IconArrowsSplit } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { useAsk, useTell } from "../../asking.ts";
import { sentenceOf } from "../../failures.ts";
import { toastTrouble, toastUndo } from "../../shell/toast.ts";
import { Face } from "../../ui/Face.tsx";
import { Ago } from "../../ui/Moment.tsx";
import styles from "./SamePerson.module.css";

/** Who is probably this person, too, with the reasons; and who was found to be. A person decides, and can take it back. */
export function SamePerson({ customer, mayChange }: { customer: Customer; mayChange: boolean }) {
  const params = { id: customer.id };
  const likely = useAsk("listLikely", { params }).data?.rows ?? [];
  const joins = useAsk("listJoins", { params }).data?.rows ?? [];
  const { join, keepApart, part } = useJoining(customer);
  if (likely.length + joins.length === 0) return null;
  return (
    <div className={styles.all}>
      {likely.map((one) => (
        <Proposal key={one.customer.id} likely={one} {...(mayChange && { onJoin: () => join(one), onKeepApart: () => keepApart(one) })} />
      ))}
      {joins.map((one) => (
        <Joined key={one.id} join={one} {...(mayChange && { onPart: () => part(one.id) })} />
      ))}
    </div>
  );
}

function Proposal({ likely, onJoin, onKeepApart }: { likely: Likely; onJoin?: () => void; onKeepApart?: () => void }) {
  const { t } = useTranslation();
  const { customer, reasons } = likely;
  return (
    <section className={styles.card} aria-label={t("Probably the same person: {{name}}", { name: customer.name })}>
      <p className={styles.title}>{t("Probably the same person")}</p>
      <Link to="/customers/$id" params={{ id: customer.id }} className={styles.who}>
        <Face id={customer.id} name={customer.name} size={28} />
        <span className={styles.name}>{customer.name}</span>
      </Link>
      <ul className={styles.reasons}>
        {reasons.map((reason) => (
          <li key={`${reason.kind} ${reason.value}`}>{reasonWords(reason, t)}</li>
        ))}
      </ul>
      {onJoin && (
        <div className={styles.buttons}>
          <Button size="compact-sm" variant="light" leftSection={<IconArrowsJoin size={15} />} onClick={onJoin}>
            {t("Yes, join them")}
          </Button>
          <Button size="compact-sm" variant="subtle" color="gray" onClick={onKeepApart}>
            {t("No, two people")}
          </Button>
        </div>
      )}
    </section>
  );
}

function Joined({ join, onPart }: { join: Join; onPart?: () => void }) {
  const { t } = useTranslation();
  const stillUndone = Date.parse(join.undoUntil) > Date.now();
  return (
    <p className={styles.joined}>
      <IconArrowsJoin size={15} aria-hidden />
      <span>
        {join.personId === null
          ? t("{{name}} is the same person, by proof.", { name: join.other.name })
          : t("{{name}} was joined into this customer.", { name: join.other.name })}{" "}
        <Ago at={join.joinedAt} />
      </span>
      {onPart && stillUndone && (
        <Button size="compact-xs" variant="subtle" color="gray" leftSection={<IconArrowsSplit size={14} />} onClick={onPart}>
          {t("Take it apart")}
        </Button>
      )}
    </p>
  );
}

function reasonWords({ kind, value }: Likely["reasons"][number], t: TFunction): string {
  switch (kind) {
    case "same-phone":
      return t("The same phone number: {{value}}", { value });
    case "same-email":
      return t("The same e-mail address: {{value}}", { value });
    case "similar-phone":
      return t("The same number but for the country code: {{value}}", { value });
    case "same-name":
      return t("The same name, which nobody else has: {{value}}", { value });
  }
}

type Joining = { join: (one: Likely) => void; keepApart: (one: Likely) => void; part: (joinId: string) => void };

function useJoining(customer: Customer): Joining {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [tellJoin, tellPart, tellApart] = [useTell("joinCustomers"), useTell("undoJoin"), useTell("distinguish")];
  const params = { id: customer.id };
  const onError = (error: Error) => toastTrouble(t(sentenceOf(error)));
  /** Addresses, notes, the story and the conversations may all have changed hands. */
  const refetch = () => client.invalidateQueries();
  const part = (id: string) => tellPart.mutate({ params: { id } }, { onSuccess: () => void refetch(), onError });
  const joined = (one: Likely, joinId: string) => {
    void refetch();
    toastUndo(t("{{other}} and {{name}} are one customer now.", { other: one.customer.name, name: customer.name }), () => part(joinId));
  };
  return {
    part,
    join: (one) => tellJoin.mutate({ params, body: { otherId: one.customer.id } }, { onSuccess: ({ join }) => joined(one, join.id), onError }),
    keepApart: (one) => tellApart.mutate({ params, body: { otherId: one.customer.id } }, { onSuccess: () => void refetch(), onError }),
  };
}
