import type { Sentence } from "./our-replies.ts";

/** In a reply that could be sent to anyone each sentence is stock, courtesy or a vague word, and at least one is stock. */
export function isStock(sentences: readonly Sentence[]): boolean {
  return sentences.some(isStockSentence) && sentences.every((one) => isStockSentence(one) || isCourtesy(one));
}

/** A thank-you for writing is a courtesy by itself: it may well stand before "I will tell the courier". */
const isStockSentence = ({ says, acts }: Sentence): boolean => says.has("stock") || (!says.has("thanks-for") && (acts?.stock ?? 0) >= 0.5);

function isCourtesy({ text, says, acts }: Sentence): boolean {
  if (says.has("thanks-for")) return true;
  if (acts === null || /\d/u.test(text)) return false;
  return Math.max(acts.greet, acts.thanks, acts.apology, acts.vague) >= 0.5 && acts.matter < 0.5;
}
