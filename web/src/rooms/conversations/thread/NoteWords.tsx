import type { Message } from "@guli/contract";
import { usePeople } from "../data/people.ts";
import { Words } from "./Words.tsx";
import styles from "./NoteWords.module.css";

/** A note with the colleagues that it calls set off. */
export function NoteWords({ message }: { message: Message }) {
  const people = usePeople();
  const names = message.mentions.flatMap((id) => people.of(id)?.name ?? []).map((name) => `@${name}`);
  if (names.length === 0) return <Words text={message.text} />;
  return (
    <div className={styles.note}>
      {splitAt(message.text, names).map((piece, index) =>
        names.includes(piece) ? (
          <span key={index} className={styles.mention}>
            {piece}
          </span>
        ) : (
          <Words key={index} text={piece} />
        ),
      )}
    </div>
  );
}

function splitAt(text: string, marks: readonly string[]): string[] {
  const first = marks
    .map((mark) => ({ mark, at: text.indexOf(mark) }))
    .filter(({ at }) => at !== -1)
    .toSorted((a, b) => a.at - b.at || b.mark.length - a.mark.length)[0];
  if (!first) return text === "" ? [] : [text];
  const before = text.slice(0, first.at);
  return [...(before === "" ? [] : [before]), first.mark, ...splitAt(text.slice(first.at + first.mark.length), marks)];
}
