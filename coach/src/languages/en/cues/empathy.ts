export const empathy = `
// I see, I know how
i dread to
i know how|what|that|the
i know
i understand how|why|that|what|the
i see why|how|that
i get it|that|why
i realise
i hear
i feel for
feel for you
heart goes|sank|bleeds|breaks|aches
goes out to
heartbreak~n
breaks my|your heart
hurts to read|hear
it hurts
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
would break|shake|humiliate|sting|try
any of us
wouldn't wish
no one … have to
the last thing
as well … fuming
no wonder
i don't wonder
don't blame you
i don't blame
every right
quite right to
you've|you have every
more than fair
only natural
// it must have
must be|feel|have
must have been|felt|stung|hurt|left|come|made|sounded|given
must've been
must feel
must … dread
you must have
bound to feel
you'd been
you were left
you were … counting|minutes|stuck
you've been left|passed|sent|through|waiting|patient|stuck
more than patient
you took the trouble
you waited
you trusted
having trusted
you did all
you sounded
you had … planned
looked forward
counted the days
been through
had to go
put up with
worn out
sick with worry
out of pocket
end of (their|your|its) tether
tether
disheartening
dispirit~v
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
stressful
frighten~v
frightening
scary
terrif~v
terrifying
alarming
unsettl~v
unnerv~v
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
hurt~v
sting~v
stung
bites
cruel~n
heartless
humiliat~v
indignity
dignity
shabby
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
mourn~v
bereave~v
wept
sleepless
blow
a blow
disgust~v
revolting
sickening
stomach
hard to swallow
hard on
unfair
not fair
exhaust~v
exhausting
draining
tiring
slog
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
in the dark
in the cold
sinking feeling
ruin~v
wrecked
a waste of
on top of
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
to have … and
having to
being told|left|branded|treated
what a slog|nightmare|shame|disappointment|rotten|horrible|awful|way|day|fright|letdown|blow
how awful|horrible|frustrating|upsetting|disheartening|disappointing|embarrassing
how upsetting|utterly
utterly
poor you|thing|dog|boy|girl|lad|mum
you poor
oh dear
oof
ouch
argh
ugh
meant so much
means to you
irreplaceable
can't replace
no money
put a figure
pride and joy
big day
special day
your one
at your time of life
nothing's as
nothing is quite
few things
could be more
with a newborn|toddler|baby|pram
with your mother|mum|child|baby
it's not you
you did nothing
no way of
// more
must have been
must be … for you
what an|a awful|dreadful|terrible|horrible|rotten|miserable|infuriating|upsetting|frightening|shock
would have been … too
i can see why
i can see how
makes|make (perfect) sense
feel … let down
you're right to
you have every reason
sorry for what you
in your grief
after all those|that
after waiting
on a day like
of all days
of all nights
of all people
in front of
with nobody
with no one
all night
to no avail
// idioms and frames at large
feel your pain
i feel your
sympathise with
puts you in
to put you through
for you and your
it's horrible|awful|dreadful|maddening|infuriating|frustrating to|when
`;
