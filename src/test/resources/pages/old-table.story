HEADLINE Ferry pier to close for repairs
BODY The wooden pier at Skerry Haven will close on Monday for the first time since the war, the harbour trust said yesterday.
BODY Passengers are to be landed by tender until the work is done. The trust put the cost of the repairs at 240,000 pounds, of which the island council is to pay half.
BODY A spokesman said that the piles had been eaten away by shipworm, and that two of them moved by hand.
headline = Ferry pier to close for repairs @ title of the page
outlet = Skerry Gazette @ copyright line
published = 2003-03-14 @ text by the headline
