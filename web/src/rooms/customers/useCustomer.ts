import type { Customer } from "@guli/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Input } from "../../api.ts";
import { keyOf, useTell } from "../../asking.ts";
import { sentenceOf } from "../../failures.ts";
import { toastTrouble, toastUndo } from "../../shell/toast.ts";

type Change = NonNullable<Input<"changeCustomer">["body"]>;

/** Change what is known of a customer: shown at once, put back if the desk says no. */
export function useChangingCustomer(customer: Customer): (change: Change) => void {
  const { t } = useTranslation();
  const keep = useKeeping(customer.id);
  const tell = useTell("changeCustomer");
  return (change) => {
    const { attributes, ...fields } = change;
    const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Customer>;
    keep({ ...customer, ...given, attributes: { ...customer.attributes, ...attributes } });
    tell.mutate({ params: { id: customer.id }, body: change }, { onSuccess: keep, onError: (error) => (keep(customer), toastTrouble(t(sentenceOf(error)))) });
  };
}

/** Block a customer or let them in again, with a way back. */
export function useBlocking(id: string): (blocked: boolean) => void {
  const { t } = useTranslation();
  const keep = useKeeping(id);
  const tell = useTell("blockCustomer");
  const block = (blocked: boolean, silent = false): void =>
    tell.mutate(
      { params: { id }, body: { blocked } },
      {
        onSuccess: (customer) => {
          keep(customer);
          if (!silent) toastUndo(blocked ? t("Blocked: what they write goes to spam.") : t("They can write again."), () => block(!blocked, true));
        },
        onError: (error) => toastTrouble(t(sentenceOf(error))),
      },
    );
  return block;
}

/** Keep a customer as an answer brought them. */
export function useKeeping(id: string): (customer: Customer) => void {
  const client = useQueryClient();
  return (customer) => {
    client.setQueryData(keyOf("readCustomer", { params: { id } }), customer);
    void client.invalidateQueries({ queryKey: ["listCustomers"] });
  };
}
