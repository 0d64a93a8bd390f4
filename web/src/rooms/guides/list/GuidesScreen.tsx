import type { Guide, GuideCollection, HelpCentre, Language } from "@guli/contract";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconExternalLink, IconFolders, IconMarkdown, IconPlus, IconSearch } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask, useAsk } from "../../../asking.ts";
import { key } from "../../../i18n/key.ts";
import { mayAs, useMe } from "../../../session.ts";
import { Empty } from "../../../ui/Empty.tsx";
import { Page } from "../../../ui/Page.tsx";
import { useTitle } from "../../../ui/useTitle.ts";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import { languageName, STATES } from "../names.ts";
import { CollectionsSheet } from "./CollectionsSheet.tsx";
import { GuideGroup } from "./GuideGroup.tsx";
import styles from "./list.module.css";
import { ImportSheet } from "./ImportSheet.tsx";
import { NewGuide } from "./NewGuide.tsx";
import { guideSearch, isWhole, queryOf, SHOWN, type GuideSearch, type Shown } from "./searching.ts";

type Doing = "new" | "collections" | "import";

/** All that customers can read, and how far it is written and translated. */
export function GuidesScreen() {
  const { t } = useTranslation();
  const search = guideSearch(useSearch({ from: "/desk/guides" }));
  const navigate = useNavigate();
  const [doing, setDoing] = useState<Doing | null>(null);
  const centre = useAsk("readHelpCentre");
  const collections = useAsk("listGuideCollections").data?.rows ?? [];
  useTitle(t("Guides"));
  const go = (next: GuideSearch) => void navigate({ to: "/guides", search: next, replace: true });
  const toggle = (what: Doing) => setDoing(doing === what ? null : what);
  const end = () => setDoing(null);
  return (
    <Page
      wide
      title={t("Guides")}
      says={t("What customers can find by themselves, and what you send them so that they need not ask twice.")}
      actions={<Deeds doing={doing} onToggle={toggle} centre={centre.data} />}
    >
      <Loaded of={centre}>
        {(known) => (
          <>
            {doing === "new" && <NewGuide collections={collections} centre={known} onEnd={end} />}
            {doing === "collections" && <CollectionsSheet collections={collections} centre={known} />}
            {doing === "import" && <ImportSheet centre={known} />}
            <Tools search={search} languages={known.languages} main={known.mainLanguage} onChange={go} />
            <Found search={search} centre={known} collections={collections} onNew={() => setDoing("new")} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Deeds({ doing, onToggle, centre }: { doing: Doing | null; onToggle: (what: Doing) => void; centre: HelpCentre | undefined }) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <>
      {centre?.on && (
        <Button component="a" href={centre.url} target="_blank" rel="noreferrer" variant="subtle" leftSection={<IconExternalLink size={17} aria-hidden />}>
          {t("Help centre")}
        </Button>
      )}
      {mayAs(me, "lead") && (
        <>
          <Button
            variant="default"
            leftSection={<IconFolders size={17} aria-hidden />}
            aria-expanded={doing === "collections"}
            onClick={() => onToggle("collections")}
          >
            {t("Collections")}
          </Button>
          <Button variant="default" leftSection={<IconMarkdown size={17} aria-hidden />} aria-expanded={doing === "import"} onClick={() => onToggle("import")}>
            {t("Import")}
          </Button>
        </>
      )}
      {mayAs(me, "agent") && (
        <Button leftSection={<IconPlus size={17} aria-hidden />} aria-expanded={doing === "new"} onClick={() => onToggle("new")}>
          {t("Write one")}
        </Button>
      )}
    </>
  );
}

const NAMES: Record<Shown, string> = {
  all: key("All guides"),
  current: STATES.current.name,
  draft: STATES.draft.name,
  outdated: STATES.outdated.name,
  missing: STATES.missing.name,
  archived: key("Put away"),
};

type ToolsProps = { search: GuideSearch; languages: readonly Language[]; main: Language; onChange: (next: GuideSearch) => void };

function Tools({ search, languages, main, onChange }: ToolsProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(search.q ?? "");
  const seek = useDebouncedCallback((q: string) => onChange(guideSearch({ ...search, q })), 200);
  return (
    <div className={styles.tools}>
      <TextInput
        className={styles.seek ?? ""}
        type="search"
        label={t("Search")}
        placeholder={t("In any language and script")}
        leftSection={<IconSearch size={17} aria-hidden />}
        value={typed}
        onChange={({ currentTarget: { value } }) => (setTyped(value), seek(value))}
      />
      <NativeSelect
        label={t("Show")}
        value={search.show ?? "all"}
        data={SHOWN.map((value) => ({ value, label: t(NAMES[value]) }))}
        onChange={(event) => onChange(guideSearch({ ...search, show: event.currentTarget.value }))}
      />
      {languages.length > 1 && (
        <NativeSelect
          label={t("Language")}
          value={search.language ?? main}
          data={languages.map((value) => ({ value, label: languageName(value) }))}
          onChange={(event) => onChange(guideSearch({ ...search, language: event.currentTarget.value }))}
        />
      )}
    </div>
  );
}

type FoundProps = { search: GuideSearch; centre: HelpCentre; collections: readonly GuideCollection[]; onNew: () => void };

function Found({ search, centre, collections, onNew }: FoundProps) {
  const guides = useQuery({ ...ask("listGuides", { query: queryOf(search, centre.mainLanguage) }), placeholderData: keepPreviousData });
  return (
    <Loaded of={guides}>
      {({ rows }) => (rows.length === 0 ? <Nothing search={search} onNew={onNew} /> : <Groups rows={rows} {...{ search, centre, collections }} />)}
    </Loaded>
  );
}

function Groups({ rows, search, centre, collections }: Omit<FoundProps, "onNew"> & { rows: readonly Guide[] }) {
  const { t } = useTranslation();
  const language = search.language ?? centre.mainLanguage;
  const given = { language, centre, mayOrder: isWhole(search) };
  if (search.q) return <GuideGroup title={t("Found")} collectionId={null} guides={rows} {...given} />;
  const named = ({ names }: GuideCollection) => (names[language] ?? names[centre.mainLanguage] ?? Object.values(names)[0])?.name ?? "";
  return [...collections.map((one) => ({ id: one.id, title: named(one) })), { id: null, title: t("In no collection") }].map(({ id, title }) => {
    const guides = rows.filter(({ collectionId }) => collectionId === id);
    return guides.length > 0 && <GuideGroup key={id ?? ""} title={title} collectionId={id} guides={guides} {...given} />;
  });
}

function Nothing({ search, onNew }: { search: GuideSearch; onNew: () => void }) {
  const { t } = useTranslation();
  const mayWrite = mayAs(useMe(), "agent");
  if (!isWhole(search)) return <Empty picture="search" title={t("Nothing here")} />;
  return (
    <Empty picture="letters" title={t("Nothing is written yet")} action={mayWrite && <Button onClick={onNew}>{t("Write one")}</Button>}>
      {t("Begin with what customers ask most: an article to read, or steps with pictures that they tick off one by one.")}
    </Empty>
  );
}
