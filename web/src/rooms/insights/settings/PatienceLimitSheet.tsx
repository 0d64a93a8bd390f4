import type { ChannelKind, PatienceLimit } from "@guli/contract";
import { NativeSelect } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { keyOf, useAsk, useTell } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { formatDuration, formatPercent } from "../../../formats/index.ts";
import { mayAs, useMe } from "../../../session.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import { Sheet } from "../../../ui/Page.tsx";
import { kindName } from "../../conversations/parts/channel-kinds.ts";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import styles from "./settings.module.css";

const SHARES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.75, 0.9];

/** When the desk says that patience has run out, so that a rule of automation can do something about it. */
export function PatienceLimitSheet({ used }: { used: ReadonlySet<ChannelKind> }) {
  const { t } = useTranslation();
  const limit = useAsk("readPatienceLimit");
  return (
    <Sheet
      title={t("When patience has run out")}
      says={t("Once in each wait, when so many of your customers would have expected an answer and have none. Automation can do something about it then.")}
    >
      <Loaded of={limit}>{(so) => <Chosen limit={so} used={used} />}</Loaded>
    </Sheet>
  );
}

function Chosen({ limit: { share, rows }, used }: { limit: PatienceLimit; used: ReadonlySet<ChannelKind> }) {
  const { t } = useTranslation();
  const isOwner = mayAs(useMe(), "owner");
  const client = useQueryClient();
  const tell = useTell("changePatienceLimit");
  const choose = (chosen: number) =>
    tell.mutate(
      { body: { share: chosen } },
      {
        onSuccess: (answer) => client.setQueryData(keyOf("readPatienceLimit"), answer),
        onError: (error) => toastTrouble(t(sentenceOf(error))),
      },
    );
  const shares = [...new Set([...SHARES, share])].toSorted((one, other) => one - other);
  return (
    <>
      <NativeSelect
        className={styles.kind ?? ""}
        label={t("So many would have expected an answer")}
        value={String(share)}
        disabled={!isOwner || tell.isPending}
        data={shares.map((one) => ({ value: String(one), label: formatPercent(one) }))}
        onChange={(event) => choose(Number(event.currentTarget.value))}
      />
      <ul className={styles.channels}>
        {rows
          .filter(({ kind }) => used.has(kind))
          .map(({ kind, minutes }) => (
            <li key={kind}>
              {minutes === null
                ? t("{{channel}}: never, nobody knows as much of this channel", { channel: kindName(kind, t) })
                : t("{{channel}}: after {{time}}", { channel: kindName(kind, t), time: formatDuration(minutes * 60) })}
            </li>
          ))}
      </ul>
    </>
  );
}
