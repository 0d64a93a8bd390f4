export const feelings2 = {
  "still-hope": `
please|pls|help|hoping|hope|hopefully|hopeful|awaiting|grateful|appreciat~v|appreciated|relying|begging
desperate~n|save|rescue|solution
please help
help me|us|please|needed
can|could|would|will you|someone|somebody|anyone (please) help|sort|fix|look|check|resolve|do|tell|call
hope you|we|to|this|that|it|someone|there
i hope
we hope
hope to hear
look~v forward to|hearing
looking forward
waiting for|to hear your|a|an|the|reply|answer|response|news
wait~v for your
await~v your|reply
would|will|i'd|be|am|very|so|really (be) (very|really|so|most|extremely|ever) grateful
would appreciate
i'd appreciate
much appreciated
thanks in
thank you in
in advance
thank you for your help|time|understanding
please advise|let|reply|respond|look|check|sort|call|contact|fix|resolve|answer|find|see
let me know
get back to me
any news|update|chance|help|ideas|way
is there any|a|anything|chance|way|hope
anything you can
can anything
what can be
what can i do
what should i
what do i do
what now
if possible
if you can|could
counting on
rely on
trust you
i trust
believe you
sure you
know you can
you usually
give … chance
one more chance
another chance
last chance
fingers crossed
beg you
i'm begging
do something
make … right
put … right
sort … out
resolve this
would be great|nice|lovely|good|wonderful|helpful
it would be
want to stay
would hate to
i'd love
love to
would love
be so kind
kind enough
`,
  regret: `
sorry|soz|apolog~n|apologi~v|apologise|apologize|apologies|apology|apologising|regret~v|regret|regrettab~n
regretfully|regrettable|excuse|forgiv~v|forgive|forgiveness|pardon~v|pardon|ashamed|asham~v|mortified
embarrassed|embarrass~v|guilty|inexcusable|amends|inconvenien~n|unfortunately|sincer~n|remorse|humble
so sorry
very sorry
truly sorry
deeply sorry
i'm sorry
my apologies
our apologies
owe … apology
excus~v us|me|the
beg … pardon
beg your
mea culpa
our bad
my bad
red faced
hang … head
no excuse
there's no excuse
without excuse
let … down
we|i let you
let you down
failed you
we failed
i failed
fell short
fall short
our fault
my fault
our mistake
my mistake
our error
our doing
my doing
got … wrong
dropped the ball
messed up
slipped up
make it up
making it up
make amends
put … right
put this right
put it right
we're to blame
take … blame|responsibility
the blame is
hold our hands
hands up
it's on us|me
on us
a shame
hat in hand
eat humble
`,
  "feel-with": `
understandable|understandably|feels|frustrat~n|frustrating|annoying|upsetting|worrying|stressful|imagin~v
picture~v|realis~v|realiz~v|hard|tough|rough|sympath~n|sympathy|sympathise~v|sympathetic|empath~n|empathis~v
compassion|condolenc~n|awful|horrible|dreadful|miserable|rotten|horrid|heartbreaking|gutting|galling|maddening
infuriating|disheartening|humiliating|exhausting|frightening|scary|rightly|deserv~v
understand how|that|why|your|what|this|it|completely|you
i|we (do|can|fully|completely|totally|really|perfectly) understand
know how|what it|what that|that feeling|the feeling
i know how|what|that
feel~v for
feel for you
feel|feels like
how you feel|felt
your feeling~n|frustration|anger|disappointment|worry|concern|upset|pain|annoyance|distress|grief|fear
i can imagine
can only imagine
can imagine
can picture
can see why|how|that
see why|how
i see why|how
i get it|that|why|how
i hear
hear you
i realise
appreciate how|that
hard for|on you
difficult for|time
must be|feel|have
must have been|felt|hurt|left|given|come
must've been
you must
been through
gone through
going through
went through
put … through
put up with
heart goes|sank|bleeds|aches|breaks
in your shoes|place|position
your shoes
your place
i'd be|feel|have
i'd have been
i would be|have|feel
would have been|had|made|driven|left|me
drive me|anyone
would drive|make|upset|annoy|infuriate|scare|put|sting|hurt|have anyone|me|anybody
anyone would
anybody would
no one … want~v|likes|deserves|should|needs|expects
nobody … want~v|wants|likes|deserves|should|needs|enjoys|expects|idea
who wouldn't
no wonder
don't blame you
not … wanted
no fun
isn't fun
no joke
the last thing
every right
right to be
quite right
what a|an nightmare|way|ordeal|day|shock|horrible|awful|rotten|letdown|blow|disappointment|wait|slog|mess|fright|horrid|night|evening|morning|shame
poor you|thing|girl|boy|cat|dog|lad
that's no way
no way to
meant so
means to you
you deserve
`,
};
