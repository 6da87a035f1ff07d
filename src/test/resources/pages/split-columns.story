HEADLINE Lock gates fail at Tarn Mill
BODY TARN MILL, Nov 5 (INA) - The upper gates of the lock at Tarn Mill failed shortly after midnight, leaving 31 boats unable to pass, the Waterways Board said.
BODY Engineers found that both hinges had sheared.
BODY They said the parts had last been replaced in 1988, and that no spares are kept in the county.
CAPTION Boats queue below the lock. Photo: Pru Oddie
BODY What happens next
BODY The lock stays shut until 12 November, the board said.
BODY Day trips are cancelled.
BODY We have not seen a failure like this in forty years.
BODY The board has asked two foundries for a price, and expects to hear from both of them by the end of the week.
headline = Lock gates fail at Tarn Mill @ h1 of the page
outlet = The Inland Post @ og:site_name
byline = Pru Oddie @ byline of the page
published = 2024-11-05T06:30Z @ meta article:published_time
language = en-GB @ lang of the page
dateline = TARN MILL, Nov 5 (INA) -
