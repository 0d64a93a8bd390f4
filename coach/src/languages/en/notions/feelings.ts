export const feelings = {
  disappointed: `
disappoint~n|disappoint~v|disappointed|disappointing|disappointment|letdown|upset~v|upset|upsetting|sad~n|sad
sadly|saddened|sadden~v|sadness|unhappy|unhappily|unpleasant~n|unpleasant|displeas~v|dissatisf~n|dissatisfied
unsatisf~n|unimpressed|underwhelm~v|bitter~n|bitter|bitterness|hurt~v|hurtful|heartbroken|heartbreaking
heartbreak|gutted|crushed|devastat~v|devastated|dismay~v|dismayed|disheart~v|disheartened|disenchant~v
disillusion~v|downhearted|deflat~v|miserable|misery|cried|cry|crying|wept|tears|pity|frustrat~n|frustrated
frustrating|frustration|annoy~v|annoyed|annoying|poor|poorly|mediocre|rubbish|grim|dull|trust|sulk
inconvenien~n|awkward
let down
lets down
letting … down
not happy
isn't happy
wasn't happy
not satisfied|impressed|pleased|amused|great|good|nice|ideal|fun|ok|okay|acceptable|right|cool
sorry to say
sorry but
i'm afraid
regret to
heart broken
broke my heart
heart sank
in tears
a pity
what a pity|shame|letdown|disappointment|way
shame that|about|really
such a shame
real shame
bit of a
not what i|we
not as
expected better|more
expect better|more
could do better
nothing like
sub standard
below par
sour taste
bad taste
bitter taste
lost faith|trust
left a
used to be
wish i hadn't
waste of
thought you
`,
  worry: `
worr~n|worri~v|worried|worry|worries|worrying|worrisome|afraid|scar~v|scared|scary|fear~n|fear|fears|frighten~v
frightened|frightening|fright|terrif~v|terrified|terror|panic~v|panick~v|panicked|nervous~n|nervous|nerves
anxious~n|anxious|anxiety|anxiously|concern~v|concerned|concerns|concern|concerning|uneas~n|uneasy|unease
stress~n|stress|stressed|stressful|alarm~v|alarmed|alarming|dread~v|dreading|tense|edge|nails|sleepless|shaken
upset|distress~v|distressed|distressing|disturb~v|troubl~v|troubled|troubling|troublesome|bothers|apprehens~n
frantic~n|frantic|desperat~n|desperate|restless|insecure|unsafe|butterflies|shudder~v
no worries
don't worry
nerve racking
on edge
biting my
can't sleep
lose sleep
losing sleep
lying awake
sick with
heart in
heart stopped|sank|pounding
bother~v me
peace of mind
is it safe|dangerous|ok|normal|serious
what if
hope it's nothing|not
do i need
should i worry|be
on pins
beside myself
`,
  "hope-past": `
hope~v|hoped|hoping|hopes|hopeful|expect~v|expected|expecting|expectation~n|unexpected|thought|thinking
believ~v|believed|relying|dream~v|dreamt|dreamed|planned|planning|plan~v|plans|trust~v|trusted|faith|assum~v
assumed|imagin~v|imagined|picture~v|pictured|excited|anticipat~v|wanted|wished|figured|reckoned|suppos~v|longed
had hoped
was hoping
were hoping
i'd expect
i'd have expected
would expect
would have expected|thought|hoped
i'd thought
had thought
count~v on
counted on
counting on
reli~v on
rely on
relied on
depend~v on
depended on
look~v forward
looking forward
looked forward
was|were looking
dreamt of
in good faith
waited for
saved up
saving up
been excited
was|were going to
was|were meant|supposed to
had my heart
heart set
set my heart
banking on
banked on
taken for granted
was sure
under the impression
in the hope
couldn't wait
can't wait
`,
  resigned: `
nevermind|whatever|forget|fine|meh|shrug|sigh|pointless|anyway|typical|hopeless|cba|guess|bye
never mind
what ever
do as you|what you like|please|want|wish
do what you
as you like|wish|please|want
suit yourself~n
please yourself~n
i no longer|don't care
no longer care
don't care
couldn't care
could care
not bothered
don't bother
no bother
leave it
leave it at
leave it there
forget it
forget about it
drop it
let it go
let it be
let it
so be it
be that as
fine then
ok fine
ok then
okay then
all right then
oh well
ah well
no point
what's the point
whats the point
no use
useless trying
it's no use
what's the use
waste of
give|giving|gave|given up
i surrender
too late (now|anyway)
doesn't matter
does not matter
no matter
it's over
makes no difference
no difference
same to me
all the same
no longer matters
nothing will|ever change~v
nothing changes
as usual
as always
as ever
used to it
i'm used
expected nothing|no|as
don't expect
not expecting
i don't expect
keep it
keep the|your
keep my
have it your
if you say
if that's
no hope
lost hope
lost cause
tired of
too tired
can't be bothered|arsed
won't bother
not worth
life's too
life is too
move on
moving on
that's that
that's life
c'est la
i guess
i suppose
nothing i can
what can i|you
what can one
not my problem
don't reply
no reply needed
no need to
manage without
will manage
sort it myself
do it myself
bought another
got another
`,
};
