import { describe, expect, test } from "vitest";
import { tokensOf } from "./sql/levels.ts";
import { unfiltered } from "./sql/judging.ts";

/* That the judge of statements sees what is to be seen. What the suite itself issues is judged after it: scripts/statements.ts. */

const tables = new Set(["conversations", "customers", "messages", "tags"]);
const judge = (text: string): string[] => unfiltered(text, tables);

describe("a statement that could be carried to a cluster", () => {
  test.each([
    "select id from conversations where workspace_id = $1 and id = $2",
    `select "id" from "conversations" where "workspace_id" = $1`,
    "select c.id from conversations c join customers p on p.workspace_id = $1 and p.id = c.customer_id where c.workspace_id = $1",
    "select 1 from conversations as c left join lateral (select 1 from messages where workspace_id = $1 limit 1) m on true where c.workspace_id = $2",
    "select 1 from conversations c where c.workspace_id = $1 and not exists (select 1 from messages m where m.workspace_id = $1 and m.conversation_id = c.id)",
    "insert into tags (workspace_id, id) values ($1, $2) on conflict (workspace_id, id) do update set name = excluded.name",
    "insert into tags as kept (workspace_id, id) select $1::uuid, t.* from unnest($2::uuid[]) as t (id)",
    "update conversations set state = $1 where workspace_id = $2 and id = $3",
    "delete from tags using messages where tags.workspace_id = $1 and messages.workspace_id = $1",
    "with page as materialized (select * from conversations c where c.workspace_id = $1) select * from page join customers p on p.workspace_id = $1 and p.id = page.customer_id",
    "select 1 from messages where workspace_id = $1 union all select 2 from tags where workspace_id = $1",
    "select * from search_words($1, $2, $3, $4) as tags",
    "select until is distinct from tags from conversations where workspace_id = $1",
    "select extract(epoch from created_at) from conversations where workspace_id = $1 for no key update",
    "select id from conversations where workspace_id = '0190a1b2-0000-7000-8000-000000000000'",
    "select 'from messages' -- join customers",
    "select id from accounts where id = $1",
  ])("%s", (text) => expect(judge(text)).toEqual([]));
});

describe("a statement that could not", () => {
  test.each([
    ["select id from conversations where id = $1", "from conversations"],
    ["select id from guli.conversations", "from conversations"],
    ["select c.id from conversations c join customers p on p.id = c.customer_id where c.workspace_id = $1", "join customers"],
    ["select c.id from conversations c join customers p on p.workspace_id = c.workspace_id where c.workspace_id = $1", "join customers"],
    ["select c.id from conversations c, customers p where c.workspace_id = $1", "from customers"],
    ["select 1 from conversations c join messages m on true where workspace_id = $1", "from conversations"],
    ["select (select count(*) from messages m where m.conversation_id = c.id) from conversations c where c.workspace_id = $1", "from messages"],
    ["select 1 from messages where workspace_id = $1 union all select 2 from tags", "from tags"],
    ["with gone as (delete from tags where id = $2 returning id) select 1 from messages where workspace_id = $1", "from tags"],
    ["insert into tags (id, workspace_id) values ($1, $2)", "into tags"],
    ["insert into tags select * from messages where workspace_id = $1", "into tags"],
    ["update tags set name = $1 from messages m where m.workspace_id = $2", "update tags"],
    ["delete from tags where workspace_id in ($1)", "from tags"],
  ])("%s", (text, which) => {
    const found = judge(text);
    expect(found[0]).toMatch(new RegExp(`^${which} without`));
  });
});

test("text and quotes are read whole", () => {
  expect(tokensOf(`select "a b", 'it''s; (from)' /* join */ from x`).map(({ word }) => word)).toEqual(["select", "a b", ",", "'it''s; (from)'", "from", "x"]);
});
