import { readFileSync } from "node:fs";
import { join } from "node:path";

const EXAMPLES = join(import.meta.dirname, "../../coach/examples/moods");
const LANGUAGES = ["ka", "uz", "ru", "en"];

/** What customers write, by language, from the examples by which the coach learned; each thousands of times different once put together. */
const messages = LANGUAGES.map((language) =>
  ["hand-a.tsv", "hand-b.tsv"].flatMap((name) =>
    readFileSync(join(EXAMPLES, language, name), "utf8")
      .split("\n")
      .flatMap((line) => line.split("\t")[1] ?? []),
  ),
);

/** What servers on the way add: as much as the letter itself. */
const TRAVEL = [1, 2, 3]
  .map(
    (hop) =>
      `Received: from mx${hop}.example.net (mx${hop}.example.net [203.0.113.${hop}]) by mail${hop}.example.com with ESMTPS id 4f${hop}0a17 for <hello@bench.test>; Mon, 02 Nov 2026 10:00:0${hop} +0400\r\n`,
  )
  .join("");
const SIGNED = `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.com; s=20230601; h=from:to:subject:date:message-id;\r\n bh=${"A".repeat(44)};\r\n b=${"B".repeat(344)}\r\n`;

/**
 * A letter of some 2.5 KB as desks get them: the headers of its way, a greeting, some sentences in one of four languages that stand in no letter before, the quoted
 * answer and a signature. Two of three answer an earlier one.
 */
export function mailOf(n: number, run: string): Buffer {
  const answers = n >= 1500 && n % 3 !== 0 ? `References: <${run}.${n - 1500}@example.com>\r\n` : "";
  const all = messages[n % messages.length]!;
  const said = [0, 1, 2, 3, 4].map((place) => all[(n * 31 + place * place * 17 + place * n) % all.length]!);
  const text = `Order ${n}\r\n\r\n${said.join("\r\n")}`;
  const quoted = said.map((line) => `> ${line}`).join("\r\n");
  return Buffer.from(
    `${TRAVEL}${SIGNED}From: Customer ${n % 1500} <c${n % 1500}@example.com>\r\nTo: hello@bench.test\r\nSubject: Order ${n}\r\nMessage-ID: <${run}.${n}@example.com>\r\n${answers}Date: Mon, 02 Nov 2026 10:00:00 +0400\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${text}\r\n\r\nOn Mon, 2 Nov 2026 at 09:00, Nino <hello@bench.test> wrote:\r\n> We are looking.\r\n${quoted}\r\n\r\n-- \r\nBrandt\r\n`,
  );
}
