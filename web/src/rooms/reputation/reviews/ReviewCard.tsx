import type { ListedReview } from "@guli/contract";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Chip } from "../../../ui/Chip.tsx";
import { Moment } from "../../../ui/Moment.tsx";
import { PromiseChip } from "../../conversations/parts/PromiseChip.tsx";
import { ANSWERING } from "./names.ts";
import { Stars } from "./Stars.tsx";
import styles from "./reviews.module.css";

/** One review: what it says, and what became of it. */
export function ReviewCard({ review }: { review: ListedReview }) {
  const { t } = useTranslation();
  const { stars, title, text, author, site, url, writtenAt, version, conversationId, answer } = review;
  return (
    <li className={styles.review}>
      <div className={styles.head}>
        <Stars stars={stars} />
        <span className={styles.who}>{author || t("Somebody")}</span>
        <span className={styles.soft}>{site}</span>
        {version > 1 && <span className={styles.soft}>{t("Changed since")}</span>}
        <span className={`${styles.soft} ${styles.end}`}>
          <Moment at={writtenAt} />
        </span>
      </div>
      {title !== "" && <strong>{title}</strong>}
      {text !== "" && <p className={styles.words}>{text}</p>}
      {answer !== null && <blockquote className={styles.answer}>{answer}</blockquote>}
      <div className={styles.actions}>
        <Standing review={review} />
        {conversationId && (
          <Link className={styles.link} to="/inbox/$view/$conversationId" params={{ view: "all", conversationId }}>
            {answer === null ? t("Answer") : t("Open the conversation")}
          </Link>
        )}
        {url && (
          <a className={styles.link} href={url} target="_blank" rel="noopener noreferrer">
            {t("At the site")}
          </a>
        )}
      </div>
    </li>
  );
}

function Standing({ review: { deletedAt, answering, answeredAt, conversation } }: { review: ListedReview }) {
  const { t } = useTranslation();
  if (deletedAt) return <Chip>{t("Gone from the site")}</Chip>;
  if (answering && answering !== "published") return <Chip meaning={answering === "failed" ? "at-risk" : "waiting"}>{t(ANSWERING[answering])}</Chip>;
  if (answeredAt) return <Chip meaning="recovered">{t("Answered")}</Chip>;
  return (
    <>
      <Chip meaning="waiting">{t("Not answered")}</Chip>
      {conversation && <PromiseChip row={conversation} />}
    </>
  );
}
