/*
 * How fast the search form of a text is made, in MB of UTF-8 a second, medians of several runs:
 *
 *   node bench/fold.ts
 */
import { fold, languageOf, searchWords } from "@guli/coach";

const RUNS = 21;
const SIZE = 1_000_000;

const TEXTS = {
  English: "Hello, where is my order GE-4471? The courier never came and nobody answers the phone. ",
  Georgian: "გამარჯობა, სად არის ჩემი შეკვეთა? კურიერი არ მოსულა და ტელეფონს არავინ პასუხობს. ",
  Uzbek: "Salom, buyurtmam qayerda? Kuryer kelmadi, telefonga hech kim javob bermayapti, toʻgʻrisini ayting. ",
  Russian: "Здравствуйте, где мой заказ? Курьер ещё не приехал, по телефону никто не отвечает. ",
  Chinese: "您好，我的订单在哪里？快递员一直没有来，电话也没有人接。",
};

for (const [language, sentence] of Object.entries(TEXTS)) {
  const message = sentence.repeat(5);
  const messages = Array.from({ length: Math.ceil(SIZE / Buffer.byteLength(message)) }, () => message);
  const figures = [fold, searchWords, languageOf].map((work) => `${work.name} ${speed(messages, work).toFixed(0)} MB/s`);
  console.log(`${language.padEnd(10)} ${figures.join(" · ")}`);
}

function speed(messages: readonly string[], work: (text: string) => unknown): number {
  const bytes = messages.reduce((sum, message) => sum + Buffer.byteLength(message), 0);
  const seconds = Array.from({ length: RUNS }, () => {
    const from = performance.now();
    for (const message of messages) work(message);
    return (performance.now() - from) / 1000;
  }).toSorted((one, other) => one - other);
  return bytes / 1e6 / (seconds[Math.floor(RUNS / 2)] ?? Infinity);
}
