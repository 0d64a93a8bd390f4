export const empathy = `
// I see, I know how
i (can) (well|only|fully) imagine|picture|hear|see
i can imagine|picture|see|hear|tell
i can only|well
can imagine
i dread to
i know how|what|that|the
i know
i understand how|why|that|what|the
i see why|how|that
i get it|that|why
i (do|fully|really) appreciate
i realise
i hear
i feel for
feel for you
my heart
heart goes|sank|bleeds|breaks|aches
goes out to
heartbreak~n
breaks my|your heart
hurts to read|hear
it hurts
i'm sad|gutted|horrified|appalled|heartbroken
made me wince|well|shudder
i winced
i shudder~v
gives me the
goosebumps
worries me
// so would I
i'd have|be|feel
i'd (have) (been|be) … fuming|livid|furious|upset|angry|cross|gutted|tears|mad|hopping
i would have|be|feel
i'd be … too|as
in your shoes|place|position
would … me too|choking|up
drive me|anyone up|mad
anyone would
anybody would
who wouldn't
anyone|anybody … be|feel
would … anyone|anyone's|us
would break|shake|humiliate|sting|try
any of us
wouldn't wish
nobody|no one should|wants|likes|needs|deserves
no one … have to
the last thing
as well … fuming
no wonder
i don't wonder
don't blame you
i don't blame
every reason
every right
quite right to
you've|you have every
more than fair
only natural
understandably
justified
// it must have
must be|feel|have
must have been|felt|stung|hurt|left|come|made|sounded|given
must've been
must feel
must … dread
you must be
you must have
bound to feel
you'd been
you'd looked|counted|hoped|planned|waited|saved
you were left
you were … counting|minutes|stuck
you've been left|passed|sent|through|waiting|patient|stuck
more than patient
patient
you took the trouble
you waited
you trusted
having trusted
you did all
you kept
you sounded
you had … planned
looked forward
counted the days
been through
had to go
to go through
put up with
you've had
worn out
sick with worry
out of pocket
at the end of
end of (their|your|its) tether
tether
let down
letdown
let down
disappoint~n
disappointment
your disappointment|frustration|anger|worry|grief|distress|shock|pain
disheartening
dispirit~v
frustrat~n
infuriat~v
maddening
madden~v
annoying
annoy~v
irritating
galling
the gall
exasperat~v
aggravat~v
upsetting
upset
distress~v
stressful
stress
frighten~v
frightening
scary
scare
terrif~v
terrifying
fright
alarming
unsettl~v
unnerv~v
worr~v
worry
panic
nerve racking
dreadful
awful
horrible
horrid
horrific
ghastly
grim
rotten
wretched
miserable
misery
nightmare
ordeal
torture
agony
painful
pain
hurt~v
sting~v
stung
bites
cruel~n
heartless
humiliat~v
mortif~v
embarrass~v
embarrassing
indignity
dignity
shabby
insult~v
a slap
like a slap
slap
betray~v
cheated
robbed
a violation
violated
taken for a
feel|feels like a|downright|had|cheated|robbed
feels
lonely
alone
grief
your loss
loss
mourn~v
bereave~v
in tears
tears
wept
cry~v
crying
sleepless
sleep
nights
shock~v
a shock
blow
a blow
disgust~v
revolting
sickening
stomach
hard to swallow
hard on
tough
rough
harsh
unfair
not fair
exhaust~v
exhausting
draining
wearing
tiring
slog
a nuisance
nuisance
bother
hassle
infuriating
fuming
livid
furious
seething
hopping mad
raging
up the wall
pillar to post
fobbed off
the runaround
left high
high and dry
left … lurch
in the lurch
stranded
stuck
in the dark
in the cold
out in the
fed up
sinking feeling
spoil~v
spoilt
ruin~v
wrecked
wasted
a waste of
on top of
of all
least of all
and then
and still
without so much
so much as
only to
nobody there
no joke
isn't funny
no fun
no small
not what … wanted|hoped|dreamt|ordered
hardly what
to swallow
to bear
to be told|turned|treated|left|handed|asked
to have … and
to watch|stand|find|hear|wake|lose|open|pay|catch
having to
being told|left|branded|treated
what a slog|nightmare|shame|disappointment|rotten|horrible|awful|way|day|fright|letdown|blow
how awful|horrible|frustrating|upsetting|disheartening|disappointing|embarrassing
how upsetting|utterly
utterly
poor you|thing|dog|boy|girl|lad|mum
you poor
poor
oh no
oh dear
oof
ouch
argh
ugh
precious
meant so much
means to you
fond of
irreplaceable
can't replace
no money
put a figure
pride and joy
big day
special day
the one … afternoon|evening|day
your one
your time
all that
and on
at your time of life
nothing's as
nothing is quite
few things
could be more
with a newborn|toddler|baby|pram
with your mother|mum|child|baby
not you
it's not you
you did nothing
no way of
`;
