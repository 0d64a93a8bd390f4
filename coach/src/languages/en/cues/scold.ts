export const scold = `
// how often
how often
how many (more) times
many times
how long … going|will
for the umpteenth|hundredth|tenth|nth|last
umpteenth
time and again
again and again
once again
once more slowly
once and for all
i've told you
i have told
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
need i|we
am i
are we|you (all|really|seriously|going|to|honestly)
are you for real
spell … out
spelling this
draw … picture
plain english
in words of
slowly
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
your eyes
in your ears
wax
black and white
isn't rocket
rocket science
how hard
can it be
any plainer
what is there
crystal clear
wake up
at a loss
still don't
beyond me
beggars
it beggars
belief
// enough
enough
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
in peace
fed up
back teeth
sick and tired
sick of
blue in the
had it up
haven't got all
all day
waste my|our
my time
wasting
keep on asking
why do you
who writes
who do you
you think you're
think you are
don't you dare
how dare
dare
that tone
spoken to
i won't be
no way to
way to speak|talk
speak about|to
nothing but polite
not your
your servants
not a charity
skivvy
doormat
we are human
only human
believe it or
your behaviour
disgrace~n
shame on
ashamed
the cheek
cheek of
cheek
some nerve
the nerve
nerve
you've some
gall
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
seriously
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
good grief
good lord
good gracious
what on earth
who on earth
on earth
what's that supposed
supposed to mean
pardon me
i beg your
excuse me
hello
hello is
oi
oh
ever content
so impatient
impatience
such a song
song and
what did you
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
back and forth
last time i'm
no and again
again no
no no
`;
