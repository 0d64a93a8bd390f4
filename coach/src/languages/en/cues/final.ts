export const final = `
// the only way
the only thing|way|option|route|remedy|solution|choice|possibility|offer
only thing|way|option … can|is|left
the sole thing|option|remedy|remaining
sole option
the one route|way|thing|option|seat
one route|thing only
one thing
just the one
only … one
but one
only through
through … only
there is|there's only|just|but
there's just
the only
all you can
all i|we can
all that's|that left
nothing else|further|more
nothing further
nothing for it
nothing … can be done|arranged
can't|cannot be changed|hurried
nothing else can
nothing short of
short of
no other
no other way|option|hotel|road|solution|choice
any other
no more
i can do no
do no more
no alternative
being no alternative
no choice but
alternative but
no further
no third way
no plan b
no way round|around
no two ways
no avenue
further avenue
no better
no ifs
you'll have to
have to wait
has to be collected
must accept
you either
either you
either … or
or nothing
or lose|leave|clear|stop|miss|forget
or they|it don't|doesn't
or not at all
take it
take it or
like it or
lump it
or leave it
or stay
or walking
that or
it's this|that or
whether that|you|it fits|like
whether you like
as simple as
accept the|it
straight choice
beggars
choosers
pick up or
// the last word
final
is final
our last|final word|offer
last word
last offer
first and last
closing proposal
our limit
that's the limit
the limit
utmost
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
on|off the table
the offer's dead
won't get any
isn't going to get
any sweeter
those are the
that's what you
that's that
and that's
that is that
that is all
all there is
there is to it
and there's an end
an end of
end of
end of story
full stop
period
that's it
end of discussion|matter|debate
no discussion
no correspondence
entered into
beyond debate
not up for
off the agenda
there the matter
matter rests
long and the short
leave it there
let's leave it
not now and|not
ever
carved|set in stone
what's done is
done is done
hands are tied
my hands
in our hands
nothing in
we've made our
decision … stands|final
the decision
stands
it stays
stays with
be moved
to be moved
i'm not to
won't be revisited
don't bother
no intention
not a penny
comes down to
boils down
hinges on
it is … then
it is
it has to be
it'll|will have to be
it will be the
what's left
is what there
what there is
what we provide
is what
so that's what
you get
they run when
when it comes
if that doesn't suit
doesn't suit
if you want|need
otherwise the
and so do you
can't do business
pay it
pay or
subscribe or
`;
