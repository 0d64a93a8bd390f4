import type { Tag } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { mayAs, useMe } from "../../../session.ts";
import { Empty } from "../../../ui/Empty.tsx";
import { Loaded } from "../parts/Loaded.tsx";
import { Page, Rows } from "../parts/Page.tsx";
import { useStaying } from "../parts/removing.ts";
import { NewTag } from "./NewTag.tsx";
import { TagRow } from "./TagRow.tsx";

export function TagsSection() {
  const { t } = useTranslation();
  const mayChange = mayAs(useMe(), "lead");
  const tags = useAsk("listTags");
  return (
    <Page
      title={t("Tags")}
      says={
        mayChange
          ? t("Labels for conversations: to find them again, and to see what they are about.")
          : t("You can add tags; a lead can rename and delete them.")
      }
    >
      <NewTag />
      <Loaded of={tags}>{({ rows }) => <Tags tags={rows} mayChange={mayChange} />}</Loaded>
    </Page>
  );
}

function Tags({ tags, mayChange }: { tags: Tag[]; mayChange: boolean }) {
  const { t } = useTranslation();
  const shown = useStaying(tags).toSorted((a, b) => a.name.localeCompare(b.name));
  if (shown.length === 0) {
    return (
      <Empty picture="gear" title={t("There are no tags yet")}>
        {t("Begin with three or four, such as “delivery”, “refund” and “praise”. Many tags are used by nobody.")}
      </Empty>
    );
  }
  return (
    <Rows label={t("Tags")}>
      {shown.map((tag) => (
        <TagRow key={tag.id} tag={tag} mayChange={mayChange} />
      ))}
    </Rows>
  );
}
