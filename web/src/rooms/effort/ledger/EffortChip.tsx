import type { ConversationRow } from "@guli/contract";
import { VisuallyHidden } from "@mantine/core";
import { IconBarbell } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ask } from "../../../asking.ts";
import { Chip } from "../../../ui/Chip.tsx";

/** One list for all rows of all lists; asked for now and then, not with every message of the business. */
const EVERY_MS = 120_000;

/** Only where it was much: a sign that this customer has had enough work with us. */
export function EffortChip({ row }: { row: ConversationRow }) {
  const { t } = useTranslation();
  const { data } = useQuery({ ...ask("listHighEffort"), staleTime: EVERY_MS, refetchInterval: EVERY_MS });
  if (!data?.rows.some(({ conversationId }) => conversationId === row.id)) return null;
  const sentence = t("This has cost the customer much effort");
  return (
    <Chip meaning="at-risk" icon={<IconBarbell />} title={sentence}>
      <VisuallyHidden>{sentence}</VisuallyHidden>
    </Chip>
  );
}
