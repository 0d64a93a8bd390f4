import type { Chat } from "../chat.ts";
import { h } from "../draw.ts";
import { questionsFor } from "../questions.ts";

/** Name or e-mail, asked above the first message. */
export function Questions({ chat }: { chat: Chat }) {
  const { words, state } = chat;
  const { answers, wrong } = state;
  return questionsFor(state).map(({ ask, required }) => (
    <label class="question" key={ask}>
      {words[ask]}
      <input
        name={ask}
        type={ask === "email" ? ask : "text"}
        autocomplete={ask}
        maxLength={254}
        required={required}
        value={answers[ask] ?? ""}
        aria-invalid={`${wrong === ask}`}
        aria-describedby={`wrong-${ask}`}
        oninput={({ currentTarget }) => chat.change({ answers: { ...answers, [ask]: currentTarget.value }, wrong: null })}
      />
      <span class="trouble" id={`wrong-${ask}`} role="alert">
        {wrong === ask && (ask === "name" ? words.nameMissing : words.emailWrong)}
      </span>
    </label>
  ));
}
