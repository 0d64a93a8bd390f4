import type { HelpCentre, ImportedGuide, Language } from "@guli/contract";
import { Button, Checkbox, FileButton, NativeSelect } from "@mantine/core";
import { IconFileUpload } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState, type DragEvent } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../../../api.ts";
import { sentenceOf } from "../../../failures.ts";
import { key } from "../../../i18n/key.ts";
import { Chip, type Meaning } from "../../../ui/Chip.tsx";
import { Sheet } from "../../../ui/Page.tsx";
import { languageName } from "../names.ts";
import { bringGuideFile, TAKEN } from "../uploading.ts";
import { filesIn, sorted, type Found } from "./dropped.ts";
import styles from "./list.module.css";

const OUTCOMES: Record<ImportedGuide["outcome"], { name: string; meaning: Meaning }> = {
  created: { name: key("New"), meaning: "recovered" },
  updated: { name: key("Changed"), meaning: "sky" },
  unchanged: { name: key("As it was"), meaning: "stone" },
  refused: { name: key("Not taken"), meaning: "at-risk" },
};

type State = { found: Found[]; rows: ImportedGuide[]; done: boolean };

/** Guides out of Markdown files with the pictures beside them: first what would become of them, then in earnest. */
export function ImportSheet({ centre }: { centre: HelpCentre }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [over, setOver] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [state, setState] = useState<State | null>(null);
  const [language, setLanguage] = useState<Language>(centre.mainLanguage);
  const [publish, setPublish] = useState(false);

  const take = async (found: Found[], dryRun: boolean) => {
    setBusy(true);
    setFailure(null);
    try {
      const { rows } = await importing(found, { language, publish, dryRun });
      setState({ found, rows, done: !dryRun });
      if (!dryRun) await client.invalidateQueries({ queryKey: ["listGuides"] });
    } catch (error) {
      setFailure(t(sentenceOf(error)));
    }
    setBusy(false);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void filesIn(event.dataTransfer).then((found) => take(found, true));
  };
  const usable = state?.rows.filter(({ outcome }) => outcome !== "refused").length ?? 0;
  return (
    <Sheet title={t("Import")} says={t("Markdown files, with their pictures beside them. What is not right in a file is said, and nothing of it is taken.")}>
      <div
        className={styles.drop}
        data-over={over || undefined}
        onDrop={onDrop}
        onDragLeave={() => setOver(false)}
        onDragOver={(event) => (event.preventDefault(), setOver(true))}
      >
        <IconFileUpload size={26} stroke={1.5} aria-hidden />
        {t("Drop files or a folder here")}
        <FileButton
          multiple
          accept={`.md,.markdown,${TAKEN.both}`}
          onChange={(files) =>
            void take(
              files.map((file) => ({ path: file.name, file })),
              true,
            )
          }
        >
          {(props) => (
            <Button {...props} variant="default" loading={busy}>
              {t("Choose files")}
            </Button>
          )}
        </FileButton>
      </div>
      {failure && <p role="alert">{failure}</p>}
      {state && <Results rows={state.rows} />}
      {state && !state.done && usable > 0 && (
        <div className={styles.tools} style={{ marginBlock: "1rem 0" }}>
          <NativeSelect
            label={t("Language of files that do not say theirs")}
            value={language}
            data={centre.languages.map((value) => ({ value, label: languageName(value) }))}
            onChange={(event) => setLanguage(centre.languages.find((one) => one === event.currentTarget.value) ?? centre.mainLanguage)}
          />
          <Checkbox label={t("Publish them at once")} checked={publish} onChange={(event) => setPublish(event.currentTarget.checked)} />
          <Button loading={busy} onClick={() => void take(state.found, false)}>
            {t("Take in {{count}} guides", { count: usable })}
          </Button>
        </div>
      )}
    </Sheet>
  );
}

type Wish = { language: Language; publish: boolean; dryRun: boolean };

/** Pictures are brought first, for documents name them; the same content twice is one file. */
async function importing(found: Found[], wish: Wish) {
  const { documents, pictures } = sorted(found);
  const brought = await Promise.all(pictures.map(async ({ path, file }) => ({ path, fileId: (await bringGuideFile(file)).id })));
  const texts = await Promise.all(documents.map(async ({ path, file }) => ({ path, text: await file.text() })));
  return call("importGuides", { body: { documents: texts, pictures: brought, ...wish } });
}

function Results({ rows }: { rows: readonly ImportedGuide[] }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.results} aria-label={t("What becomes of the files")}>
      {rows.map(({ path, outcome, title, guideId, language, troubles }) => (
        <li key={path}>
          <Chip meaning={OUTCOMES[outcome].meaning}>{t(OUTCOMES[outcome].name)}</Chip>{" "}
          {guideId && outcome !== "refused" ? (
            <Link to="/guides/$id" params={{ id: guideId }} search={language ? { language } : {}}>
              {title || path}
            </Link>
          ) : (
            (title ?? path)
          )}
          {troubles.length > 0 && (
            <ul className={styles.troubles}>
              {troubles.map((trouble) => (
                <li key={trouble} lang="en">
                  {trouble}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
