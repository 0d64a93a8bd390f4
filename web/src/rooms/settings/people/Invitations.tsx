import type { z } from "zod";
import type { Invitation as InvitationShape } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconMailForward } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { Ago } from "../../../ui/Moment.tsx";
import { Row, Rows } from "../parts/Page.tsx";
import parts from "../parts/parts.module.css";
import { useRemoving, useStaying } from "../parts/removing.ts";
import { nameOfRole } from "../parts/roles.ts";

type Invitation = z.infer<typeof InvitationShape>;

/** Invitations that nobody has taken up yet. */
export function Invitations() {
  const { t } = useTranslation();
  const open = useStaying(useAsk("listInvitations").data?.rows ?? []);
  if (open.length === 0) return null;
  return (
    <section aria-label={t("Invited, not here yet")}>
      <h2 className={parts.listTitle}>{t("Invited, not here yet")}</h2>
      <Rows label={t("Invited, not here yet")}>
        {open.map((invitation) => (
          <InvitationRow key={invitation.id} invitation={invitation} />
        ))}
      </Rows>
    </section>
  );
}

function InvitationRow({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation();
  const withdraw = useRemoving("withdrawInvitation", "listInvitations");
  return (
    <Row>
      <IconMailForward size={22} stroke={1.6} aria-hidden style={{ color: "var(--ink-soft)", marginInline: "0.5rem" }} />
      <div className={parts.main}>
        <div className={parts.nameLine}>
          <span className={parts.name}>{invitation.email}</span>
          <Chip>{t(nameOfRole(invitation.role))}</Chip>
        </div>
        <p className={parts.detail}>
          {t("Runs out:")} <Ago at={invitation.expiresAt} />
        </p>
      </div>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        onClick={() => withdraw(invitation.id, t("The invitation for {{email}} is withdrawn", { email: invitation.email }))}
      >
        {t("Withdraw")}
      </Button>
    </Row>
  );
}
