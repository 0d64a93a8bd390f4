export const choice = `
// rather
if you'd|you (would) rather|prefer|sooner|like|want|fancy|wish
would|do you rather|prefer|like|sooner|wish|want
would you rather
prefer
if you prefer
should you like|prefer|want|wish
or would you
or do you
or shall|should|would|do
or (have|let|leave|keep|pick|take|call|book|send|get) (it)
or i|we|you|he|she … can|could|will|ll|may
or i
or a|an|in|by|at
or else
or both
or all
or something
or should
or if
whichever
whichever you
whichever is|suits
which one
which would
which is it
which do
which works
what would you
what would … right
what suits
what works
as you like|wish|prefer|please|say
as suits
as she|he likes
it's up to
you decide
you say
your call|choice|pick|shout|option|pleasure
at your option
the choice is
choice is yours
choose between
pick any|a|something|your|another|whichever
take your pick
name … day|time|date
simply say
just say
say the word
just tell
let me know which|whether|what
if neither
if not
if it|that suits
suits you
suit you
suits
works|work for you
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
you fancy
two|three|several|four ways|options|possibilities|choices|things
alternatively
otherwise we|i
as an alternative
another option
or instead
swap … or
refund or
or … refund|money|voucher|credit|replacement
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
in person or
all the time you
take your time
any … you like
any day|time you
anytime
however you
type … or
you're the boss
you may choose
you can … or
don't mind
tell me what
propos~v
later suits
not tomorrow
too far
`;
