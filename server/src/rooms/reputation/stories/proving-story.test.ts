import { afterAll, beforeAll, expect, test } from "vitest";
import type { Story } from "@guli/contract";
import { until } from "../../../../test/desk.ts";
import { startSmtpPeer, type SmtpPeer } from "../../../../test/mail/smtp-peer.ts";
import { referralHouse, type ReferralHouse } from "../../../../test/referral-house.ts";

let house: ReferralHouse;
let post: SmtpPeer;
let page: string;
beforeAll(async () => {
  house = await referralHouse();
  page = new URL((await house.cast.lead.call("PATCH", "/stories/settings", { on: true })).body.url).pathname;
});
afterAll(async () => {
  await house?.close();
  await post?.close();
});

let nth = 0;
/** Open the page, write for a minute, press the button. */
async function tell(words: string, email: string) {
  const remoteAddress = `203.0.113.${(++nth % 250) + 1}`;
  const opened = (await house.app.inject({ method: "GET", url: `${page}?lang=en`, remoteAddress })).body;
  house.clock.move(60);
  const mark = /name="mark" value="([^"]+)"/.exec(opened)?.[1] ?? "";
  const payload = new URLSearchParams({ mark, kind: "exceeded", about: "us", called: "", words, email }).toString();
  return house.app.inject({ method: "POST", url: `${page}?lang=en`, payload, headers: { "content-type": "application/x-www-form-urlencoded" }, remoteAddress });
}
const storyOf = async (words: string): Promise<Story> =>
  (await house.cast.light.call("GET", "/stories?limit=100")).body.rows.find((one: Story) => one.words === words);
const lettersTo = (email: string) => post.captured.filter(({ to }) => to.includes(email));
const linkIn = ({ mail }: SmtpPeer["captured"][number]): string => new URL(/https?:\/\/\S*\/stories\/mine\/[\w-]{64}/.exec(mail.text)![0]).pathname;
const press = (url: string, mine: "yes" | "no") => house.post(url, { mine });

test("where no letter would leave, no address is asked for, and a story counts as not confirmed", async () => {
  expect((await house.get(`${page}?lang=en`)).body).not.toContain('name="email"');
  const words = "They rang me on a Sunday and brought the book to my door.";
  await tell(words, "giorgi@mail.test");
  expect(await storyOf(words)).toMatchObject({ proof: null, customer: null });
});

test("with an address it is theirs once they say so, by a button and not by opening a link; the letter holds nothing that was written", async () => {
  post = await startSmtpPeer({ password: "right" });
  const smtp = { host: "127.0.0.1", port: post.port, security: "none", user: "hello", password: "right" };
  const settings = { address: "hello@books.test", senderName: "Tbilisi Books", imap: null, smtp };
  const { body: mailbox } = await house.cast.owner.call("POST", "/channels/email", { name: "Books", settings });
  const payload = Buffer.from(["From: Nino <Nino@mail.test>", "To: hello@books.test", "Message-ID: <n@mail.test>", "", "Where is my book?"].join("\r\n"));
  const written = await house.app.inject({ method: "POST", url: new URL(mailbox.inboundUrl).pathname, payload, headers: { "content-type": "message/rfc822" } });
  const nino = (await house.cast.agent.call("GET", `/conversations/${written.json().conversationId}`)).body.conversation.customer.id;
  const words = "The courier waited until my child was asleep before he rang.";
  expect((await tell(words, "nino@mail.test")).statusCode).toBe(303);
  await until(() => lettersTo("nino@mail.test").length === 1, "the letter");
  const [letter] = lettersTo("nino@mail.test");
  expect(letter!.mail.text).toContain("Tbilisi Books");
  expect(letter!.raw).not.toContain("courier");
  expect(await storyOf(words)).toMatchObject({ proof: "asked", customer: null });
  const link = linkIn(letter!);
  expect((await house.get(`${link}?lang=en`)).body).toContain("The courier waited");
  expect(await storyOf(words)).toMatchObject({ proof: "asked", customer: null });
  expect((await press(link, "yes")).statusCode).toBe(303);
  expect(await storyOf(words)).toMatchObject({ proof: "confirmed", customer: { id: nino } });
  // Said once, it stays.
  await press(link, "no");
  expect(await storyOf(words)).toMatchObject({ proof: "confirmed" });
});

test("who did not write it says so, and it is nobody's", async () => {
  const words = "Nobody ever answered the telephone, not in three weeks.";
  await tell(words, "other@mail.test");
  await until(() => lettersTo("other@mail.test").length === 1, "the letter");
  const link = linkIn(lettersTo("other@mail.test")[0]!);
  await press(link, "no");
  expect(await storyOf(words)).toMatchObject({ proof: "denied", customer: null });
  expect((await house.get(`${link}?lang=en`)).body).toContain("does not count as yours");
});

test("nobody's mailbox is filled: three letters a day to one address, however it is written; the stories stay", async () => {
  for (let n = 0; n < 5; n += 1)
    await tell(`They helped me with my order number ${"one two three four five".split(" ")[n]}, and kindly.`, n % 2 ? "Full@mail.test" : "full@mail.test");
  await house.running.idle();
  await until(() => post.captured.filter(({ to }) => to.some((one) => one.toLowerCase() === "full@mail.test")).length === 3, "three letters");
  const proofs = (await house.cast.light.call("GET", "/stories?limit=100")).body.rows.filter(({ words }: Story) => words.includes("my order number"));
  expect(proofs.map(({ proof }: Story) => proof).toSorted()).toEqual(["asked", "asked", "asked", null, null].toSorted());
});

test("a link opens nothing after a week, nor one of another purpose; what is no address is not taken", async () => {
  const words = "The clinic called me back within the hour, as promised.";
  await tell(words, "late@mail.test");
  await until(() => lettersTo("late@mail.test").length === 1, "the letter");
  const link = linkIn(lettersTo("late@mail.test")[0]!);
  house.days(8);
  expect((await house.get(`${link}?lang=en`)).statusCode).toBe(404);
  await press(link, "yes");
  expect((await storyOf(words)).proof).toBe("asked");
  const strange = await tell("They answered me in the middle of the night, in Georgian.", "a@b.test, c@d.test");
  expect(strange.statusCode).toBe(422);
  expect(strange.body).toContain("check the e-mail address");
});
