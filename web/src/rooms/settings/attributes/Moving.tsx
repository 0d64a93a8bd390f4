import type { AttributeDefinition } from "@guli/contract";
import { ActionIcon, Tooltip } from "@mantine/core";
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useTell } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { toastTrouble } from "../../../shell/toast.ts";

/** Move an attribute one place up or down. Buttons rather than dragging: they work with every finger, key and reader. */
export function Moving({ attribute, place, last }: { attribute: AttributeDefinition; place: number; last: number }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const change = useTell("changeAttribute");
  const move = (to: number) =>
    change.mutate(
      { params: { id: attribute.id }, body: { place: to } },
      {
        onSuccess: () => client.invalidateQueries({ queryKey: ["listAttributes"] }),
        onError: (error) => toastTrouble(t(sentenceOf(error))),
      },
    );
  const name = attribute.label;
  return (
    <>
      <Tooltip label={t("Move up")}>
        <ActionIcon size="lg" disabled={place === 0} aria-label={t("Move {{name}} up", { name })} onClick={() => move(place - 1)}>
          <IconArrowUp size={18} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t("Move down")}>
        <ActionIcon size="lg" disabled={place >= last} aria-label={t("Move {{name}} down", { name })} onClick={() => move(place + 1)}>
          <IconArrowDown size={18} />
        </ActionIcon>
      </Tooltip>
    </>
  );
}
