import { Button, Group, Modal, Text } from "@mantine/core";
import { useBlocker } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Saving } from "./useSaving.ts";

/** Who goes away from a form with something unsaved in it is asked what becomes of it. What is just being saved may lead on. */
export function Leaving({ saving }: { saving: Saving }) {
  const { t } = useTranslation();
  const blocker = useBlocker({ shouldBlockFn: () => saving.dirty && saving.state !== "saving", enableBeforeUnload: () => saving.dirty, withResolver: true });
  const blocked = blocker.status === "blocked";
  const saveAndGo = async () => {
    if (await saving.save()) blocker.proceed?.();
    else blocker.reset?.();
  };
  return (
    <Modal opened={blocked} onClose={() => blocker.reset?.()} title={t("Something is not saved yet")} closeButtonProps={{ "aria-label": t("Close") }}>
      <Text>{t("Save it before you go on, or leave it as it was?")}</Text>
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button variant="subtle" color="gray" onClick={() => blocker.proceed?.()}>
          {t("Leave without saving")}
        </Button>
        <Button data-autofocus onClick={() => void saveAndGo()}>
          {t("Save and go on")}
        </Button>
      </Group>
    </Modal>
  );
}
