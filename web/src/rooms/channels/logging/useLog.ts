import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useTell } from "../../../asking.ts";
import { Refused, sentenceOf } from "../../../failures.ts";
import { toastDone, toastTrouble } from "../../../shell/toast.ts";
import { newKey } from "../../conversations/composer/leaving.ts";
import type { Known } from "./useKnown.ts";
import { EMPTY, bodyOf, problemsIn, type LogValues } from "./values.ts";

/** What is filled in, and how it is written down. The same press twice over a shaky network is one contact. */
export function useLog(known: Known | null, onDone: () => void) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const log = useTell("logContact");
  const key = useRef(newKey());
  const [values, setValues] = useState<LogValues>({ ...EMPTY, customerId: known?.id ?? null });
  const [errors, setErrors] = useState<Record<string, string>>({});
  const change = (given: Partial<LogValues>) => {
    setValues((before) => ({ ...before, ...given }));
    setErrors({});
  };
  const failed = (error: unknown) => {
    const phone = error instanceof Refused ? error.fields["whom.phone"] : undefined;
    if (phone) setErrors({ phone: t(phone) });
    else toastTrouble(t(sentenceOf(error)));
  };
  const save = () => {
    const wrong = problemsIn(values);
    if (Object.keys(wrong).length > 0) return setErrors(Object.fromEntries(Object.entries(wrong).map(([field, sentence]) => [field, t(sentence)])));
    if (log.isPending) return;
    log.mutate(
      { body: bodyOf(values, { key: key.current, now: Date.now() }) },
      {
        onSuccess: ({ conversation }) => {
          void client.invalidateQueries({ queryKey: ["listConversations"] });
          const open = () => void navigate({ to: "/inbox/$view/$conversationId", params: { view: "all", conversationId: conversation.id } });
          toastDone(t("Written down: {{name}}", { name: conversation.customer.name }), { label: t("Open it"), run: open });
          onDone();
        },
        onError: failed,
      },
    );
  };
  return { values, errors, change, save, busy: log.isPending, dirty: JSON.stringify(values) !== JSON.stringify({ ...EMPTY, customerId: known?.id ?? null }) };
}
