import type { ApiToken as TokenShape } from "@guli/contract";
import { Anchor, Button, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { IconKey } from "@tabler/icons-react";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import type { z } from "zod";
import type { Answer } from "../../../api.ts";
import { useAsk, useTell } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { Ago } from "../../../ui/Moment.tsx";
import { CopyField } from "../parts/CopyField.tsx";
import { Sheet } from "../parts/Page.tsx";
import parts from "../parts/parts.module.css";
import { useRemoving, useStaying } from "../parts/removing.ts";

type ApiToken = z.infer<typeof TokenShape>;

/** Keys for programs that act as oneself. */
export function TokensSheet() {
  const { t } = useTranslation();
  const [made, setMade] = useState<Answer<"createToken"> | null>(null);
  return (
    <Sheet
      title={t("API tokens")}
      says={
        <>
          {t("With a token, a program does what you may do.")}{" "}
          <Anchor href="/api/docs" target="_blank" underline="always" inherit>
            {t("What the API can do")}
          </Anchor>
        </>
      }
    >
      {made && (
        <div role="status">
          <CopyField label={t("Token “{{name}}”", { name: made.token.name })} hint={t("Copy it now: it is shown only this once.")} value={made.secret} />
        </div>
      )}
      <Tokens />
      <NewToken onMade={setMade} />
    </Sheet>
  );
}

function Tokens() {
  const { t } = useTranslation();
  const tokens = useStaying(useAsk("listTokens").data?.rows ?? []);
  const revoke = useRemoving("revokeToken", "listTokens");
  if (tokens.length === 0) return null;
  return (
    <ul className={parts.plainRows} aria-label={t("API tokens")}>
      {tokens.map((token) => (
        <li key={token.id} className={parts.plainRow}>
          <TokenWords token={token} />
          <Button variant="subtle" color="gray" size="compact-sm" onClick={() => revoke(token.id, t("The token {{name}} is revoked", { name: token.name }))}>
            {t("Revoke")}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function TokenWords({ token }: { token: ApiToken }) {
  const { t } = useTranslation();
  return (
    <>
      <IconKey size={22} stroke={1.6} aria-hidden style={{ color: "var(--ink-soft)", flex: "none" }} />
      <div className={parts.main}>
        <span className={parts.name}>{token.name}</span>
        <p className={parts.detail}>
          {token.lastUsedAt ? (
            <>
              {t("last used")} <Ago at={token.lastUsedAt} />
            </>
          ) : (
            t("never used")
          )}
        </p>
      </div>
    </>
  );
}

function NewToken({ onMade }: { onMade: (made: Answer<"createToken">) => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const tell = useTell("createToken");
  const [name, setName] = useState("");
  const create = (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim()) return;
    tell.mutate(
      { body: { name } },
      {
        onSuccess: (made) => {
          onMade(made);
          setName("");
          void client.invalidateQueries({ queryKey: ["listTokens"] });
        },
      },
    );
  };
  return (
    <form className={parts.inline} onSubmit={create}>
      <TextInput
        className={parts.grow ?? ""}
        label={t("New token")}
        description={t("Name it after the program that uses it.")}
        maxLength={120}
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={tell.error ? t(sentenceOf(tell.error)) : null}
      />
      <Button type="submit" variant="default" disabled={!name.trim()} loading={tell.isPending}>
        {t("Create")}
      </Button>
    </form>
  );
}
