import type { ConversationRow, Review } from "@guli/contract";
import { Button, CopyButton } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { keyOf, useAsk, useTell } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { useLive } from "../../../live.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { Moment } from "../../../ui/Moment.tsx";
import { Fold } from "../../conversations/person/Fold.tsx";
import { ANSWERING } from "../reviews/names.ts";
import { Stars } from "../reviews/Stars.tsx";
import styles from "../reviews/reviews.module.css";

type Given = { row: ConversationRow; mayChange: boolean };

/** The review that this conversation is about: how it stands, and what is still to be done at the site. */
export function ReviewPart({ row, mayChange }: Given) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const asked = { params: { id: row.id } };
  const { data } = useAsk("readReviewIn", asked);
  useLive("conversation", (event) => {
    if (event.row.id === row.id) void client.invalidateQueries({ queryKey: keyOf("readReviewIn", asked) });
  });
  const review = data?.review;
  if (!review) return null;
  const { stars, author, site, url, pageUrl, writtenAt, deletedAt, answering, versions } = review;
  const at = url ?? pageUrl;
  return (
    <Fold name="review" title={t("Review")} needed={answering === "by-hand" || answering === "failed"}>
      <div className={styles.stack}>
        <div className={styles.head}>
          <Stars stars={stars} />
          <span className={styles.soft}>{site}</span>
          <span className={styles.soft}>
            <Moment at={writtenAt} />
          </span>
        </div>
        <p className={styles.soft}>
          {review.customerId
            ? t("{{name}} came by your own link.", { name: row.customer.name })
            : t("Nobody knows who {{name}} is.", { name: author || t("Somebody") })}
        </p>
        {deletedAt && <Chip>{t("Gone from the site")}</Chip>}
        {answering && <Chip meaning={answering === "published" ? "recovered" : answering === "failed" ? "at-risk" : "waiting"}>{t(ANSWERING[answering])}</Chip>}
        {versions.length > 1 && <Versions versions={versions} />}
        {review.pending && mayChange && <ByHand review={review} at={at} conversationId={row.id} />}
        {at && (
          <a className={styles.link} href={at} target="_blank" rel="noopener noreferrer">
            {t("At the site")}
          </a>
        )}
      </div>
    </Fold>
  );
}

function Versions({ versions }: Pick<Review, "versions">) {
  const { t } = useTranslation();
  return (
    <details>
      <summary>{t("It was changed")}</summary>
      {versions.slice(1).map(({ version, stars, text }) => (
        <div key={version} className={styles.stack}>
          <Stars stars={stars} />
          <p className={styles.answer}>{text}</p>
        </div>
      ))}
    </details>
  );
}

/** What nobody but a person can put there. */
function ByHand({ review: { id, pending }, at, conversationId }: { review: Review; at: string | null; conversationId: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const tell = useTell("notePosted");
  if (!pending || pending.state === "waiting") return null;
  const posted = () =>
    tell
      .mutateAsync({ params: { id } })
      .then((review) => client.setQueryData(keyOf("readReviewIn", { params: { id: conversationId } }), { review }))
      .catch((error: unknown) => toastTrouble(t(sentenceOf(error))));
  return (
    <div className={styles.stack}>
      <p className={styles.soft}>{t("Copy your answer, put it at the site, and say so here.")}</p>
      <blockquote className={styles.answer}>{pending.text}</blockquote>
      <div className={styles.actions}>
        <CopyButton value={pending.text} timeout={2000}>
          {({ copied, copy }) => (
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                copy();
                if (at) window.open(at, "_blank", "noopener,noreferrer");
              }}
            >
              {copied ? t("Copied") : at ? t("Copy and open the site") : t("Copy")}
            </Button>
          )}
        </CopyButton>
        <Button size="compact-sm" loading={tell.isPending} onClick={() => void posted()}>
          {t("It stands at the site")}
        </Button>
      </div>
    </div>
  );
}
