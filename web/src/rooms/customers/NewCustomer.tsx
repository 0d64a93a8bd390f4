import { Alert, Button, Group, Modal, Stack, TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { keyOf, useTell } from "../../asking.ts";
import { sentenceOf } from "../../failures.ts";
import { useFocusBack } from "../../ui/useFocusBack.ts";
import { addressFrom } from "./addresses.ts";

/** Note someone who has not written yet: a caller, a visitor. */
export function NewCustomer({ called, onClose }: { called: string; onClose: () => void }) {
  const { t } = useTranslation();
  useFocusBack();
  const client = useQueryClient();
  const navigate = useNavigate();
  const create = useTell("createCustomer");
  const [name, setName] = useState(addressFrom(called) ? "" : called);
  const [address, setAddress] = useState(addressFrom(called) ? called : "");
  const read = addressFrom(address);
  const wrong = address.trim() !== "" && !read;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (wrong) return;
    create.mutate(
      { body: { name: name.trim(), addresses: read ? [read] : [] } },
      {
        onSuccess: (customer) => {
          client.setQueryData(keyOf("readCustomer", { params: { id: customer.id } }), customer);
          void client.invalidateQueries({ queryKey: ["listCustomers"] });
          void navigate({ to: "/customers/$id", params: { id: customer.id } });
        },
      },
    );
  };
  return (
    <Modal opened onClose={onClose} title={<strong>{t("New customer")}</strong>} closeButtonProps={{ "aria-label": t("Close") }}>
      <form onSubmit={submit}>
        <Stack>
          <TextInput label={t("Name")} required withAsterisk={false} data-autofocus value={name} onChange={(event) => setName(event.currentTarget.value)} />
          <TextInput
            label={t("E-mail or number")}
            value={address}
            error={wrong && create.isIdle && address.length > 5 ? t("Neither an e-mail address nor a number") : null}
            onChange={(event) => setAddress(event.currentTarget.value)}
          />
          {create.error && <Alert color="red">{t(sentenceOf(create.error))}</Alert>}
          <Group justify="flex-end">
            <Button type="submit" loading={create.isPending} disabled={name.trim() === "" || wrong}>
              {t("Save")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
