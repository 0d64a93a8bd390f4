import { Button, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Answer } from "../../../api.ts";
import { useAsk } from "../../../asking.ts";
import { toast } from "../../../shell/toast.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { Sheet } from "../../../ui/Page.tsx";
import { useMouth } from "../deeds.ts";
import styles from "../mouth.module.css";
import { REFUSED } from "./names.ts";

type Found = Answer<"findReferralCode">;

/** Somebody stands before one and names a code: whose it is, and for whom it is noted. */
export function Till() {
  const { t } = useTranslation();
  const { run, busy } = useMouth();
  const [typed, setTyped] = useState("");
  const [found, setFound] = useState<Found | null>(null);
  const find = async () => setFound(await run("findReferralCode", { params: { typed: typed.trim() } }));
  return (
    <Sheet title={t("Somebody names a code")} says={t("Upper and lower case, dashes and spaces do not matter.")}>
      <div className={styles.stack}>
        <form
          className={styles.row}
          onSubmit={(event) => {
            event.preventDefault();
            if (typed.trim()) void find();
          }}
        >
          <TextInput
            className={styles.grow ?? ""}
            label={t("Code")}
            placeholder="K7QF-9X2M-4TBZ"
            value={typed}
            maxLength={40}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setFound(null);
            }}
          />
          <Button type="submit" variant="default" loading={busy} disabled={!typed.trim()}>
            {t("Whose is it?")}
          </Button>
        </form>
        {found && (
          <>
            <p className={styles.head} role="status">
              {t("It is the code of {{name}}.", { name: found.referrer.name })}
              {!found.open && <Chip meaning="at-risk">{t("It does not count any more")}</Chip>}
            </p>
            <Friend
              typed={typed}
              onEnd={() => {
                setTyped("");
                setFound(null);
              }}
            />
          </>
        )}
      </div>
    </Sheet>
  );
}

/** The one who names it, by whatever they are known by. */
function Friend({ typed, onEnd }: { typed: string; onEnd: () => void }) {
  const { t } = useTranslation();
  const { run, busy } = useMouth();
  const [who, setWho] = useState("");
  const [search] = useDebouncedValue(who.trim(), 200);
  const note = async (customerId: string) => {
    const made = await run("noteReferral", { body: { typed: typed.trim(), customerId } });
    if (!made) return;
    toast(made.refused ? t("It is noted and does not count: {{why}}", { why: t(REFUSED[made.refused]) }) : t("It is noted and counts."));
    onEnd();
  };
  return (
    <>
      <TextInput
        label={t("Who names it?")}
        placeholder={t("Name, e-mail or number")}
        value={who}
        autoComplete="off"
        onChange={(event) => setWho(event.currentTarget.value)}
      />
      {search.length >= 2 && <Matches search={search} busy={busy} onChoose={(id) => void note(id)} />}
    </>
  );
}

function Matches({ search, busy, onChoose }: { search: string; busy: boolean; onChoose: (id: string) => void }) {
  const { t } = useTranslation();
  const { data } = useAsk("listCustomers", { query: { search, limit: 8 } });
  if (!data) return null;
  if (data.rows.length === 0) return <p className={styles.soft}>{t("Nobody is known by this. Note the customer first.")}</p>;
  return (
    <div className={styles.choices} role="group" aria-label={t("Who names it?")}>
      {data.rows.map(({ id, name, address }) => (
        <Button key={id} variant="default" disabled={busy} onClick={() => onChoose(id)}>
          {address ? `${name} (${address})` : name}
        </Button>
      ))}
    </div>
  );
}
