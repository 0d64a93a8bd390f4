import type { Guide, GuideTextBrief, HelpCentre, Language } from "@guli/contract";
import { ActionIcon, VisuallyHidden } from "@mantine/core";
import { IconAlertTriangle, IconArrowDown, IconArrowUp, IconCheck, IconFileText, IconListNumbers, IconPencil, IconPlus } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../../../api.ts";
import { sentenceOf } from "../../../failures.ts";
import { mayAs, useMe } from "../../../session.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { DragHandle } from "../../settings/parts/DragHandle.tsx";
import parts from "../../settings/parts/parts.module.css";
import { KINDS, languageName, STATES, titleOf } from "../names.ts";
import styles from "./list.module.css";

type Given = { title: string; collectionId: string | null; guides: readonly Guide[]; language: Language; centre: HelpCentre; mayOrder: boolean };

/** The guides of one collection, in the order in which customers read them. */
export function GuideGroup({ title, collectionId, guides, language, centre, mayOrder }: Given) {
  const isAgent = mayAs(useMe(), "agent");
  const { rows, move } = useOrder(collectionId, guides);
  const orders = mayOrder && isAgent && rows.length > 1;
  return (
    <section>
      <h2 className={styles.groupTitle}>{title}</h2>
      <ul className={parts.rows} aria-label={title}>
        {rows.map((guide, at) => (
          <li key={guide.id} className={`${parts.row} ${styles.row}`}>
            {orders && <DragHandle place={at} onMove={(to) => move(guide.id, to)} />}
            <Name guide={guide} language={language} />
            <Grid guide={guide} centre={centre} />
            {orders && <Moving name={titleOf(guide, language)} at={at} last={rows.length - 1} onMove={(to) => move(guide.id, to)} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Shown in the new order at once. */
function useOrder(collectionId: string | null, guides: readonly Guide[]) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [order, setOrder] = useState<readonly string[] | null>(null);
  const rows = order ? guides.toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id)) : guides;
  const move = (id: string, to: number) => {
    const ids = rows.map((one) => one.id).filter((one) => one !== id);
    const guideIds = ids.toSpliced(to, 0, id);
    setOrder(guideIds);
    const told = call("orderGuides", { body: { collectionId, guideIds } });
    void told
      .then(() => client.invalidateQueries({ queryKey: ["listGuides"] }))
      .catch((error: unknown) => toastTrouble(t(sentenceOf(error))))
      .finally(() => setOrder(null));
  };
  return { rows, move };
}

function Name({ guide, language }: { guide: Guide; language: Language }) {
  const { t } = useTranslation();
  const Sign = guide.kind === "steps" ? IconListNumbers : IconFileText;
  const text = guide.texts.find((one) => one.language === language) ?? guide.texts[0];
  return (
    <div className={parts.main}>
      <div className={parts.nameLine}>
        <Sign size={18} stroke={1.7} role="img" aria-label={t(KINDS[guide.kind])} className={styles.kind} />
        <Link className={parts.name} to="/guides/$id" params={{ id: guide.id }} search={text ? { language: text.language } : {}} lang={text?.language}>
          {text?.title || t("(without a title)")}
        </Link>
        {guide.tags.map((tag) => (
          <Chip key={tag}>{tag}</Chip>
        ))}
      </div>
    </div>
  );
}

const SIGNS = { current: IconCheck, outdated: IconAlertTriangle, draft: IconPencil, missing: IconPlus };

/** How far it is in each language; a press leads there. */
function Grid({ guide, centre }: { guide: Guide; centre: HelpCentre }) {
  const others = guide.texts.map(({ language }) => language).filter((one) => !centre.languages.includes(one));
  return (
    <ul className={styles.grid}>
      {[...centre.languages, ...others].map((language) => (
        <li key={language}>
          <Cell guideId={guide.id} language={language} text={guide.texts.find((one) => one.language === language)} />
        </li>
      ))}
    </ul>
  );
}

function Cell({ guideId, language, text }: { guideId: string; language: Language; text: GuideTextBrief | undefined }) {
  const { t } = useTranslation();
  const state = text?.state ?? "missing";
  const Sign = SIGNS[state];
  const { name, meaning } = STATES[state];
  const unpublished = text?.changed && state !== "draft";
  const says = unpublished
    ? t("{{language}}: {{state}}, with changes that are not published", { language: languageName(language), state: t(name) })
    : t("{{language}}: {{state}}", { language: languageName(language), state: t(name) });
  return (
    <Link
      to="/guides/$id"
      params={{ id: guideId }}
      search={{ language }}
      className={styles.cell}
      style={{ background: `var(--${meaning}-soft)`, color: `var(--${meaning}-ink)` }}
      title={says}
    >
      <Sign size={14} aria-hidden />
      {language === "uz-Cyrl" ? "ўз" : language}
      {unpublished && <span aria-hidden>*</span>}
      <VisuallyHidden>{says}</VisuallyHidden>
    </Link>
  );
}

function Moving({ name, at, last, onMove }: { name: string; at: number; last: number; onMove: (to: number) => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.moving}>
      <ActionIcon size="lg" disabled={at === 0} aria-label={t("Move {{name}} up", { name })} onClick={() => onMove(at - 1)}>
        <IconArrowUp size={18} />
      </ActionIcon>
      <ActionIcon size="lg" disabled={at === last} aria-label={t("Move {{name}} down", { name })} onClick={() => onMove(at + 1)}>
        <IconArrowDown size={18} />
      </ActionIcon>
    </div>
  );
}
