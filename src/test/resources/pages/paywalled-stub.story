HEADLINE Court halts sale of lifeboat station
BODY A judge has halted the sale of the lifeboat station at Morrow Head, two days before the keys were to be handed over.
BODY Mrs Justice Averill said on Thursday that the trust had not asked its members, as its rules of 1962 demand. She gave it until 10 January to do so.
BODY The buyer, a company that runs holiday homes, had offered 1.4 million pounds. Its lawyer, Dunstan Pell, said that it would wait, but not for ever.
BODY “We are not against a sale,” said Hester Lunn, who brought the case. “We are against hearing of it from the baker.”
headline = Court halts sale of lifeboat station @ h1 of the page
outlet = Morrow Evening Star @ og:site_name
byline = Cato Wynne @ JSON-LD author
published = 2024-11-21T18:20Z @ JSON-LD datePublished
language = en @ lang of the page
