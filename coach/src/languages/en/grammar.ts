import type { Grammar } from "../../cues/grammar.ts";

/**
 * English inflects little. Besides the endings proper stand the doubled consonants of short verbs (stop-ped, get-ting) and the
 * everyday suffixes that keep a stem's sense (care-less-ly, apolog-ise, frustrat-ion). Apostrophes are gone by folding.
 */
export const grammar: Grammar = {
  endings: {
    n: "s es y ies ied ier iest er ers r rs est st ly ily ness iness ful less ish able ible ably ibly ability ion ions ation ations tion ive ment ments al ally ical ic ance ances ence ences ency ancy ant ent ity ities ist ous ously dom hood ship ship th",
    v: "s es d ed t n en ing ings e er ers ies ied ying bed bing ded ding ged ging led ling med ming ned ning ped ping red ring ted ting ten ved ves ving ise ises ised ising ize izes ized izing ll ve re able in",
  },
  beginnings: "un in im dis mis re over under out non fore pre",
  negators:
    "not no never none nor neither nobody nothing nowhere without don't doesn't didn't isn't aren't wasn't weren't ain't won't wouldn't can't cannot couldn't shan't shouldn't haven't hasn't hadn't mustn't needn't mightn't hardly scarcely dont doesnt didnt isnt arent wasnt cant wont couldnt nope nothin nae",
};
