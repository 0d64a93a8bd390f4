export const refuse = `
// cannot, will not
we|i can't|cannot give|waive|offer|refund|do|take|fit|put|change|extend|pay|swap|bake|help|make|accept|cancel|exchange|speed|reissue|grant
cannot be considered|granted|done|met|changed
won't be replacing|paying|reversing|drawn|reissued|honoured|revisited|credited|refunded
won't be revisited
will|shall not be sending|paying|credited|refunded|replacing
will not cover|pay|entertain
won't come off
not able to
unable to
i'm|we're|are unable
unable to assist
isn't able
is not possible|something|feasible
not possible to
not something we|i
not feasible
not prepared to
aren't prepared
not willing
not authorised
not in my|our gift|power
isn't in my
not in a position
no longer offer|do|lend
don't … any more
stopped doing
we don't do|negotiate|offer|lend|accept|give
don't do
we do nothing
never have never
never shall
never will
// decline
hereby declined
must decline
turn~v down
turn … down
turned … down
been rejected
denied
was|been unsuccessful
unsuccessful
no question of
under no circumstances
on no account
by no means
not on the cards
no can do
no dice
no go
hard no
flat no
the answer is|to|hasn't
answer … no
say~v no
said no
absolutely not
certainly not
not a chance
not on your
nelly
no ifs
no ifs or|and buts
full and final
that is all
no exchange~n
no return~n
no discount~n
no cash
make an exception
no returns whatever
see no reason
out of my hands
i can't do anything
can do nothing
nothing we|i can do
isn't|not returnable|refundable
isn't refundable
aren't returnable
not refundable
won't be honoured
not be moved
carved in stone
set in stone
not from us
not from me
will not pay
won't pay
not pay
our paying
no … paying
compensation … isn't|not
waiver
have to pass
drawn into
putting you through
against our|the rules
told to say
the right to say
i've been told
it's been sold|worn
spoken for
won't open
your request … declined|refused|rejected|noted
noted and refused
has been … refused
don't negotiate
not … negotiable
non negotiable
not entertain
entertain requests
// more
is not possible
not possible
that's not possible
i'm sorry but no
was dismissed
dismissed
won't stretch
shan't be
isn't an option
not an option
are not accepted
not accepted
will not be forthcoming
not be forthcoming
no we don't
we don't take
cannot be extended|reversed|restored
isn't done
isn't foreseen
doesn't consent
not consent
not going to happen
going to happen
stays as it is
stays closed
not admit
must refuse
is not on
rejects your
no credit
will not cancel|send|admit|pay|cover
is not being
not being refunded
we do not do
pays nothing
cannot give
// idioms and frames at large
over my dead
can't do that
that won't happen
won't happen
forget it
we don't accept
no such luck
request … denied
we regret … unable|cannot
`;
