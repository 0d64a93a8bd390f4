import type { ReviewField, ReviewFields } from "@guli/contract";
import { fold } from "@guli/coach";

/** What sites and spreadsheets call these things, folded; the first that is there is taken. */
const NAMES: Record<ReviewField, string[]> = {
  id: ["id", "review id", "reviewid", "review", "feedback id", "uuid", "идентификатор"],
  stars: [
    "stars",
    "rating",
    "star rating",
    "starrating",
    "score",
    "grade",
    "оценка",
    "рейтинг",
    "звезды",
    "baho",
    "reyting",
    "yulduz",
    "shefaseba",
    "reitingi",
    "varskvlavi",
    "qula",
  ],
  title: ["title", "headline", "review title", "subject", "заголовок", "sarlavha", "sataturi"],
  text: [
    "text",
    "review text",
    "content",
    "comment",
    "review",
    "body",
    "message",
    "feedback",
    "текст",
    "отзыв",
    "комментарий",
    "matn",
    "sharh",
    "izoh",
    "teksti",
    "komentari",
    "gamoxmaureba",
  ],
  author: [
    "author",
    "reviewer",
    "name",
    "user",
    "username",
    "author name",
    "reviewer name",
    "reviewer display name",
    "customer",
    "consumer",
    "автор",
    "имя",
    "muallif",
    "ism",
    "avtori",
    "saxeli",
  ],
  authorId: ["author id", "authorid", "reviewer id", "user id", "userid", "consumer id"],
  language: ["language", "lang", "locale", "язык", "til", "ena"],
  url: ["url", "link", "review url", "permalink", "ссылка", "havola", "bmuli"],
  at: [
    "date",
    "created at",
    "created",
    "create time",
    "created time",
    "published at",
    "review date",
    "time",
    "written at",
    "datetime",
    "timestamp",
    "дата",
    "sana",
    "tarigi",
  ],
  changedAt: ["updated at", "updated", "update time", "modified", "changed at", "edited at", "дата изменения"],
  deleted: ["deleted", "deleted at", "is deleted", "removed", "удален"],
  answer: [
    "answer",
    "reply",
    "response",
    "owner response",
    "review reply",
    "review reply comment",
    "reviewreply",
    "our answer",
    "company reply",
    "ответ",
    "javob",
    "pasuxi",
  ],
  answeredAt: ["answered at", "reply date", "response date", "replied at", "дата ответа"],
  reference: ["reference", "reference id", "referenceid", "ref", "invitation", "order reference"],
};

/** Which column is what, as far as its name says so; what somebody has said goes before that, and no column is two things. */
export function guessFields(columns: readonly string[], said: Partial<ReviewFields>): ReviewFields {
  const guessed: Partial<ReviewFields> = {};
  const taken = new Set(Object.values(said).filter((one) => one !== ""));
  const free = columns.map((column) => ({ column, name: nameOf(column) }));
  for (const field of Object.keys(NAMES) as ReviewField[]) {
    if (said[field] !== undefined) continue;
    const wanted = NAMES[field].map(nameOf);
    const found = wanted.flatMap((name) => free.filter((one) => one.name === name && !taken.has(one.column))).at(0);
    if (!found) continue;
    guessed[field] = found.column;
    taken.add(found.column);
  }
  const nothing = Object.fromEntries(Object.keys(NAMES).map((field) => [field, ""])) as ReviewFields;
  return { ...nothing, ...guessed, ...said };
}

/** `Created_At`, `createdAt` and `created at` are one. */
const nameOf = (column: string): string =>
  fold(column.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " "))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
