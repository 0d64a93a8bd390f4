import type { EffortKind, EffortEntry } from "@guli/contract";
import { ActionIcon, Menu } from "@mantine/core";
import { IconArrowBackUp, IconDotsVertical, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { usePeople } from "../../conversations/data/people.ts";
import styles from "./Ledger.module.css";
import { EFFORT_KINDS } from "./kinds.ts";
import { causeSentence, effortName } from "./naming.ts";

type Given = {
  entry: EffortEntry;
  /** Kinds that the message has already. */
  taken: readonly EffortKind[];
  mayChange: boolean;
  onShow: () => void;
  onDeny: () => void;
  onCorrect: (kind: EffortKind) => void;
};

/** One line of the ledger: it leads to the message, and is corrected with one press. */
export function EffortLine({ entry, taken, mayChange, onShow, onDeny, onCorrect }: Given) {
  const { t } = useTranslation();
  const name = effortName(entry.kind, t);
  return (
    <li className={styles.line} data-off={entry.dismissed || undefined}>
      <div className={styles.what}>
        <button type="button" className={styles.kind} onClick={onShow} title={t("Show the message")}>
          {name}
        </button>
        <p className={styles.cause}>{causeSentence(entry, t)}</p>
        <Corrected entry={entry} />
      </div>
      {mayChange && (
        <div className={styles.deeds}>
          {entry.dismissed && entry.seenAs ? (
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              onClick={() => onCorrect(entry.seenAs ?? entry.kind)}
              aria-label={t("Count it after all: {{kind}}", { kind: name })}
            >
              <IconArrowBackUp size={16} />
            </ActionIcon>
          ) : (
            <>
              <ActionIcon variant="subtle" color="gray" size="sm" onClick={onDeny} aria-label={t("Not so: {{kind}}", { kind: name })} title={t("Not so")}>
                <IconX size={16} />
              </ActionIcon>
              <Kinds entry={entry} name={name} taken={taken} onCorrect={onCorrect} />
            </>
          )}
        </div>
      )}
    </li>
  );
}

function Corrected({ entry }: { entry: EffortEntry }) {
  const { t } = useTranslation();
  const people = usePeople();
  if (entry.correctedBy === null) return null;
  const person = people.of(entry.correctedBy)?.name ?? t("A former colleague");
  if (entry.dismissed) return <p className={styles.note}>{t("Not so, says {{person}}.", { person })}</p>;
  if (entry.seenAs === null) return <p className={styles.note}>{t("Added by {{person}}.", { person })}</p>;
  return <p className={styles.note}>{t("{{person}} says that it is this kind.", { person })}</p>;
}

function Kinds({ entry, name, taken, onCorrect }: Pick<Given, "entry" | "taken" | "onCorrect"> & { name: string }) {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t("Another kind than: {{kind}}", { kind: name })}>
          <IconDotsVertical size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t("It is rather")}</Menu.Label>
        {EFFORT_KINDS.filter((kind) => kind !== entry.kind && !taken.includes(kind)).map((kind) => (
          <Menu.Item key={kind} onClick={() => onCorrect(kind)}>
            {effortName(kind, t)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
