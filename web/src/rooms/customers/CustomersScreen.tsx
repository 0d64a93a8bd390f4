import { Button, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconPlus, IconSearch, IconShoppingBag } from "@tabler/icons-react";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { askPages } from "../../asking.ts";
import { mayAs, useMe } from "../../session.ts";
import { useCommands } from "../../shell/commands.ts";
import { useShortcut } from "../../shell/shortcuts.ts";
import { Page } from "../../ui/Page.tsx";
import { useTitle } from "../../ui/useTitle.ts";
import { CustomerList } from "./CustomerList.tsx";
import { NewCustomer } from "./NewCustomer.tsx";

/** Everyone who ever wrote, last seen first, or those who match what is typed. */
export function CustomersScreen() {
  const { t } = useTranslation();
  const me = useMe();
  const { q = "" } = useSearch({ from: "/desk/customers" });
  const navigate = useNavigate();
  const [typed, setTyped] = useState(q);
  const [adding, setAdding] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const found = useInfiniteQuery({ ...askPages("listCustomers", { query: q ? { search: q } : {} }), placeholderData: keepPreviousData });
  const seek = useDebouncedCallback((words: string) => void navigate({ to: "/customers", search: words ? { q: words } : {}, replace: true }), 200);
  const mayAdd = mayAs(me, "agent");

  useTitle(t("Customers"));
  useShortcut("/", t("Search customers"), () => field.current?.focus());
  useShortcut("n", t("New customer"), () => setAdding(true), { off: !mayAdd });
  useCommands(mayAdd ? [{ id: "new-customer", label: t("New customer"), keys: "n", icon: <IconPlus size={18} />, run: () => setAdding(true) }] : []);

  return (
    <Page
      wide
      title={t("Customers")}
      says={t("Whoever writes to you is here by themselves, with all their addresses and conversations.")}
      actions={
        mayAdd && (
          <>
            <Button
              renderRoot={(given) => <Link to="/orders" search={{ part: "orders" }} {...given} />}
              leftSection={<IconShoppingBag size={18} aria-hidden />}
              variant="default"
            >
              {t("Orders")}
            </Button>
            <Button leftSection={<IconPlus size={18} />} variant="default" onClick={() => setAdding(true)}>
              {t("New customer")}
            </Button>
          </>
        )
      }
    >
      <TextInput
        ref={field}
        type="search"
        size="md"
        mb="md"
        leftSection={<IconSearch size={18} aria-hidden />}
        aria-label={t("Search customers")}
        placeholder={t("Name, e-mail or number")}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          seek(event.currentTarget.value.trim());
        }}
      />
      <CustomerList found={found} searching={q !== ""} />
      {adding && <NewCustomer called={q} onClose={() => setAdding(false)} />}
    </Page>
  );
}
