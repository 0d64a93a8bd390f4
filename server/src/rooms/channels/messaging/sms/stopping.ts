/** Alone in a message, and in no doubt: "cancel" or "end" may be about an order. */
const STOP = ["stop", "stopall", "stop all", "unsubscribe", "стоп", "отписаться", "отписка", "სტოპ", "stopi", "toʻxtat", "toʻxtating", "тўхтат", "тўхтатинг"];
const START = ["start", "unstop", "subscribe", "старт", "подписаться", "подписка", "სტარტ", "boshla", "boshlang", "бошла", "бошланг"];

/** Whether someone wants no messages any more, or wants them again. */
export function wishIn(text: string): "left" | "came-back" | null {
  const word = text
    .toLowerCase()
    .replace(/['’‘ʼ`]/g, "ʻ")
    .replace(/[.!"«»]+/g, "")
    .trim();
  return STOP.includes(word) ? "left" : START.includes(word) ? "came-back" : null;
}
