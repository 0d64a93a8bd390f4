import type { AttributeDefinition } from "@guli/contract";
import { ActionIcon, Button, Tooltip } from "@mantine/core";
import { IconChevronRight, IconPlus, IconTrash } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { Empty } from "../../../ui/Empty.tsx";
import { Loaded } from "../parts/Loaded.tsx";
import { Page, Row, Rows } from "../parts/Page.tsx";
import parts from "../parts/parts.module.css";
import { useRemoving, useStaying } from "../parts/removing.ts";
import { useOpened } from "../parts/useOpened.ts";
import { AttributeForm } from "./AttributeForm.tsx";
import { Moving } from "./Moving.tsx";
import { TYPES } from "./types.ts";

export function AttributesSection() {
  const { t } = useTranslation();
  const { what, open } = useOpened("attributes");
  const attributes = useAsk("listAttributes");
  const create = (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => open("new")}>
      {t("Add an attribute")}
    </Button>
  );
  const opened = attributes.data?.rows.find((row) => row.id === what);
  if (what === "new" || opened) {
    const taken = attributes.data?.rows.map((row) => row.key) ?? [];
    return <AttributeForm key={what} attribute={opened ?? null} taken={taken} onDone={() => open(null)} />;
  }
  return (
    <Page
      title={t("Customer attributes")}
      says={t("What you note about customers besides name and addresses. They stand beside every conversation.")}
      actions={(attributes.data?.rows.length ?? 0) > 0 && create}
    >
      <Loaded of={attributes}>{({ rows }) => <Attributes attributes={rows} create={create} />}</Loaded>
    </Page>
  );
}

function Attributes({ attributes, create }: { attributes: AttributeDefinition[]; create: React.ReactNode }) {
  const { t } = useTranslation();
  const shown = useStaying(attributes);
  if (shown.length === 0) {
    return (
      <Empty picture="people" title={t("There are no attributes yet")} action={create}>
        {t("For instance a card number, the size they wear, or the branch they go to: whatever saves them from saying it twice.")}
      </Empty>
    );
  }
  return (
    <Rows label={t("Customer attributes")}>
      {shown.map((attribute, place) => (
        <AttributeRow key={attribute.id} attribute={attribute} place={place} last={shown.length - 1} />
      ))}
    </Rows>
  );
}

function AttributeRow({ attribute, place, last }: { attribute: AttributeDefinition; place: number; last: number }) {
  const { t } = useTranslation();
  const remove = useRemoving("deleteAttribute", "listAttributes");
  const { label: name, id } = attribute;
  return (
    <Row>
      <div className={parts.main}>
        <div className={parts.nameLine}>
          <span className={parts.name}>{name}</span>
          <Chip>{t(TYPES[attribute.type])}</Chip>
        </div>
        <p className={parts.detail}>
          {attribute.choices.length > 0 && `${attribute.choices.join(", ")} · `}
          {t("In the API: {{key}}", { key: attribute.key })}
        </p>
      </div>
      <Moving attribute={attribute} place={place} last={last} />
      <Tooltip label={t("Remove")}>
        <ActionIcon
          size="lg"
          aria-label={t("Remove {{name}}", { name })}
          onClick={() => remove(id, t("{{name}} is removed. What was noted is kept, but no longer shown.", { name }))}
        >
          <IconTrash size={18} />
        </ActionIcon>
      </Tooltip>
      <Link className={parts.go} to="/settings/$section" params={{ section: "attributes" }} hash={id} aria-label={t("Change {{name}}", { name })}>
        <IconChevronRight size={20} aria-hidden />
      </Link>
    </Row>
  );
}
