import type { GuideCollection, HelpCentre, Language } from "@guli/contract";
import { ActionIcon, Button, TextInput } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../../../api.ts";
import { sentenceOf } from "../../../failures.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import { Sheet } from "../../../ui/Page.tsx";
import parts from "../../settings/parts/parts.module.css";
import { useRemoving, useStaying } from "../../settings/parts/removing.ts";
import { collectionName, languageName } from "../names.ts";
import styles from "./list.module.css";

/** The shelves of the help centre: their names in each language, and their order. */
export function CollectionsSheet({ collections, centre }: { collections: readonly GuideCollection[]; centre: HelpCentre }) {
  const { t } = useTranslation();
  const run = useChanging();
  const remove = useRemoving("deleteGuideCollection", "listGuideCollections");
  const rows = useStaying(collections);
  const ids = rows.map(({ id }) => id);
  const move = (at: number, by: 1 | -1) =>
    run(() => call("orderGuideCollections", { body: { collectionIds: ids.toSpliced(at, 1).toSpliced(at + by, 0, ids[at]!) } }));
  return (
    <Sheet
      title={t("Collections")}
      says={t("What belongs together stands together in the help centre. Where a language has no name, that of the main one is shown.")}
    >
      <ul className={parts.plainRows}>
        {rows.map((collection, at) => {
          const name = collectionName(collection.names, centre);
          return (
            <li key={collection.id} className={parts.plainRow}>
              <div className={styles.names}>
                {centre.languages.map((language) => (
                  <NameField
                    key={language}
                    {...{ collection, language }}
                    onKeep={(names) => run(() => call("changeGuideCollection", { params: { id: collection.id }, body: { names } }))}
                  />
                ))}
              </div>
              <div className={parts.actions}>
                <ActionIcon size="lg" disabled={at === 0} aria-label={t("Move {{name}} up", { name })} onClick={() => void move(at, -1)}>
                  <IconArrowUp size={18} />
                </ActionIcon>
                <ActionIcon size="lg" disabled={at === rows.length - 1} aria-label={t("Move {{name}} down", { name })} onClick={() => void move(at, 1)}>
                  <IconArrowDown size={18} />
                </ActionIcon>
                <ActionIcon
                  size="lg"
                  aria-label={t("Remove {{name}}", { name })}
                  onClick={() => remove(collection.id, t("The collection {{name}} is removed. Its guides stay.", { name }))}
                >
                  <IconTrash size={18} />
                </ActionIcon>
              </div>
            </li>
          );
        })}
      </ul>
      <Adding
        language={centre.mainLanguage}
        onAdd={(name) => run(() => call("createGuideCollection", { body: { names: { [centre.mainLanguage]: { name } } } }))}
      />
    </Sheet>
  );
}

/** Tell the desk, ask anew, and say what did not work. */
function useChanging(): (work: () => Promise<unknown>) => Promise<boolean> {
  const { t } = useTranslation();
  const client = useQueryClient();
  return async (work) => {
    try {
      await work();
      await client.invalidateQueries({ queryKey: ["listGuideCollections"] });
      return true;
    } catch (error) {
      toastTrouble(t(sentenceOf(error)));
      return false;
    }
  };
}

type NameProps = { collection: GuideCollection; language: Language; onKeep: (names: GuideCollection["names"]) => void };

function NameField({ collection, language, onKeep }: NameProps) {
  const { t } = useTranslation();
  const kept = collection.names[language];
  const [name, setName] = useState(kept?.name ?? "");
  const keep = () => {
    if (name.trim() === "") setName(kept?.name ?? "");
    else if (name.trim() !== kept?.name) onKeep({ [language]: { name: name.trim(), about: kept?.about ?? "" } });
  };
  return (
    <TextInput
      size="xs"
      lang={language}
      label={languageName(language)}
      placeholder={t("No name yet")}
      maxLength={120}
      value={name}
      onChange={(event) => setName(event.currentTarget.value)}
      onBlur={keep}
    />
  );
}

function Adding({ language, onAdd }: { language: Language; onAdd: (name: string) => Promise<boolean> }) {
  const { t } = useTranslation();
  const [name, setName] = useState("");
  const add = (event: FormEvent) => {
    event.preventDefault();
    void onAdd(name.trim()).then((added) => added && setName(""));
  };
  return (
    <form className={parts.inline} onSubmit={add}>
      <TextInput
        className={parts.grow ?? ""}
        lang={language}
        label={t("A new collection")}
        placeholder={t("Delivery, returns, payment …")}
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={name.trim() === ""} leftSection={<IconPlus size={17} aria-hidden />}>
        {t("Add")}
      </Button>
    </form>
  );
}
