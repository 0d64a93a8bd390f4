export const calm = `
// be calm
calm~v down|yourself
cool~n head~
unwind~v
unclench
simmer~v
settle|settling down
wind~v down
take it easy
easy does it
easy now|there
steady on|now|there
hold your|yer horses
hold on there
hush
there there
come come
now now
softly softly
take a breath
count … to ten
get|take … grip
pull yourself together
collect~v yourself
compose yourself
composure
control yourself|yourselves
get … hold of yourself
keep your hair|shirt|whiskers|cool|head
keep it down
keep it civil|polite|friendly
pipe down
lighten up
loosen up
chin up
cheer up
wait quietly
bit of patience
patience is
patience … virtue
rome wasn't
good things come
more haste
all in good time
// do not be upset
don't|dont|mustn't … upset yourself
don't take … personally|heart
take … so personally
no need to|for … shout~|panic|drama|hysterics|capitals|rude|upset|angry|alarm|language|tone|fuss|fret|fluster|raise|get
need not|needn't get|be|shout
no call for
no reason|cause|sense|point … upset|angry|panic|crying|shouting|alarm
no|more|less panic|hysterics|drama|fuss~v
panic~ is|helps|won't
panicking
fret~v
fluster~v
get~ting (so) worked up
work~v … up|yourself
getting (so|all) angry|agitated|hysterical|hot|upset|heated|cross
agitated
overwrought
hysteric~n
hot head~n
hot under
fly off
in|into a state
into a lather|tizz|tizzy|strop|huff
knickers in
out of the|your pram
losing … rag|temper|head|cool
lose your temper|rag|head|cool|sleep
lose sleep
losing sleep
blow~v your|a top|gasket|fuse|stack
go~v off on
all guns
throw~v … toys
let it go
let go of
sleep on it
sleep~v on it
heart rate
ulcer
good for you|your|someone
ill with
// tone
your tone
watch|mind|moderate|choose|temper|measure your words|tone|language|manners|mouth|tongue
mind your
moderate your
language like
sort|kind of language
tone of voice|your
lower your|the voice|temperature|tone|volume
raise|raising your voice
measured tone|manner
respectful tone|manner
friendly tone
civil
civil~n manner|tone|conversation|tongue
courteous tone
decorum
mind your ps
shouting won't|doesn't|gets|at
shouted at
swear~v gets|won't|at
insult~v stop
the insults
sarcas~n
being rude
rudeness
caps lock
block|capital letters
all caps|capitals
exclamation marks
fewer exclamation|adjectives
uncalled for
stick|keep to the facts
and more facts
indignation
less steam
// feelings aside
feelings|emotions|anger|emotion aside
leave|put|set|park … feelings|emotions|anger|indignation
emotional
heat out of
take … heat out
dial … down
tone … down
turn … down a
down a notch|peg|touch
a notch
cooler heads
let|letting … steam
be reasonable|sensible|adult~n|rational|grown
stay|remain reasonable|polite|civil|objective|rational
let's be adults|reasonable|sensible|rational|honest
all grown ups
all adults
anger is
anger … adviser|counsellor
poor adviser|counsellor
sense of humour
funny side
laugh about it
// do not exaggerate
storm in
tea cup
teacup
mountain~n (out) of
make a mountain
proportion
perspective
drama~n
dramati~n
dramatise
melodrama~n
melodramatic
tragic
tragedy
end of the world
not the end
worse things
at sea
nobody|no one|nobody's … died|dies|dead|starved|hurt
never killed|hurt|starved
people with real
real|bigger worries|problems
first world
life and death
life or death
matter of life
hardly ruin|life|worth
grand scheme
in the grand
it's only|just money|a|an
only money
is no tragedy
won't kill
one survives
no harm done
no big deal
such a big deal
not worth
isn't worth
spilt|spilled milk
crying over
no good ever
don't let … spoil
no use crying
blow~v … up|proportion
exaggerat~
overreact~
over react~v
rational
fuss~v about|over
no more fuss~v
nobody … will care|notice
there's no fire
where's the fire
life goes on
wallow~v
// remedies
cup of tea|chamomile|coffee
glass of wine|water
early night
little walk
go for a
have a biscuit|sit|lie
sit down and
before|until you write|type|press|reply|send
before typing|pressing|writing
once you've|you … collected|calmed|cooled
when you've calmed|cooled
got out of bed
out of bed
// more
nobody|no one (has) died|dead
nobody ever
for the sake of your
your blood pressure
have cooled
cool it
do relax
please relax
just relax
made their peace
look at it this
think of it as
that language
friendly|friendlier messages|word
without the sarcasm
worrying|worry yourself
flies with honey
catch more flies
lived to tell
a gentleman|lady doesn't
in such terms
talk sensibly
nerves of steel
catastroph~n
catastrophis~v
on the chin
find your centre
bit dramatic
cordial
sunny side
laugh about
speak like grown
there now
fresh air
less heat
more gently
it's merely
it's only the
after all just
so emotional
self control
sleep it off
get over it
rise above
water under
let bygones
grin and bear
stiff upper
keep smiling
look back
stress~v yourself
such a fuss
over nothing
ado
nagging
tantrum~n
throw~v a tantrum|wobbly
hissy
diva
sulk~v
// idioms and frames at large
don't have a cow
count your blessings
could be worse
no need to lose
nobody is dying
let's all take
not the time to panic
don't be so dramatic|sensitive|touchy
don't overreact
bite your tongue
keep your voice
get a hold of
mellow out
`;
