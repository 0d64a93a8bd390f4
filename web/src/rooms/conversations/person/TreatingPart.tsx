import type { Customer } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { Treating } from "../../customers/treating/Treating.tsx";
import { insertIntoReply } from "../composer/inserting.ts";
import { Fold } from "./Fold.tsx";

type Props = { customer: Customer; conversationId: string; mayChange: boolean };

/** How to treat this person, before anything else: one reads it while one thinks of the first word. */
export function TreatingPart({ customer, conversationId, mayChange }: Props) {
  const { t } = useTranslation();
  const say = (text: string) => insertIntoReply(conversationId, text);
  return (
    <Fold name="treating" title={t("How to treat {{name}}", { name: customer.name })}>
      <Treating customer={customer} mayChange={mayChange} {...(mayChange && { onSay: say })} />
    </Fold>
  );
}
