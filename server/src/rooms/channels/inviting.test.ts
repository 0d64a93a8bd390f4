import { afterAll, beforeAll, expect, test } from "vitest";
import { mailHouse, type MailHouse } from "../../../test/mail/house.ts";
import { startSmtpPeer, type SmtpPeer } from "../../../test/mail/smtp-peer.ts";
import { until } from "../../../test/desk.ts";
import { mailInvitation } from "./inviting.ts";

let house: MailHouse;
let idle: MailHouse;
let peer: SmtpPeer;
beforeAll(async () => {
  peer = await startSmtpPeer();
  [house, idle] = await Promise.all([mailHouse({}, { impatient: true }), mailHouse({ GULI_ROLES: "web" })]);
});
afterAll(async () => {
  await Promise.all([house?.close(), idle?.close()]);
  await peer?.close();
});

const invite = async (email: string) => (await house.cast.lead.call("POST", "/invitations", { email, role: "agent" })).body;
const mailTo = (email: string) => until(() => peer.captured.find((one) => one.to.includes(email)), `the invitation to ${email}`);

test("without a mailbox that can send, nothing is mailed and the link is there to be given", async () => {
  const made = await invite("early@guli.test");
  expect(made).toMatchObject({ mailed: false, url: expect.stringContaining("/invitation/") });
});

test("with one, the link arrives in the inviter's language and lets in", async () => {
  await house.connect("hello@books.test", { smtp: { port: peer.port, user: "" } });
  await house.cast.lead.call("PATCH", "/me", { language: "ka" });
  const made = await invite("keti@guli.test");
  expect(made.mailed).toBe(true);
  const { mail } = await mailTo("keti@guli.test");
  expect(mail.subject).toBe("Tbilisi Books: მოწვევა");
  expect(mail.from?.address).toBe("hello@books.test");
  expect(mail.text).toContain("Davit Beridze გეპატიჟებათ");
  expect(mail.text).toContain(made.url);
  const url = `/api/v1/invitation-offers/${new URL(made.url).pathname.split("/").at(-1)}`;
  const answer = await house.app.inject({ method: "POST", url, payload: { name: "Keti", password: "three swallows over Telavi", language: "ka" } });
  expect(answer.json()).toMatchObject({ person: { name: "Keti", email: "keti@guli.test" } });
});

test.each(["en", "uz", "uz-Cyrl", "ru"])("in %s all of it is said, link included", async (language) => {
  await house.cast.lead.call("PATCH", "/me", { language });
  const { url } = await invite(`${language.toLowerCase()}@guli.test`);
  const { mail } = await mailTo(`${language.toLowerCase()}@guli.test`);
  for (const said of ["Tbilisi Books", "Davit Beridze", url]) expect(mail.text).toContain(said);
  expect(mail.html).toContain("<a ");
});

test("a server that is busy is asked again", async () => {
  let busy = true;
  peer.decide(() => (busy ? ((busy = false), { code: 451, words: "4.3.0 Later, please" }) : null));
  const { url } = await invite("patient@guli.test");
  expect((await mailTo("patient@guli.test")).mail.text).toContain(url);
  expect(busy).toBe(false);
});

/** What waits in the queue of a desk where nobody works. */
async function queued(invitationId: string): Promise<string> {
  const { rows } = await idle.desk.database.owner.query("select payload::text as text from graphile_worker._private_jobs where key = $1", [
    `invitation:${invitationId}`,
  ]);
  return (rows as { text: string }[])[0]!.text;
}

test("the queue holds no link that could be used, and what was withdrawn meanwhile is not mailed", async () => {
  await idle.connect("hello@tea.test", { smtp: { port: peer.port, user: "" } });
  const ask = async (email: string) => (await idle.cast.lead.call("POST", "/invitations", { email, role: "agent" })).body;
  const [kept, withdrawn] = [await ask("kept@guli.test"), await ask("withdrawn@guli.test")];
  const [one, other] = [await queued(kept.invitation.id), await queued(withdrawn.invitation.id)];
  expect(one).toContain("kept@guli.test");
  expect(one).not.toContain(kept.url.slice(-43));
  await idle.cast.lead.call("DELETE", `/invitations/${withdrawn.invitation.id}`);
  for (const text of [other, one]) await mailInvitation(idle.desk, JSON.parse(text));
  await mailTo("kept@guli.test");
  expect(peer.captured.some(({ to }) => to.includes("withdrawn@guli.test"))).toBe(false);
});
