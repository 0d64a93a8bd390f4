export const deeds = {
  "your-deed": `
order~v|choos~v|chose|chosen|select~v|pick~v|tick~v|ticking|click~v|clicked|tap~v|press~v|sign~v|signed
signature|signing|enter~v|entered|typed|type~v|agree~v|accept~v|confirm~v|book~v|booking|bought|buy~v|purchas~v
pay|pays|payed|paying|paid|subscrib~v|regist~v|upload~v|submit~v|submission|opted|plump~v|authoris~v|authoriz~v
approved
you (yourself) (have|had|did) order~v|chose|choose|chosen|select~v|picked|ticked|clicked|signed|agreed|accepted|entered|confirmed|paid|booked|typed|opted|decided|requested|filled|gave|put|tapped|pressed|bought|used|opened|asked|took|set|wrote|approved|authorised|supplied|provided|completed|installed|submitted|switched|turned|changed|moved|left|kept|made|plugged|washed
your own signature
filled in|out|up
filling in|out
fill~v in|out
agreed to
opt~v for|in|out
went for|ahead
you put
placed an order
place~v an|the|your
gave us|your|the
your order|booking|choice|selection|request|signature|entry|click|instructions
you did
you made
you set
cancelled it|the|your
`,
  "your-undone": `
failed|neglect~v|omit~v|omission|skip~v|blank|unticked|unread|unsigned|unanswered|unopened|unattended
you didn't|hadn't|haven't|never|failed|forgot|neglected|omitted|couldn't|wouldn't|don't|weren't|refused|ignored|missed|skipped|overlooked|left
you did|do|have|had|were not|never|nothing
did not|never read|check|look|ask|tell|fill|sign|tick|confirm|reply|answer|call|come|turn|follow|bother|take|measure|collect|show|cancel|update|pay|notice|keep|file|declare
didn't bother|read|check|look|ask|tell|fill|tick|click|sign|reply|answer|follow|measure|mention|listen|show|open|update|declare
failure to
fail~v to
failing to
miss~v the|your|an
without reading|checking|asking|looking|telling|letting|doing|having|so|even|a|first|waiting|warning|saying
left … blank|empty|unticked|open|out
leaving … blank|empty|unticked|open|unlocked
no reply|response|answer|word from you|your
lack of
for want of
couldn't be bothered
couldn't … bothered
no show
never … read|told|asked|mentioned|opened|replied|answered|collected|showed|came
nobody … filled|read|checked|told
had been left
was left|never|not filled|read|signed|ticked|entered|given|answered|kept
wasn't … home|in|there|filled|signed|ticked|supplied|given|declared|mentioned
weren't in|home|there
instead of reading|checking|asking|calling
went unread|unanswered|unsaid
not bothered|read|filled|checked|signed
absence of
`,
  "own-will": `
decid~v|decision|wish~v|insist~v|insistence|wanted|wants|prefer~n|preferred|preferring|choice|voluntar~n
voluntarily|willing~n|unwilling|willingly|opted|request~v|deliberate~n|deliberately|intention~n|knowingly
intend~v|freely|determined|keen|fancy|fancied
want to|my|a|the|an|you|your|it|this|that|them|her|him|me|us|some|any|our
your (own) choice|decision|wish|will|request|preference|initiative|idea
of your own
own accord
own free will
free will
at your (own|express) request|wish|insistence|risk|discretion
on request
by choice
chose to|not
choosing to
asked for it
asked for
on purpose
nobody|no one forced|made|obliged|asked|twisted
twist~v … arm
prepared to
would rather
i'd rather
rather than
in your interest
own doing
your idea
it was you who
you wanted
went ahead
take~v it upon
took it upon
pleas~v yourself
as you like
suit yourself
your call
`,
  skill: `
unable|abilit~n|manag~v|handl~v|mishandl~v|cope~v|coping|techni~n|technical~n|competen~n|incompeten~n|skill~n
skilful|skilled|unskilled|expert~n|experienc~v|inexperienc~n|professional~n|unprofessional|profession|amateur
beginner~n|novice|learner|qualified|trained|training|gentle|gently|handy|clumsy|clumsiness|awkward|talent
practice|practise~v|mastered|master~v|savvy|easily|straightforward|capable|incapable|knack|touch|seasoned
veteran
know how to
knew how
knows how to
knows what
be able
able to
figur~v out
work~v out
get the hang
got the hang
hang of
gentle hand~n
tech savvy
get used to
got used to
learn to
learnt to
how it works
how to use
with ease
a child can|could
the knack
heavy handed
heavy hand
green fingers
steady hand
good with
not good at
bad workman
poor workman
rocket science
brain surgery
a pro
proper use|handling
correctly used
`,
  misuse: `
dropped|dropping|dropp~v|spill~v|spilt|spilled|bend~v|bent|overload~v|overfill~v|overcharg~v|overtighten~v
overheat~v|worn|wearing|wore|wear|washed|washing|laundered|laundry|misus~n|misus~v|misuse|mistreat~v|abus~v
mishandl~v|improper~n|roughly|rough|knocked|knock~v|scrap~v|scratch~v|tamper~v|tampering|pulled|yank~v|tugg~v
soak~v|kick~v|slam~v|twist~v|squeez~v|overdo~v|overdid|overuse~v|neglect~v|impact|greasy|smok~v
drop~v it|the|your
forc~v the|it|open
forced it|the
by force
too hard
excess~n force
broke it yourself
wear and tear
machine wash~v
hot wash
tumble dry
tumble dried
improper use
incorrect use|handling|installation
used incorrectly|wrongly|improperly
rough handling
hit~v the|a|something
left … rain|sun|car|heat|water|damp|wet
got wet
water damage
liquid damage
contact with liquid|water
exposed to
exposure to
sat on
step~v on
stood on
trod on
not maintained|cleaned|serviced|descaled
lack of maintenance
external damage|impact|force
mechanical damage
outside influence
damaged by you|the customer|the user
own hands
with a knife|scissors|hammer|screwdriver
not intended for
not meant for
contrary to
against the instructions
opened it|the with
heavy foot
lead foot
heavy handed
`,
};
