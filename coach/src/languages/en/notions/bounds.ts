export const bounds = {
  "rule-words": `
policy|policies|polic~n|rule|rules|rulebook|law|laws|lawful~n|legal~n|legally|unlawful|legislation|statut~n
contract~n|contractual|regulation~n|procedur~n|protocol|process|article|clause~n|paragraph~n|terms|conditions
condition~n|agreement|licence|license|guideline~n|guidance|directive|code|act|bylaw~n|charter|ordinance
stipulat~v|provision~n|prescribed|accordance|pursuant|compliance|comply|complied|complying|complian~n|compl~v
entitle~v|entitled|entitlement|eligib~n|ineligible|eligible|warranty|guarantee|tariff~n|insurance|regulator
gdpr|rights|statutory|obligation~n|deadline|criteri~n|criterion|requirement~n|limit~v|system|schedule|quota
exclusion~n|exclud~v|allowance
company policy
house rules
by law
the law
section 0
point 0
terms and conditions
terms of
term~n of
conditions of
t cs
the agreement
code of
the act
bye law
provid~v for
in accordance
subject to
under warranty
out of warranty
fare conditions|rules
rate card
policy wording
insur~v cover|policy
consumer rights|law|act
in force
standard practice
as per
`,
  permit: `
may|allow~v|allowed|allowance|lets|permit~v|permitted|permission|possib~n|possible|possibility|impossib~n
impossible|cannot|unable|prohibit~v|prohibited|forbid~v|forbidden|forbad~v|ban~v|banned|bars|barred|refuse~v
entitled|authoris~v|authoriz~v|authority|prevent~v|restrict~v|restriction~n|restricted|excluded|feasible
licen~v|valid~n|invalid|accept~v|acceptable|exception~n|available|unavailable
may not
let us|me|you|him|her|anyone
can be
can you|we|i|the|it|this|they|one|that
can't be|do|get|make|have|use|offer|allow|refund|return|exchange|change|give|take|let|accept|go|pay
could be|you|we|i
not provided|allowed|permitted|possible|available|included|covered|offered|eligible|entitled
not … possible|allowed|permitted
able to
entitled to
right to
has|have the right
no right
out of the question
off limits
no way to
there's no way
there is no way
it is open to
free to
at liberty
make an exception
as an exception
is it ok|okay|possible|allowed|fine
ok to
okay to
get away with
non refundable
not refundable
non returnable
`,
  "never-nothing": `
never|nothing|nowt|nobody|nobody's|none|nowhere|neither|nor|zero|zilch|nil|anymore|no|whatsoever|ever|anything
anyone|hardly|barely
never ever
nothing at all
no one
no one's
none of
no way
no way of
not at all
at all
not a single|soul|word|thing|penny|one|trace
not one
not once
not even
no such
without any
without a
not any
any more
no longer
no more
not the slightest
in my life
by no means
no use
not ever
under no circumstances
no chance
not for
in no way
without exception
absolutely no|nothing
not in
no idea
no trace
no record
no reason
`,
  only: `
only|just|merely|simply|sole|solely|exclusive~n|exclusively|alone|alternative|purely|mere|single|unique~n
except
only one|way|option|thing
no other
nothing but
nothing else
nothing more
no more than
none other
nobody else
no one else
no alternative
nothing further
a mere
one thing
one way
one option
that's it
that's all
that is all
and that's that
at most
at best
not … until
only after|if|when|by|through|with|in|on
the only
last resort
either … or nothing
otherwise nothing
take it or leave
beyond that
other than
apart from
all we|i can
all there is
all you
limited to
no choice
only choice
no … but
nowt but
`,
  "limit-degree": `
very|too|extremely|extreme|completely|complete|absolutely|absolute|so|such|totally|total|entire|entirely
utterly|utter|really|incredibl~n|incredibly|terribly|awfully|exceptionally|most|much|far|quite|rather|pretty
enough|highly|deeply|perfectly|fully|thoroughly|truly|simply|downright|outright|beyond|hugely|massive~n
enormous~n|immense~n|huge|unusually|particularly|especially|exceedingly|bloody|damn|fucking|freaking|frigging
flipping|literally|seriously|insanely|ridiculously|dead|whole|how|slightly|somewhat|fairly|nearly|almost|barely
hardly|excessive~n|whatsoever|super|proper|right|solid|strictly|categorically
so much|many|long|very
such a
far too
way too
a lot
lots of
plenty of
to the
all the
to bits
as hell
ever so
well and truly
what a
a bit
a little
at all
more than
`,
  "no-can-do": `
cannot|unable|impossible|unfortunately|sadly|regretfully|alas|afraid|refus~v|refuse|refused|refusal|denied|deny
denies|decline~v|declin~v|declined|reject~v|rejected|rejection|ineligible|excluded|exclud~v|final|stands
negative|unavailable|discontinued
can not
can't be|do|help|get|make|offer|give|refund|replace|accept|change|exchange|take|guarantee|promise|go|let|tell|see|find|allow|send|provide|move|process|cancel|comment|influence
we can't
unable to
not able
aren't able
isn't able
not possible
isn't possible
regret to
i'm|we're|i am afraid
den~v request|claim
turned down
turn~v down
not subject to
not eligible|entitled|available|covered|included|refundable|permitted|allowed|accepted|valid|offered|provided|part|applicable|liable|responsible|obliged
isn't covered|available|included|refundable|allowed|ours|open|something
aren't covered|available|refundable|allowed
won't be|do|get|help|refund|pay|replace|change|give|accept|budge|cover|make|happen
will not be|refund|pay|change|replace|accept
will|do|does not (be) (refund|refunded|pay|paid|offer|accept|cover|allow|include|provide|reimburse|compensate|exchange|replaced|changed|considered|reopened)
don't offer|refund|accept|cover|do|have|deal|provide|allow|make|take|reimburse
doesn't cover|allow|include|apply|entitle|extend
no refund~n|exception~n|compensation|exchange~n|return~n|possibility|way|discount~n|replacement|room|option~n|alternative|can
there's|there is no|nothing
nothing we|i|more|can|further|else
nothing … can|do|done
out of … hands|stock|question|warranty|guarantee
sold out
fully booked
no longer possible|available|offered|on
too late
decision is|stands
no exceptions
non refundable
not our|my
beyond our
hands are tied
no power
not within
only … can
must decline|refuse
have to decline|refuse|say
not in stock
`,
};
