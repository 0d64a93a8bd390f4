import type { Guide, GuideText, HelpCentre } from "@guli/contract";
import { Button, NativeSelect, TagsInput, TextInput } from "@mantine/core";
import { IconArchive, IconArchiveOff, IconEyeOff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { isRefusal } from "../../../failures.ts";
import { toastUndo } from "../../../shell/toast.ts";
import { collectionName } from "../names.ts";
import styles from "./editor.module.css";
import type { Content, Keeper } from "./keeping.ts";
import { isSlug } from "./slugs.ts";
import { useDeeds } from "./useDeeds.ts";

type Given = { text: GuideText; guide: Guide; centre: HelpCentre; keeper: Keeper; content: Content };

/** Where the guide stands, under which address, and how it is taken away again. */
export function Details({ text, guide, centre, keeper, content }: Given) {
  const { t } = useTranslation();
  const deeds = useDeeds(text);
  const collections = useAsk("listGuideCollections").data?.rows ?? [];
  const taken = isRefusal(keeper.now().refusal, "guide.slug-taken");
  return (
    <div className={styles.details}>
      <NativeSelect
        label={t("Collection")}
        value={guide.collectionId ?? ""}
        data={[{ value: "", label: t("In no collection") }, ...collections.map(({ id, names }) => ({ value: id, label: collectionName(names, centre) }))]}
        onChange={(event) => void deeds.change({ collectionId: event.currentTarget.value || null })}
      />
      <TagsInput
        label={t("Tags")}
        description={t("Words by which it is found as well.")}
        maxTags={20}
        value={guide.tags}
        onChange={(tags) => void deeds.change({ tags })}
      />
      <TextInput
        label={t("Address in this language")}
        description={t("Old addresses lead on to the new one.")}
        leftSectionWidth="auto"
        autoComplete="off"
        spellCheck={false}
        maxLength={80}
        value={content.slug}
        onChange={(event) => keeper.change({ slug: event.currentTarget.value.trim().toLocaleLowerCase("en") })}
        error={
          !isSlug(content.slug) ? t("Small Latin letters, digits and single dashes only.") : taken && t("Another guide has this address in this language.")
        }
      />
      <p className={styles.soft}>{`${centre.url}/${text.language}/${content.slug}`}</p>
      <Away text={text} guide={guide} deeds={deeds} />
    </div>
  );
}

function Away({ text, guide, deeds }: { text: GuideText; guide: Guide; deeds: ReturnType<typeof useDeeds> }) {
  const { t } = useTranslation();
  const version = text.version;
  const withdraw = async () => {
    const done = await deeds.withdraw();
    if (done) toastUndo(t("Customers cannot read it in this language any more."), () => void deeds.publish(version));
  };
  const putAway = async () => {
    const done = await deeds.change({ archived: true });
    if (done) toastUndo(t("It is put away. Those to whom it was sent can read it still."), () => void deeds.change({ archived: false }));
  };
  return (
    <div className={styles.away}>
      {text.brief.published !== null && !text.brief.changed && (
        <Button variant="default" size="compact-sm" leftSection={<IconEyeOff size={16} aria-hidden />} onClick={() => void withdraw()}>
          {t("Take this language back")}
        </Button>
      )}
      {guide.archived ? (
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconArchiveOff size={16} aria-hidden />}
          onClick={() => void deeds.change({ archived: false })}
        >
          {t("Take it out again")}
        </Button>
      ) : (
        <Button variant="default" size="compact-sm" leftSection={<IconArchive size={16} aria-hidden />} onClick={() => void putAway()}>
          {t("Put it away")}
        </Button>
      )}
    </div>
  );
}
