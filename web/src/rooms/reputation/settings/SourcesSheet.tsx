import type { ReviewSource } from "@guli/contract";
import { Button, Switch } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAsk, useTell } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { toast, toastTrouble } from "../../../shell/toast.ts";
import { Moment } from "../../../ui/Moment.tsx";
import { Sheet } from "../../../ui/Page.tsx";
import { useFocusAfter } from "../../../ui/focus-in-forms.ts";
import { CopyField } from "../../settings/parts/CopyField.tsx";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import styles from "../reviews/reviews.module.css";
import { ImportPanel } from "./ImportPanel.tsx";
import { SourceForm } from "./SourceForm.tsx";
import { givenOf, troubleText } from "./values.ts";

/** Each site with how it is. */
export function SourcesSheet() {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const opener = useFocusAfter(adding);
  const sources = useAsk("listReviewSources");
  return (
    <Sheet
      title={t("Where reviews come from")}
      actions={
        !adding && (
          <Button ref={opener} variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setAdding(true)}>
            {t("Add a site")}
          </Button>
        )
      }
    >
      <div className={styles.stack}>
        {adding && <SourceForm source={null} onEnd={() => setAdding(false)} />}
        <Loaded of={sources}>
          {({ rows }) =>
            rows.length === 0 && !adding ? (
              <p className={styles.soft}>{t("No site is known yet. The export of a site is enough to begin with.")}</p>
            ) : (
              <ul className={styles.list}>
                {rows.map((source) => (
                  <SourceCard key={source.id} source={source} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </div>
    </Sheet>
  );
}

function SourceCard({ source }: { source: ReviewSource }) {
  const { t } = useTranslation();
  const [doing, setDoing] = useState<"edit" | "import" | null>(null);
  const change = useTell("changeReviewSource");
  const fetch = useTell("fetchReviews");
  const failed = (error: unknown) => toastTrouble(t(sentenceOf(error)));
  const { id, name, way, on, reviews, fetchedAt, trouble, webhookUrl } = source;
  return (
    <li className={styles.review}>
      <div className={styles.head}>
        <strong>{name}</strong>
        <span className={styles.soft}>{t("{{count}} reviews", { count: reviews })}</span>
        {fetchedAt && (
          <span className={styles.soft}>
            {t("Asked last:")} <Moment at={fetchedAt} />
          </span>
        )}
        <Switch
          className={styles.end ?? ""}
          label={t("On")}
          checked={on}
          onChange={(event) => void change.mutateAsync({ params: { id }, body: { on: event.currentTarget.checked, given: givenOf(source) } }).catch(failed)}
        />
      </div>
      {trouble && (
        <p role="status" className={styles.words}>
          {t(troubleText(trouble.word))} <span className={styles.soft}>{trouble.detail}</span>
        </p>
      )}
      {webhookUrl && (
        <CopyField
          value={webhookUrl}
          label={t("Reviews are posted here")}
          hint={t("As JSON, signed with your secret in the header x-guli-signature (see the guide).")}
        />
      )}
      <div className={styles.actions}>
        <Button size="compact-sm" variant="default" onClick={() => setDoing(doing === "edit" ? null : "edit")}>
          {t("Edit")}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setDoing(doing === "import" ? null : "import")}>
          {t("Bring a file")}
        </Button>
        {way === "pull" && on && (
          <Button
            size="compact-sm"
            variant="default"
            loading={fetch.isPending}
            onClick={() =>
              void fetch
                .mutateAsync({ params: { id } })
                .then(() => toast(t("The site is being asked.")))
                .catch(failed)
            }
          >
            {t("Ask now")}
          </Button>
        )}
      </div>
      {doing === "edit" && <SourceForm source={source} onEnd={() => setDoing(null)} />}
      {doing === "import" && <ImportPanel sourceId={id} />}
    </li>
  );
}
