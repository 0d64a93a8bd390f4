export const thanks = `
thank~v you
thank you
thank you for
thank you (so|very|ever) much
thanks
thanks for|to|again|a|so
many|our|my|grateful|heartfelt|warm|huge|big|with thanks
thanking
thankful~n
thank~v
to thank
we thank
allow me to thank
say thank
a thank you
ta
ta for|very
ta ra and
thx
thanx
cheers
cheers for
much obliged
obliged
grateful
i'm|we're (so|very|truly|most) grateful
gratitude
appreciat~v
appreciated
much|hugely appreciated
i|we (do|really|truly) appreciate
we appreciate
i appreciate you
kind of you
good of you
nice of you
decent of you
thoughtful of you
sweet of you
how kind
so kind
bless you
bless your
good on you
well done you
aren't you
you're a star|gem|legend|treasure|lifesaver|diamond|brick
you are a star
star for
a joy
nice one
gold star
top marks for
hats off
hasn't gone unnoticed
gone unnoticed
made our|my|their|us day|morning|monday|week
it made
made … smile|week|day
meant … great|lot|deal
means a lot
means the world
it was a joy|pleasure
was a joy
lovely to have you
glad you|you've
so glad|pleased
pleased you
your patience
your trust
your custom
your candour|honesty|kindness|support|loyalty|help
your kind
you asked
for asking
well worth asking
for letting|telling|writing|flagging|spotting|pointing|raising|sharing|bearing|waiting|holding
kiitos
merci
gracias
we loved
loved your
loved having
helped no end
saved me|us|the
allow
`;
