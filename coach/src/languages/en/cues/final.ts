export const final = `
// the only way
only thing|way|option … can|is|left
the sole thing|option|remedy|remaining
sole option
the one route|way|thing|option|seat
one route|thing only
through … only
there is|there's only|just|but
there's just
all you can
nothing further
nothing for it
nothing … can be done|arranged
can't|cannot be changed|hurried
nothing else can
nothing short of
no other way|option|hotel|road|solution|choice
any other
i can do no
do no more
no alternative
being no alternative
no choice but
alternative but
no third way
no plan b
no two ways
no avenue
further avenue
no better
no ifs
have to wait
has to be collected
must accept
you either
either you
or nothing
or they|it don't|doesn't
take it or
like it or
lump it
or walking
that or
it's this|that or
whether that|you|it fits|like
whether you like
as simple as
accept the|it
straight choice
choosers
pick up or
// the last word
is final
last offer
first and last
closing proposal
our limit
that's the limit
the most we
more … won't
more you
as far as (this|we|i) goes|go
far as this
as far as
not a whisker|penny more
that or nothing
goes no further
here's the deal
the deal
offer on the table
the offer's dead
won't get any
isn't going to get
any sweeter
those are the
that's what you
that's that
that is that
that is all
all there is
there is to it
and there's an end
an end of
end of story
that's it
no discussion
no correspondence
entered into
beyond debate
not up for
off the agenda
there the matter
matter rests
leave it there
let's leave it
not now and|not
carved|set in stone
what's done is
done is done
hands are tied
in our hands
we've made our
decision … stands|final
the decision
it stays
to be moved
i'm not to
won't be revisited
don't bother
not a penny
comes down to
boils down
hinges on
it is … then
it has to be
it'll|will have to be
it will be the
what's left
is what there
what there is
what we provide
so that's what
they run when
when it comes
if that doesn't suit
doesn't suit
and so do you
can't do business
pay or
subscribe or
// more
last word is
the utmost
absolutely nothing besides
nothing besides
nothing you can do
no further offer
you're left with
is all you're getting
all you're getting
or none
it's settled
only by
come what may
draw the line
no exceptions are
conceivable
closed to … discussion
get out of us
beyond this
our position
will not change
repair alone
no option but
once only
no haggling
haggl~v
any more correspondence
only road
in … one way
as good as it gets
no variant
comes into consideration
has spoken
settled once
cannot be appealed
all roads lead
for nothing else
otherwise forget
won't be sweetened
make do with
nothing but a
be revisiting
what i'm allowed
the size of it
part ways
and … is that
not a cent
a cent above
reopen
concluding
there is no other
no sense in asking
as long as it's
we've no intention
set in stone
ultimatum
without appeal
we're done here
my final
for the last time
// idioms and frames at large
my way or
first and final
no negotiation
non negotiable
not negotiable
that's your lot
no more to be said
nothing more to say
conversation is over
case is closed
only on offer
that's all we
no alternatives
this or nothing
hobson
`;
