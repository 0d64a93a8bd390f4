import type { NoticeKind, NoticeWay } from "@guli/contract";
import { Checkbox, Table } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { keyOf, useAsk, useTell } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { key } from "../../../i18n/key.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import { Sheet } from "../parts/Page.tsx";

/** Keys of the words. */
const TITLES: Record<NoticeKind, string> = {
  mentioned: key("A colleague mentions me"),
  assigned: key("I am given a conversation"),
  "promise-warned": key("A promise is about to be broken"),
  "promise-broken": key("A promise was broken"),
  escalated: key("A customer who has waited too long is handed up to me"),
  "delivery-failed": key("A reply of mine does not arrive"),
  "channel-broken": key("A channel breaks"),
  "channel-mended": key("A channel works again"),
  "step-given": key("I am given a step to do"),
  "step-late": key("A step of mine is late"),
  "survey-low": key("A customer is dissatisfied with how something was solved"),
  "recovery-opened": key("Something failed and has to be made good"),
  "recovery-answered": key("A customer answers in a recovery of mine"),
  "amends-asked": key("Amends wait for a lead"),
  "recovery-late": key("A recovery of mine is late"),
  "recovery-escalated": key("A recovery has been late for long and is handed up to me"),
  "guide-failed": key("A guide does not work for a customer of mine"),
  "leaving-to-ask": key("A customer leaves and I am to ask why"),
  "barrier-given": key("I am given a barrier to mend"),
  "step-escalated": key("A step has been late for long and is handed up to me"),
};

/** By which way each kind of notice reaches one: shown at once, put back if the desk says no. */
export function NoticeWaysSheet() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const tell = useTell("changeNoticeWays");
  const asked = keyOf("readNoticeWays");
  const rows = useAsk("readNoticeWays").data?.rows ?? [];
  const change = (way: NoticeWay) => {
    client.setQueryData(asked, { rows: rows.map((one) => (one.kind === way.kind ? way : one)) });
    tell.mutate(
      { body: { rows: [way] } },
      {
        onSuccess: (kept) => client.setQueryData(asked, kept),
        onError: (error) => (client.setQueryData(asked, { rows }), toastTrouble(t(sentenceOf(error)))),
      },
    );
  };
  return (
    <Sheet title={t("Notices")} says={t("Behind the bell, or also by e-mail to your address: never more than one letter in ten minutes about the same thing.")}>
      <Table verticalSpacing={6} horizontalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("What happens")}</Table.Th>
            <Table.Th>{t("In the app")}</Table.Th>
            <Table.Th>{t("By e-mail")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((way) => (
            <Table.Tr key={way.kind}>
              <Table.Td>{t(TITLES[way.kind])}</Table.Td>
              <Table.Td>
                <Checkbox
                  aria-label={t("{{what}}: in the app", { what: t(TITLES[way.kind]) })}
                  checked={way.inApp}
                  onChange={(event) => change({ ...way, inApp: event.currentTarget.checked })}
                />
              </Table.Td>
              <Table.Td>
                <Checkbox
                  aria-label={t("{{what}}: by e-mail", { what: t(TITLES[way.kind]) })}
                  checked={way.byMail}
                  onChange={(event) => change({ ...way, byMail: event.currentTarget.checked })}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Sheet>
  );
}
