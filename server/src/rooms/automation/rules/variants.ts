/** A saved reply, as one of several that say the same in different languages. */
export type Variant = { id: string; title: string; body: string; language: string | null };

/** The one in the customer's language (Uzbek in either script rather than another language), else for all languages, else in the business's own, else the first. */
export function chooseVariant(variants: readonly Variant[], customers: string | null, ours: string): Variant | null {
  const inOne = (language: string | null) => variants.find((one) => one.language === language);
  const related = customers?.startsWith("uz") ? variants.find((one) => one.language?.startsWith("uz")) : undefined;
  return (customers ? (inOne(customers) ?? related) : undefined) ?? inOne(null) ?? inOne(ours) ?? variants[0] ?? null;
}
