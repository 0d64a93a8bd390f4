export const company2 = {
  "closing-matter": `
closed|settled|settl~v|resolved|conclud~v|conclusion|concluded|final|finally|period|stands|reopen~v|goodbye
over
clos~v the|this|your|case|ticket|matter|request|claim|complaint|account
case closed
is|are|was|remains|now|considered|therefore|been (now) closed|settled|resolved|concluded|finished|final
consider~v … closed|settled|resolved|matter
matter is|closed|settled|ends
final answer|decision|word|position|offer|reply|response
no further
no further action|questions|correspondence|comment~n|discussion|steps|reply|replies|information|emails|refund
nothing further|more|else
nothing more to
nothing … add
nothing to add|discuss|say
no more to
end of|the story|matter|discussion|conversation|correspondence|debate
the end
that's all
that is all
that's that
and that's it|that|final
that's final
that is final
full stop
last word
leave it there|at
leave it
draw a line
line under
over and
done and dusted
decision stands|is|has|was|remains
the decision
not … reopen~v|reviewed|changed|reconsidered
won't … reopen~v|reconsider~v|discuss~v|reply|change
re open
subject is
topic is
issue is closed|resolved|settled
discussion is|over
this conversation|chat|ticket|case
there it is
there we are
no appeal
not negotiable|up
non negotiable
not open to
take it or
no ifs
not subject
no longer respond|discuss
will not be|respond|discuss|reply|correspond|enter
end here
we regard
as far as
our last
all there is
`,
};
