import { CloseButton, SegmentedControl, Skeleton, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { askPages } from "../../asking.ts";
import { Empty } from "../../ui/Empty.tsx";
import { useSlow } from "../../ui/useSlow.ts";
import { useTitle } from "../../ui/useTitle.ts";
import { Broken } from "../../shell/Broken.tsx";
import { Hits } from "./search/Hits.tsx";
import { Recent } from "./search/Recent.tsx";
import { keepSearch } from "./search/recent.ts";
import styles from "./SearchScreen.module.css";

type Kind = "all" | "conversations" | "customers";
const TYPING_MS = 180;

/** Everything that was ever said, noted or known, by any words in any script. */
export function SearchScreen() {
  const { t } = useTranslation();
  const { q = "" } = useSearch({ from: "/desk/search" });
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(q);
  const [kind, setKind] = useState<Kind>("all");
  const [words] = useDebouncedValue(typed.trim(), TYPING_MS);
  const found = useInfiniteQuery({ ...askPages("searchAll", { query: { q: words, kind } }), enabled: words !== "", placeholderData: keepPreviousData });
  const slow = useSlow(found.isFetching && !found.data);
  useTitle(words === "" ? t("Search") : `${words} · ${t("Search")}`);
  /** The address carries the words, so that going back from a conversation leads to the same hits. */
  useEffect(() => {
    if (words !== q) void navigate({ to: "/search", search: words === "" ? {} : { q: words }, replace: true });
  }, [words, q, navigate]);
  const hits = words === "" ? [] : (found.data?.pages.flatMap((page) => page.rows) ?? []);
  const search = (wanted: string) => {
    setTyped(wanted);
    field.current?.focus();
  };
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1 className={styles.title}>{t("Search")}</h1>
        <TextInput
          ref={field}
          autoFocus
          size="md"
          type="search"
          className={styles.field}
          aria-label={t("What are you looking for?")}
          placeholder={t("Words, a name, an address or a number")}
          leftSection={<IconSearch size={20} />}
          rightSection={typed !== "" && <CloseButton onClick={() => search("")} aria-label={t("Clear")} />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => words.length > 1 && keepSearch(words)}
        />
        <SegmentedControl
          value={kind}
          onChange={(value) => setKind(value as Kind)}
          data={[
            { value: "all", label: t("Everything") },
            { value: "conversations", label: t("Conversations") },
            { value: "customers", label: t("Customers") },
          ]}
          aria-label={t("Where to search")}
        />
      </header>
      <div className={styles.hits} aria-busy={found.isFetching}>
        {words === "" && <Recent onSearch={search} />}
        {words !== "" && found.error && <Broken error={found.error} reset={() => void found.refetch()} />}
        {slow && <HitSkeletons />}
        {words !== "" && found.data && hits.length === 0 && (
          <Empty picture="search" title={t("Nothing found for “{{words}}”", { words })}>
            {t("Try fewer or other words. Script and accents do not matter: “gamarjoba” finds “გამარჯობა”.")}
          </Empty>
        )}
        {hits.length > 0 && (
          <Hits
            hits={hits}
            stale={found.isPlaceholderData}
            onMore={found.hasNextPage ? () => void found.fetchNextPage() : undefined}
            isFetchingMore={found.isFetchingNextPage}
          />
        )}
      </div>
    </div>
  );
}

function HitSkeletons() {
  return [70, 55, 80, 62].map((width) => (
    <div key={width} className={styles.skeleton}>
      <Skeleton height={14} width={`${width}%`} mb={8} />
      <Skeleton height={11} width="90%" />
    </div>
  ));
}
