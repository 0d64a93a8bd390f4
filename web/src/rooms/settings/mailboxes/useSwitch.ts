import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Answer } from "../../../api.ts";
import { keyOf, useTell } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { toastTrouble, toastUndo } from "../../../shell/toast.ts";
import type { EmailChannel } from "./MailboxesSection.tsx";

/** Switch a mailbox on or off: seen at once, with a way back, taken back if the desk says no. */
export function useSwitch(mailbox: EmailChannel): (on: boolean) => void {
  const { t } = useTranslation();
  const client = useQueryClient();
  const tell = useTell("changeEmail");
  const list = keyOf("listChannels");
  const shown = (changed: Partial<EmailChannel>) =>
    client.setQueryData<Answer<"listChannels">>(
      list,
      (old) => old && { rows: old.rows.map((row) => (row.id === mailbox.id && row.kind === "email" ? { ...row, ...changed } : row)) },
    );

  const turn = async (on: boolean): Promise<void> => {
    shown({ on });
    try {
      const { id, name, teamId, settings } = mailbox;
      shown(await tell.mutateAsync({ params: { id }, body: { name, teamId, on, settings } }));
    } catch (error) {
      shown({ on: !on });
      toastTrouble(t(sentenceOf(error)));
    }
  };
  return (on) => {
    void turn(on);
    toastUndo(
      on ? t("{{name}} is switched on", { name: mailbox.name }) : t("{{name}} is switched off. Nothing is fetched or sent.", { name: mailbox.name }),
      () => void turn(!on),
    );
  };
}
