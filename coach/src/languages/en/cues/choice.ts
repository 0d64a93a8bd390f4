export const choice = `
// rather
if you'd|you (would) rather|prefer|sooner|like|want|fancy|wish
would|do you rather|prefer|like|sooner|wish|want
would you rather
rather
prefer
if you prefer
sooner
should you like|prefer|want|wish
or would you
or do you
or shall|should|would|do
or (have|let|leave|keep|pick|take|call|book|send|get) (it)
or i|we|you|he|she … can|could|will|ll|may
or we
or i
or i'll|we'll|i'd
or a|an|in|by|at
or else
or both
or all
or nothing|none
or something
or should
or if
either … or
either way
either
whichever
whatever you
whichever you
whichever is|suits
which … you
which one
which would
which is it
which will
which do
which you
which of
which works
what would you
what would … right
what suits
what works
as you like|wish|prefer|please|say
as suits
as she|he likes
up to you
it's up to
you decide
you choose
you pick
you say
you name
your call|choice|pick|shout|option|pleasure
at your option
of your choice|choosing
of your own
the choice is
choice is yours
choose
choose between
pick
pick any|a|something|your|another|whichever
take your pick
name a|the|another|your
name … day|time|date
say which|the|so|whether|when|yes
simply say
just say
just nod|holler|shout
say the word
just tell
tell me|us which|whether|what|when|where|how|if
tell me
let me know which|whether|what
let me know
give me a
yours for the
if neither
if none|that
if not
if it|that suits
if that's
if … suits|easier|better|handier|kinder
suits you
suit you
suits
works|work for you
works best
is better|easier|best|kinder|handier for
easier for you
better for you
is easier
more convenient
convenient
comfortable
you'd feel
you'd want
you'd like
you want
you fancy
two|three|several|four ways|options|possibilities|choices|things
options
option
alternatively
otherwise we|i
instead
as an alternative
another option
or instead
swap … or
the money or|back
money back
refund or
or … refund|money|voucher|credit|replacement
or the
or your
morning or
or afternoon|evening|morning|tomorrow|tonight|today|friday|saturday|sunday|monday|tuesday|wednesday|thursday
shall i|we
shall we
should we|i|it
shall it
would it be
would … be better
with or without
by phone or
by post or
in person or
here or
all the time you
take your time
any … you like
any day|time you
anytime
anything you'd
open to you
whenever
wherever
however you
reply … or
type … or
you're the boss
you may choose
you can choose|have|pick|keep
you can … or
you're free
don't mind
tell me what
propos~v
suggest
later suits
not tomorrow
too far
`;
