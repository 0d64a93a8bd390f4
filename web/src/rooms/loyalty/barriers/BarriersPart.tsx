import type { Barrier } from "@guli/contract";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { Empty } from "../../../ui/Empty.tsx";
import { useFocusAfter } from "../../../ui/focus-in-forms.ts";
import { Row, Rows } from "../../settings/parts/Page.tsx";
import styles from "../leaving/leaving.module.css";
import { BarrierCard } from "./BarrierCard.tsx";
import { KIND_ORDER, kindName, useBarrierDeeds } from "./names.ts";
import { Proposals } from "./Proposals.tsx";

/** What keeps people from buying: found, counted with the money behind it, owned, removed, and told. */
export function BarriersPart() {
  const { t } = useTranslation();
  const data = useAsk("listBarriers").data;
  const [adding, setAdding] = useState(false);
  const opener = useFocusAfter(adding);
  if (!data) return null;
  const kinds = [...KIND_ORDER, ...new Set(data.rows.map(({ kind }) => kind))].filter((kind, at, all) => all.indexOf(kind) === at);
  const groups = kinds.map((kind) => ({ kind, rows: data.rows.filter((one) => one.kind === kind) })).filter(({ rows }) => rows.length > 0);
  return (
    <div className={styles.part}>
      <Proposals barriers={data.rows} />
      {adding ? (
        <NewBarrier onEnd={() => setAdding(false)} />
      ) : (
        <Button ref={opener} className={styles.start ?? ""} leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
          {t("Name a barrier")}
        </Button>
      )}
      {groups.length === 0 && (
        <Empty picture="calm" title={t("No barrier is known yet")}>
          {t("When customers write “I like it, but …”, what follows is proposed here. Say yes, and it is counted; remove it, and tell them.")}
        </Empty>
      )}
      {groups.map(({ kind, rows }) => (
        <Kind key={kind} kind={kind} rows={rows} all={data.rows} />
      ))}
    </div>
  );
}

function Kind({ kind, rows, all }: { kind: string; rows: readonly Barrier[]; all: readonly Barrier[] }) {
  const { t } = useTranslation();
  return (
    <section className={styles.kind}>
      <h2>{kindName(kind, t)}</h2>
      <Rows label={kindName(kind, t)}>
        {rows.map((row) => (
          <Row key={row.id}>
            <BarrierCard row={row} all={all} />
          </Row>
        ))}
      </Rows>
    </section>
  );
}

function NewBarrier({ onEnd }: { onEnd: () => void }) {
  const { t } = useTranslation();
  const { run, busy } = useBarrierDeeds();
  const [name, setName] = useState("");
  const [kind, setKind] = useState<string>("service");
  const add = async () => {
    if (await run("addBarrier", { body: { name: name.trim(), kind } })) onEnd();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== "") void add();
      }}
    >
      <div className={styles.pair}>
        <TextInput
          size="xs"
          label={t("What keeps people from buying?")}
          value={name}
          maxLength={120}
          autoFocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NativeSelect
          size="xs"
          label={t("Kind")}
          value={kind}
          data={KIND_ORDER.map((one) => ({ value: one as string, label: kindName(one, t) }))}
          onChange={(event) => setKind(event.currentTarget.value)}
        />
      </div>
      <div className={styles.deeds}>
        <Button type="submit" size="compact-md" loading={busy} disabled={name.trim() === ""}>
          {t("Add")}
        </Button>
        <Button size="compact-md" variant="subtle" color="gray" onClick={onEnd}>
          {t("Cancel")}
        </Button>
      </div>
    </form>
  );
}
