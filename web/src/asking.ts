import { MutationCache, QueryCache, QueryClient, infiniteQueryOptions, queryOptions, useMutation, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { callWith, type Answer, type Given, type Input, type RouteName } from "./api.ts";
import { NoConnection, isRefusal } from "./failures.ts";

/** A route as a query: `useQuery(ask("readCustomer", { params: { id } }))`. The key is `[name, input]`. */
export function ask<N extends RouteName>(name: N, ...given: Given<N>) {
  return queryOptions({
    queryKey: keyOf(name, ...given),
    queryFn: async ({ signal }) => (await callWith(name, given[0], signal)) as Answer<N>,
  });
}

export function keyOf<N extends RouteName>(name: N, ...given: Given<N>): readonly [N, Input<N> | undefined] {
  return [name, given[0]];
}

/** What a route answers, kept and shared: `const { data } = useAsk("listTags")`. */
export function useAsk<N extends RouteName>(name: N, ...given: Given<N>) {
  return useQuery(ask(name, ...given));
}

/** As `useAsk`, for screens whose loader has asked already. */
export function useAsked<N extends RouteName>(name: N, ...given: Given<N>): Answer<N> {
  return useSuspenseQuery(ask(name, ...given)).data;
}

/** A route that answers page by page, as an infinite query: its key is `[name, input, "pages"]`. */
export function askPages<N extends PagedName>(name: N, ...given: Given<N>) {
  return infiniteQueryOptions({
    queryKey: [name, given[0], "pages"] as const,
    initialPageParam: null as string | null,
    queryFn: async ({ signal, pageParam }) => {
      const input = given[0] as { query?: Record<string, unknown> } | undefined;
      return (await callWith(name, { ...input, query: { ...input?.query, cursor: pageParam ?? undefined } }, signal)) as Answer<N> & { next: string | null };
    },
    getNextPageParam: (last) => last.next,
  });
}

/** Routes whose answers say where the next page begins. */
type PagedName = { [N in RouteName]: Answer<N> extends { rows: unknown[]; next: string | null } ? N : never }[RouteName];

/** A route that changes something: `const tell = useTell("createTag"); tell.mutate({ body: { name } })`. */
export function useTell<N extends RouteName>(name: N) {
  return useMutation({ mutationKey: [name], mutationFn: async (input: Input<N>) => (await callWith(name, input, undefined)) as Answer<N> });
}

/** `onSignedOut` is called when an answer says that the session has ended. */
export function makeQueryClient(onSignedOut: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        /** Asking who is signed in may be answered "nobody"; it is news only to someone who was. */
        const wasIn = query.queryKey[0] !== "readSession" || query.state.data !== undefined;
        if (wasIn && isRefusal(error, "session.none")) onSignedOut();
      },
    }),
    mutationCache: new MutationCache({
      onError: (error) => {
        if (isRefusal(error, "session.none")) onSignedOut();
      },
    }),
    defaultOptions: {
      /** Live events say what changed, so what was fetched stays good for a while. */
      queries: { staleTime: 60_000, gcTime: 15 * 60_000, refetchOnWindowFocus: false, retry: (count, error) => error instanceof NoConnection && count < 3 },
      /** A reply that cannot leave must say so at once rather than wait unseen. */
      mutations: { networkMode: "always" },
    },
  });
}
