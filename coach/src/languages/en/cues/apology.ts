export const apology = `
// sorry
sorry
so|very|truly|really|terribly|awfully|ever|deeply|sincerely sorry
i'm|we're|am|are sorry
sorry for|about|that|again|to
soz
a sorry
say sorry
saying sorry
sorrier
// apology
apolog~n
apologise~v
apologize~v
apologis~v
apologiz~v
apologies
apolog~n to
our|my (sincere|sincerest|deepest|humble|humblest|heartfelt) apologies
please accept
owe you
owe … apology
you're owed
apologetic
// regret, pardon
we regret
we|i (deeply|sincerely) regret
sincere regrets
regrets
forgive
forgive us|me|her|him
forgiven
forgiveness
pardon
excuse us|me|the|our
please excuse
excus~v us
// fault taken
my|our bad
our|my (own) fault
my mistake|error|slip
mea culpa
hands up
i hold my hands
hold our hands
we got it|this|that wrong
we got … wrong
we|i was|were wrong
were wrong
wrong of us|me
we|i messed|slipped|goofed|fluffed|botched|bungled|dropped|blew
we messed up
slipped up
slip up
messed up
screwed up
cocked up
dropped the ball
pig's ear
hash of
we|i let you
let you down
we failed
failed you
should never have
shouldn't have happened
that one's on
on us and
the blame is
blame is ours
down to us
inexcusable
unforgivable
indefensible
unacceptable
ashamed
embarrassed
mortified
grovel~v
humbl~n
red faced
eat humble
thoughtless
clumsy of
careless of us
we were careless
you deserved better
make … up to you
from the bottom
bottom of my|our
on behalf of
for my part
// idioms and frames at large
an oversight on our
we take full responsibility
full responsibility
our oversight|error|failing
`;
