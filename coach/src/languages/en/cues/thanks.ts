export const thanks = `
thank~v you
thank you
thank you for
thanks
thanks for|to|again|a|so
many|our|my|grateful|heartfelt|warm|huge|big|with thanks
thanking
thank~v
we thank
allow me to thank
say thank
ta
ta for|very
ta ra and
thx
thanx
cheers
cheers for
much obliged
gratitude
much|hugely appreciated
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
you're a star|gem|legend|treasure|lifesaver|diamond|brick
you are a star
star for
a joy
nice one
gold star
hasn't gone unnoticed
gone unnoticed
made our|my|their|us day|morning|monday|week
made … smile|week|day
meant … great|lot|deal
it was a joy|pleasure
was a joy
lovely to have you
glad you|you've
pleased you
your patience
your custom
your kind
well worth asking
for letting|telling|writing|flagging|spotting|pointing|raising|sharing|bearing|waiting|holding
gracias
we loved
loved your
loved having
helped no end
`;
