import type { Customer } from "@guli/contract";
import { Alert, Button, Group, List, Modal, Stack, Text, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useAsk, useTell } from "../../asking.ts";
import { sentenceOf } from "../../failures.ts";
import { useFocusBack } from "../../ui/useFocusBack.ts";

/** What goes for good and what stays; whoever writes the name means it, for nothing brings it back. */
export function Erasing({ customer, onClose }: { customer: Customer; onClose: () => void }) {
  const { t } = useTranslation();
  useFocusBack();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { data: ahead } = useAsk("foreseeErasing", { params: { id: customer.id } });
  const erase = useTell("eraseCustomer");
  const [name, setName] = useState("");
  const meant = name.trim() === customer.name.trim();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!meant) return;
    erase.mutate(
      { params: { id: customer.id }, body: { name } },
      {
        onSuccess: async () => {
          await navigate({ to: "/customers" });
          client.removeQueries({ queryKey: ["readCustomer"] });
          void client.invalidateQueries();
        },
      },
    );
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={<strong>{t("Erase {{name}} for good", { name: customer.name })}</strong>}
      closeButtonProps={{ "aria-label": t("Close") }}
    >
      <form onSubmit={submit}>
        <Stack>
          <div>
            <Text fw={600}>{t("What goes")}</Text>
            <List size="sm">
              <List.Item>{t("Name, addresses, notes and everything known about them")}</List.Item>
              {ahead && (
                <List.Item>{t("What they wrote and what was answered, with files and search: {{count}} messages", { count: ahead.messages })}</List.Item>
              )}
              <List.Item>{t("Their words in surveys, recoveries, reviews, stories and orders; their links stop")}</List.Item>
              {ahead && ahead.joined > 0 && <List.Item>{t("Also {{count}} others who were found to be the same person", { count: ahead.joined })}</List.Item>}
            </List>
          </div>
          <div>
            <Text fw={600}>{t("What stays, about nobody")}</Text>
            <List size="sm">
              {ahead && ahead.orders > 0 && (
                <List.Item>{t("Amounts and days of {{count}} orders, so that sums stay right", { count: ahead.orders })}</List.Item>
              )}
              <List.Item>{t("How long they waited, what it cost them, how they answered in numbers")}</List.Item>
            </List>
          </div>
          <Text size="sm">
            {t("This cannot be undone. Who writes again from the same address is somebody new. Backups keep what they hold until they are deleted.")}
          </Text>
          <TextInput
            label={t("Write “{{name}}” to say that you mean it", { name: customer.name })}
            data-autofocus
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          {erase.error && <Alert color="red">{t(sentenceOf(erase.error))}</Alert>}
          <Group justify="flex-end">
            <Button variant="subtle" color="gray" onClick={onClose}>
              {t("Cancel")}
            </Button>
            <Button type="submit" color="red" loading={erase.isPending} disabled={!meant}>
              {t("Erase for good")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
