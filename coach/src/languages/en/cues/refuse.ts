export const refuse = `
// cannot, will not
we|i can't|cannot give|waive|offer|refund|do|take|fit|put|change|extend|pay|swap|bake|help|make|accept|cancel|exchange|speed|reissue|grant
can't give|waive|swap|take|fit|have|refund
cannot give|waive|refund|swap|take|be|grant
cannot be considered|granted|done|met|changed
can't|cannot be done|met|changed|helped|granted|considered
simply can't|cannot|not
we|i won't|shan't
we|i will|shall not
won't be replacing|paying|reversing|drawn|reissued|honoured|revisited|credited|refunded
won't be revisited
will|shall not be sending|paying|credited|refunded|replacing
will not be
will not cover|pay|entertain
we'll not
won't come off
not able to
unable to
i'm|we're|are unable
unable to assist
isn't able
isn't possible|feasible|something
is not possible|something|feasible
not possible to
not something we|i
isn't something
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
we do not
we do nothing
never have never
never shall
never will
never have
not now
// decline
declin~v
hereby declined
must decline
turn~v down
turn … down
turned … down
reject~v
been rejected
refus~v
denied
was|been unsuccessful
unsuccessful
ruled out
rule~v out
out of the question
no question of
under no circumstances
on no account
by no means
not on the cards
no chance
second chance
no second
no way
no can do
no dice
no go
hard no
flat no
the answer is|to|hasn't
answer … no
is no
say~v no
says no
said no
it's a no
nope
absolutely not
certainly not
not a chance
not on your
nelly
no ifs
no ifs or|and buts
end of
end of story
full stop
full and final
and that's that
that is all
all there is
stays|stay|stand|stands where|and
the … stands
stands
it stays
no exchanges|refunds|returns|exceptions|cats|dogs|correspondence
no exchange~n
no refund~n
no return~n
no discount~n
no cash
no exception~n
make an exception
an exception
no returns whatever
no reason to
see no reason
out of my hands
hands are tied
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
pass on
drawn into
putting you through
against our|the rules
told to say
the right to say
i've been told
regrettably
can hardly be
it's been sold|worn
spoken for
we'll not be
won't open
won't make
your request … declined|refused|rejected|noted
noted and refused
has been … refused
don't negotiate
not … negotiable
non negotiable
not entertain
entertain requests
`;
