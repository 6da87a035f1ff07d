HEADLINE Live: count under way in Varne
BODY The returning officer says that 61 of 88 districts have now been counted, and that turnout is a little above 58 per cent.
BODY Supporters of the Farmers' List are singing outside the town hall, although no seat has been called so far.
BODY Police have asked them to keep the road clear.
BODY Polling stations closed two minutes ago, and the first boxes have arrived at the sports hall under guard.
headline = Live: count under way in Varne @ h1 of the page
outlet = Channel Nine @ JSON-LD publisher
byline = Abel Roe, Ida Lunn @ JSON-LD author
published = 2023-05-06T20:00+02:00 @ JSON-LD datePublished
modified = 2023-05-07T01:00+02:00 @ JSON-LD dateModified
language = en @ lang of the page
