/**
 * What the coach may put into a draft, in the language of the draft, once for each form of address. Whole sentences that
 * stand by themselves; `…` in square brackets is for the agent to fill in.
 */
export type Phrases = {
  /** An apology for the trouble, whoever is at fault. */
  sympathising: string;
  /** An apology for a mistake of the company, only where the thread says that it made one. */
  owning: string;
  /** Shows that the agent sees the customer's side; with the customer's own words in quotation marks. */
  acknowledging: (quote: string) => string;
  /** The same where there is nothing to quote. */
  feeling: string;
  /** Instead of telling to calm down. */
  understanding: string;
  /** Instead of blaming or arguing. */
  neutral: string;
  checking: string;
  /** A second way out, to fill in, and a choice. */
  secondOption: string;
  /** The company takes the chore over. */
  takingOver: string;
  nextStep: string;
  thanking: string;
  /** A greeting with the name in the form of address. */
  greeting: (name: string) => string;
};

export type Address = "formal" | "informal";

/** What a language's folder knows about making sentences. */
export type Wording = {
  phrases: Record<Address, Phrases>;
  /** Words that show that someone is addressed informally, as whole words. */
  informal: RegExp;
  formal: RegExp;
  /** The name as it is called out, from the parts that may be used; null when only a surname is known. */
  vocative: (name: string) => string | null;
  quote: readonly [string, string];
  /** Words that own a mistake, in the agent's earlier messages or in the draft. */
  ourFault: RegExp;
};
