import type { Answers, ChatState } from "./state.ts";

export interface Question {
  readonly ask: keyof Answers;
  /** One that need not be answered is asked since the answer could otherwise not reach someone who leaves the page. */
  readonly required: boolean;
}

/** What is asked above the first message; while nobody is there an e-mail address is asked for at any time. */
export function questionsFor({ config, identity, messages, outbox }: ChatState): Question[] {
  const wanted = messages.length || outbox.length ? "nothing" : config.askFor;
  return (["name", "email"] as const)
    .map((ask) => ({ ask, required: wanted === ask }))
    .filter(({ ask, required }) => (required || (ask === "email" && !config.online)) && !identity[ask]);
}

/** The first question that is not answered well. */
export function wrongAnswer(state: ChatState): keyof Answers | null {
  const isWrong = ({ ask, required }: Question) => {
    const answer = state.answers[ask]?.trim();
    return answer ? ask === "email" && !looksLikeEmail(answer) : required;
  };
  return questionsFor(state).find(isWrong)?.ask ?? null;
}

/** Only catches slips of the finger; whether it exists shows when mail is sent. */
const looksLikeEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(text);
