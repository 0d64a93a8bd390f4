export const scold = `
// how often
how often
how long … going|will
for the umpteenth|hundredth|tenth|nth|last
umpteenth
time and again
again and again
once more slowly
i've told you
told you once
if i've told
i've said
i have said
as i've|i said
i said
already said|told|explained|answered
answered that already
say it again|a
going to say
repeat what|myself|it
must i|we
must one
don't make me
do i have|need|really
do we have to
are you for real
spell … out
spelling this
draw … picture
plain english
in words of
which bit|part of
what part of
bit of … did you
did you not get
get it into
into your head
listen up
listen to me
wish people|you would
read what i
do you (actually|even) read|listen|understand|know|realise
do you actually
does anybody
is anybody
actually reading
have you any
any idea
use your eyes|head|brain
open your eyes
black and white
isn't rocket
rocket science
how hard
can it be
any plainer
what is there
at a loss
still don't
it beggars
// enough
enough is
quite enough
give it a rest
a rest
give me strength
give over
stop pestering|whining|sending|asking|shouting|moaning|arguing|it
do stop
stop … email
stop you right
drop the subject
let me stop
let me finish
let me make
leave us alone
five minutes peace
back teeth
sick and tired
blue in the
haven't got all
waste my|our
my time
keep on asking
why do you
who writes
who do you
you think you're
think you are
don't you dare
that tone
way to speak|talk
nothing but polite
not your
your servants
not a charity
we are human
only human
believe it or
your behaviour
disgrace~n
shame on
the cheek
cheek of
some nerve
the nerve
nerve
you've some
utter nonsense
nonsense
having a laugh
come off it
come on now
do me a
me a favour
spare us
spare me
pleasing some
some people
honestly
really now
well really
now really
oh really
for heaven's|goodness|pity's|god's|crying|pete's
heaven's sake
goodness sake
crying out
out loud
heavens
heaven help
good lord
good gracious
what on earth
what's that supposed
supposed to mean
i beg your
hello is
oi
ever content
so impatient
impatience
such a song
song and
people nowadays
nobody is ever
what else is
what does it matter
where does one
such messages
are we to
are we really
down tools
whining
whingeing
moan~v
pester~v
last time i'm
no and again
again no
// more
had it with
i've had it
didn't i just
did i not
we've been over
been over this
is it too much
too much to ask
what a preposterous
once more with
who raised
i'm warning
warning you
high horse
beyond ridiculous
getting ridiculous
bent your ear
do as i say
what did you just
must you
and again the same
same question
different languages
did you even
shall i draw
pay attention
won't write it again
hear yourself
oh come on
every schoolchild
do your homework
nothing better to do
that's rich
if one can read
you people
listen here
look here
search function
last chance to
would you ever
hold your hand
a child could
mind your own
are you deaf|blind
no time for
i'm not your
what more do you
for the last time
is that clear
do i make myself
have i made myself
understood
// idioms and frames at large
get a life
wake up and
are you even
have i not
how thick
grow up
for the love of
what is wrong with you
what's your problem
pull your socks
`;
