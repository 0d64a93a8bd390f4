import type { Address, Customer } from "@guli/contract";
import { ActionIcon, Button, TextInput } from "@mantine/core";
import {
  IconApi,
  IconBrandInstagram,
  IconBrandMessenger,
  IconBrandTelegram,
  IconBrandViber,
  IconBrandWhatsapp,
  IconCircleCheck,
  IconForms,
  IconMail,
  IconMessage,
  IconPhone,
  IconPlus,
  IconX,
} from "@tabler/icons-react";
import type { TFunction } from "i18next";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useTell } from "../../asking.ts";
import { sentenceOf } from "../../failures.ts";
import { toastTrouble, toastUndo } from "../../shell/toast.ts";
import styles from "./Addresses.module.css";
import { addressFrom } from "./addresses.ts";
import { useKeeping } from "./useCustomer.ts";

const ICONS = {
  email: IconMail,
  phone: IconPhone,
  chat: IconMessage,
  telegram: IconBrandTelegram,
  whatsapp: IconBrandWhatsapp,
  messenger: IconBrandMessenger,
  instagram: IconBrandInstagram,
  viber: IconBrandViber,
  form: IconForms,
  api: IconApi,
};

/** All the ways to reach a person; new mail from any of them is known as theirs. */
export function Addresses({ customer, mayChange }: { customer: Customer; mayChange: boolean }) {
  const { t } = useTranslation();
  const keep = useKeeping(customer.id);
  const remove = useTell("removeAddress");
  const add = useTell("addAddress");
  const [adding, setAdding] = useState(false);
  const params = { id: customer.id };

  const removed = ({ id, kind, address }: Address) =>
    remove.mutate(
      { params: { ...params, addressId: id } },
      {
        onSuccess: (after) => {
          keep(after);
          if (kind === "email" || kind === "phone")
            toastUndo(t("{{address}} removed", { address }), () => add.mutate({ params, body: { kind, address } }, { onSuccess: keep }));
        },
        onError: (error) => toastTrouble(t(sentenceOf(error))),
      },
    );
  return (
    <>
      <ul className={styles.list}>
        {customer.addresses.map((address) => {
          const Icon = ICONS[address.kind];
          return (
            <li key={address.id} className={styles.line}>
              <Icon size={17} aria-hidden className={styles.icon} />
              <span className={styles.address}>{addressWords(address, t)}</span>
              {address.verified && (
                <span className={styles.sure} title={t("Certainly theirs: they wrote from it.")}>
                  <IconCircleCheck size={16} aria-label={t("Certainly theirs: they wrote from it.")} />
                </span>
              )}
              {mayChange && customer.addresses.length > 1 && (
                <ActionIcon size="sm" aria-label={t("Remove {{address}}", { address: addressWords(address, t) })} onClick={() => removed(address)}>
                  <IconX size={15} />
                </ActionIcon>
              )}
            </li>
          );
        })}
      </ul>
      {mayChange && !adding && (
        <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={15} />} onClick={() => setAdding(true)}>
          {t("Add an address")}
        </Button>
      )}
      {adding && <NewAddress customerId={customer.id} onDone={() => setAdding(false)} />}
    </>
  );
}

/** Platforms know people by numbers that say nothing to anybody. */
function addressWords({ kind, address }: Address, t: TFunction): string {
  switch (kind) {
    case "email":
    case "phone":
      return address;
    case "chat":
      return t("Chat on the web site");
    case "form":
      return t("Form on the web site");
    case "telegram":
      return "Telegram";
    case "whatsapp":
      return "WhatsApp";
    case "messenger":
      return "Messenger";
    case "instagram":
      return "Instagram";
    case "viber":
      return "Viber";
    case "api":
      return t("{{kind}}: {{name}}", { kind: t("Other system"), name: address });
  }
}

function NewAddress({ customerId, onDone }: { customerId: string; onDone: () => void }) {
  const { t } = useTranslation();
  const keep = useKeeping(customerId);
  const add = useTell("addAddress");
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const address = addressFrom(typed);
    if (!address) return typed.trim() === "" ? onDone() : setWrong(t("Neither an e-mail address nor a number"));
    add.mutate(
      { params: { id: customerId }, body: address },
      { onSuccess: (customer) => (keep(customer), onDone()), onError: (error) => setWrong(t(sentenceOf(error))) },
    );
  };
  return (
    <form onSubmit={submit} className={styles.form}>
      <TextInput
        autoFocus
        aria-label={t("E-mail or number")}
        placeholder={t("E-mail or number")}
        value={typed}
        error={wrong}
        onChange={(event) => (setTyped(event.currentTarget.value), setWrong(null))}
        onKeyDown={(event) => event.key === "Escape" && onDone()}
      />
      <Button type="submit" loading={add.isPending}>
        {t("Add")}
      </Button>
    </form>
  );
}
