import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { hasDovecot, startDovecot, type Dovecot } from "../../../../../test/mail/dovecot.ts";
import { letter, mailHouse, type MailHouse } from "../../../../../test/mail/house.ts";
import { until } from "../../../../../test/desk.ts";

describe.skipIf(!hasDovecot)("fetching from a real IMAP server", () => {
  let dovecot: Dovecot;
  let house: MailHouse;
  let number = 0;
  /** A mailbox of its own for each test. */
  let user: string;
  let address: string;
  const imap = (more: object = {}) => ({ port: dovecot.port, password: dovecot.password, ...more });
  const stored = (subject: string) => house.conversations().then((all) => all.filter((one) => one.subject === subject).length);
  /** What a client of one's own finds in the inbox, by UID. */
  const search = (what: object) =>
    dovecot.visit(user, async (client) => {
      await client.mailboxOpen("INBOX");
      return client.search(what, { uid: true });
    });
  const inFolder = (folder: string) => dovecot.visit(user, async (client) => (await client.mailboxOpen(folder)).exists);
  const isWell = (id: string) => until(async () => (await house.channel(id)).health.state === "well", "a well mailbox");

  beforeAll(async () => {
    [dovecot, house] = await Promise.all([startDovecot(), mailHouse({ GULI_MAX_MAIL_BYTES: "200000" })]);
  });
  afterAll(async () => {
    await house?.close();
    await dovecot?.close();
  });
  beforeEach(async () => {
    user = `user${(number += 1)}`;
    address = `${user}@books.test`;
    await house.startMail();
  });
  afterEach(async () => {
    await house.stopMail();
    for (const { id, name, teamId, on, settings } of (await house.cast.owner.call("GET", "/channels")).body.rows) {
      if (on) await house.cast.owner.call("PUT", `/channels/email/${id}`, { name, teamId, on: false, settings });
    }
  });

  test("mail that arrives is told by IDLE, stored, and marked as seen only then; what was read on a phone arrives too", async () => {
    const { id } = await house.connect(address, { imap: imap() });
    await isWell(id);
    await dovecot.deliver(user, letter({ Subject: "By IDLE" }));
    await house.about("By IDLE");
    await dovecot.deliver(user, letter({ Subject: "Read on the phone" }), { flags: ["\\Seen"] });
    await house.about("Read on the phone");
    await until(async () => String(await search({ seen: true })) === "1,2", "the mark");
    expect((await house.channel(id)).health).toMatchObject({ state: "well", trouble: null, lastReceivedAt: expect.any(String) });
  });

  test("what was there before `since` is left alone, and marks nothing", async () => {
    await dovecot.deliver(user, letter({ Subject: "From last year" }), { at: new Date("2025-11-01T10:00:00Z") });
    await dovecot.deliver(user, letter({ Subject: "From this morning" }), { at: new Date("2026-03-01T10:00:00Z") });
    await house.connect(address, { imap: imap(), since: "2026-01-01T00:00:00Z" });
    await house.about("From this morning");
    await dovecot.deliver(user, letter({ Subject: "Old, but moved here now" }), { at: new Date("2025-06-01T10:00:00Z") });
    await house.about("Old, but moved here now");
    expect(await stored("From last year")).toBe(0);
    await until(async () => String(await search({ seen: false })) === "1", "the marks");
  });

  test("what was taken in is moved where the settings say so", async () => {
    await house.connect(address, { imap: imap({ after: "move", moveTo: "Guli/Done" }) });
    await dovecot.deliver(user, letter({ Subject: "To be moved" }));
    await house.about("To be moved");
    await until(async () => (await inFolder("INBOX")) === 0, "the move");
    expect(await inFolder("Guli/Done")).toBe(1);
  });

  test("while the server is away it is tried again; afterwards nothing is missing or doubled", async () => {
    const { id } = await house.connect(address, { imap: imap({ after: "keep" }) });
    await dovecot.deliver(user, letter({ Subject: "Before the fall" }));
    await house.about("Before the fall");
    await dovecot.kill();
    await until(async () => (await house.channel(id)).health.trouble === "refused", "the trouble");
    await dovecot.start();
    await dovecot.deliver(user, letter({ Subject: "After the fall" }));
    await house.about("After the fall");
    expect(await stored("Before the fall")).toBe(1);
    await isWell(id);
  });

  test("a folder that was made anew is read from the start, and nothing is doubled", async () => {
    await dovecot.visit(user, (client) => client.mailboxCreate("Support"));
    const { id } = await house.connect(address, { imap: imap({ folder: "Support", after: "keep" }), since: "2020-01-01T00:00:00Z" });
    const [first, second] = [letter({ Subject: "First life" }), letter({ Subject: "Second life" })];
    await dovecot.deliver(user, first, { folder: "Support" });
    await dovecot.deliver(user, letter({ Subject: "First life, second mail" }), { folder: "Support" });
    await house.about("First life, second mail");
    await dovecot.visit(user, (client) => client.mailboxDelete("Support"));
    await until(async () => (await house.channel(id)).health.trouble === "folder-missing", "the trouble");
    await dovecot.visit(user, (client) => client.mailboxCreate("Support"));
    await dovecot.deliver(user, second, { folder: "Support" });
    await dovecot.deliver(user, first, { folder: "Support" });
    await house.about("Second life");
    await dovecot.deliver(user, letter({ Subject: "The end" }), { folder: "Support" });
    await house.about("The end");
    expect(await stored("First life")).toBe(1);
    await isWell(id);
  });

  test("the same mail twice is one message; a Message-ID that is used again for another mail is another message", async () => {
    await house.connect(address, { imap: imap() });
    const twice = letter({ Subject: "Twice" });
    await dovecot.deliver(user, twice);
    await dovecot.deliver(user, twice);
    await dovecot.deliver(user, letter({ Subject: "Parcel 1", "Message-ID": "<same@carrier.test>" }));
    await dovecot.deliver(user, letter({ Subject: "Parcel 2", "Message-ID": "<same@carrier.test>" }));
    await house.about("Parcel 1");
    await house.about("Parcel 2");
    expect(await stored("Twice")).toBe(1);
  });

  test("a wrong password is said in a word, and mended by the right one", async () => {
    const { id, name, teamId, settings } = await house.connect(address, { imap: imap({ password: "wrong" }) });
    const { health } = await until(async () => {
      const channel = await house.channel(id);
      return channel.health.state === "broken" && channel;
    }, "the trouble");
    expect(health).toMatchObject({ trouble: "auth-failed", detail: expect.stringMatching(/authentication failed/i) });
    const mended = { name, teamId, on: true, settings: { ...settings, imap: { ...settings.imap, password: dovecot.password } } };
    expect((await house.cast.owner.call("PUT", `/channels/email/${id}`, mended)).status).toBe(200);
    await isWell(id);
  });

  test("of a mail beyond the limit the head is stored, with a sentence, and what comes behind it is not held up", async () => {
    await house.connect(address, { imap: imap() });
    await dovecot.deliver(user, letter({ Subject: "A film of my cat", From: "Nino <nino@example.ge>" }, "meow ".repeat(60_000)));
    await dovecot.deliver(user, letter({ Subject: "Behind the film" }));
    await house.about("Behind the film");
    const { id, customer } = await house.about("A film of my cat");
    const [message] = await house.messages(id);
    expect(customer.address).toBe("nino@example.ge");
    expect(message).toMatchObject({
      unreadable: true,
      text: "This mail is 0.3 MB, and only mail of up to 0.2 MB is taken in here. Its text and attachments are still in the mailbox.",
    });
  });

  test("hostile mail is kept raw, and what comes behind it is not held up", async () => {
    await house.connect(address, { imap: imap() });
    await dovecot.deliver(user, `From: eve@evil.test\nSubject: Headers\n${"X: y\n".repeat(9000)}\nhello`);
    await dovecot.deliver(user, letter({ From: "eve@evil.test", Subject: "Deep", "Content-Type": "text/html" }, "<div>".repeat(20_000)));
    await dovecot.deliver(
      user,
      letter(
        { From: `eve@evil.test`, Subject: "Long id", "Message-ID": `<${"x".repeat(20_000)}@evil.test>`, References: `<${"y".repeat(30_000)}@evil.test>` },
        "\u0007\ufeff\u{10ffff}",
      ),
    );
    await dovecot.deliver(user, letter({ Subject: "Behind the hostile" }));
    await house.about("Behind the hostile");
    const theirs = (await house.conversations()).filter((one) => one.customer.address === "eve@evil.test");
    expect(theirs).toHaveLength(3);
  });

  test("one mail to two of our mailboxes is there for each", async () => {
    await house.connect(address, { imap: imap() });
    await house.connect(`${user}b@books.test`, { imap: imap() });
    const both = letter({ Subject: "To both", To: `${address}, ${user}b@books.test` });
    await dovecot.deliver(user, both);
    await dovecot.deliver(`${user}b`, both);
    await until(async () => (await stored("To both")) === 2, "both");
  });

  test("while our own database is away nothing is acknowledged, and afterwards nothing is missing", async () => {
    const { id } = await house.connect(address, { imap: imap() });
    await isWell(id);
    const { desk } = house;
    const { transaction } = desk;
    let refused = 0;
    desk.transaction = () => Promise.reject(Object.assign(new Error("the database is away"), { code: "57P01", refused: (refused += 1) }));
    await dovecot.deliver(user, letter({ Subject: "While it was away" }));
    await until(() => refused > 2, "some tries");
    expect(await search({ seen: true })).toEqual([]);
    desk.transaction = transaction;
    await house.about("While it was away");
    await isWell(id);
  });

  test("a desk that is stopped and started again goes on where it was", async () => {
    await house.connect(address, { imap: imap({ after: "keep" }) });
    await dovecot.deliver(user, letter({ Subject: "Before the night" }));
    await house.about("Before the night");
    await house.stopMail();
    await dovecot.deliver(user, letter({ Subject: "During the night" }));
    await house.startMail();
    await house.about("During the night");
    expect(await stored("Before the night")).toBe(1);
  });

  test("asked to stop, it finishes the mail at hand: what is stored is marked, what is not is not, and the rest comes later", async () => {
    await house.stopMail();
    await dovecot.visit(user, async (client) => {
      for (let n = 0; n < 40; n++) await client.append("INBOX", Buffer.from(letter({ Subject: `Pile ${user}`, To: `${n}@books.test` }, `Mail ${n}`)));
    });
    await house.connect(address, { imap: imap() });
    const { files } = house.desk;
    const { hold } = files;
    const stopped = Promise.withResolvers<void>();
    let mails = 0;
    files.hold = (...given) => {
      if ((mails += 1) === 5) void house.stopMail().then(stopped.resolve);
      return hold(...given);
    };
    await house.startMail();
    await stopped.promise;
    files.hold = hold;
    expect(await stored(`Pile ${user}`)).toBe(5);
    expect(await search({ seen: true })).toHaveLength(5);
    await house.startMail();
    await until(async () => (await stored(`Pile ${user}`)) === 40, "the rest");
    await until(async () => String(await search({ seen: false })) === "", "the marks");
  });

  test("a mailbox whose certificate nobody vouches for is not read", async () => {
    const { id } = await house.connect(address, { imap: imap({ host: "localhost", port: dovecot.tlsPort, security: "tls" }) });
    await until(async () => (await house.channel(id)).health.trouble === "tls-failed", "the trouble");
  });

  test("without IDLE's telling the poll finds it", async () => {
    await house.stopMail();
    await house.startMail({ settleMs: 60_000, pollMs: 50 });
    await house.connect(address, { imap: imap() });
    await dovecot.deliver(user, letter({ Subject: "By the poll" }));
    await house.about("By the poll");
  });
});
