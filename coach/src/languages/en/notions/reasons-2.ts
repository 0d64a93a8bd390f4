export const reasons2 = {
  "promise-contrast": `
promised|advertis~v|quoted|unlike|guaranteed
supposed to
was|were|is|are supposed to|to
meant to
was|were to
was|were due|promised|told|assured|meant|scheduled|booked|advertised
promised … but|and|now|not|still|today
said … but|and|now|not|still
told … but|and|now|not
you said
they said
he said
she said
you told
you promised
on the page|website|site|app it|says|said
website says|said|shows|showed
site says|said
page says|said
app says|said|shows|claims
advert says|said
tracking says|said
your|the website|site|app|page|ad|advert|email|text|letter|brochure|sign|menu|listing|label|description|contract says|said|promises|promised|claims|shows|states|told|clearly
it says|said
says it|delivered|here|there|on|in|it's
says … but|and
it said
advertised as|at
described as
listed as
sold as
ordered … got|came|received|sent|arrived|but|and
asked for … got|came|received|but
booked … got|but|came
paid for … got|but|and
quoted … charged|but|paid|now
instead of
not as described|advertised|promised|agreed|ordered|shown
nothing like
different from
wrong item|one|size|colour|order
got a|the|an|one instead
came with|without
turned out
was going to
as agreed
as promised
so much for
arrives|arrived … instead
in reality
in fact
confirmed … but
deliver~v … but
`,
};
