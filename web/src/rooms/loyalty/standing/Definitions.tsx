import type { StandingDefinition } from "@guli/contract";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { formatNumber, formatPercent } from "../../../formats/index.ts";
import { key } from "../../../i18n/key.ts";
import { mayAs, useMe } from "../../../session.ts";
import { Sheet } from "../../../ui/Page.tsx";
import { useFocusAfter } from "../../../ui/focus-in-forms.ts";
import { CLASSES } from "../names.ts";
import styles from "../loyalty.module.css";
import { DefinitionForm } from "./DefinitionForm.tsx";

/** What each word means here, in words with its numbers; the owner may change them. */
export function Definitions() {
  const { t } = useTranslation();
  const isOwner = mayAs(useMe(), "owner");
  const { data } = useAsk("readStandingDefinition");
  const [editing, setEditing] = useState(false);
  const opener = useFocusAfter(editing);
  if (!data) return null;
  const { version, definition } = data.used;
  return (
    <Sheet
      title={t("What these words mean here")}
      says={version === 0 ? t("As Guli ships them.") : t("Your version {{version}}.", { version })}
      actions={
        isOwner &&
        !editing && (
          <Button ref={opener} variant="default" onClick={() => setEditing(true)}>
            {t("Change the definitions")}
          </Button>
        )
      }
    >
      {editing ? (
        <DefinitionForm from={definition} onEnd={() => setEditing(false)} />
      ) : (
        <InWords definition={definition} byModel={data.modelSuits && definition.model.use} />
      )}
    </Sheet>
  );
}

function InWords({ definition, byModel }: { definition: StandingDefinition; byModel: boolean }) {
  const { t } = useTranslation();
  const { newDays, regular, loyal, pause, model } = definition;
  const said: [string, string][] = [
    [CLASSES.new, t("The first purchase is less than {{days}} days ago.", { days: formatNumber(newDays) })],
    [
      CLASSES.regular,
      t("At least {{times}} purchases within {{days}} days. Nobody knows whether they would stay if a competitor called.", {
        times: regular.times,
        days: formatNumber(regular.days),
      }),
    ],
    [
      CLASSES.loyal,
      t(
        "Bought so much in the {{days}} days after events that reached them that somebody who had gone down to {{share}} of their own rate would have bought less with a probability of at least {{probability}}. Events of the last {{back}} days count, each once its days are over.",
        {
          days: loyal.windowDays,
          share: formatPercent(loyal.share),
          probability: formatPercent(loyal.probability),
          back: formatNumber(loyal.looksBackDays),
        },
      ),
    ],
    [
      key("Probably loyal"),
      t(
        "Of those who buy often without a contract, how many a competitor does not bring below {{share}} of their own rate, whether that is proven of them or not. Who buys a little less often each time for reasons of their own is among them.",
        { share: formatPercent(loyal.share) },
      ),
    ],
    byModel
      ? [
          CLASSES.drifting,
          t("The probability that they are still a customer is below {{probability}}; gone: below {{left}}.", {
            probability: formatPercent(model.drifting),
            left: formatPercent(model.left),
          }),
        ]
      : [
          CLASSES.drifting,
          t(
            "They have paused so long as happens to them less often than {{probability}} of the time; gone: less often than {{left}}, or {{days}} days at most.",
            { probability: formatPercent(pause.drifting), left: formatPercent(pause.left), days: formatNumber(pause.longestDays) },
          ),
        ],
    [CLASSES.occasional, t("Everybody else.")],
    [
      key("Contracts"),
      t(
        "Each period of a contract counts as a purchase. While one runs they are at least regular, and loyal by what they renewed when events reached them. Once the last has ended they have left.",
      ),
    ],
  ];
  return (
    <dl className={styles.meanings}>
      {said.map(([name, means]) => (
        <div key={name}>
          <dt>{t(name)}</dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  );
}
