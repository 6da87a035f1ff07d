package org.crossread.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.crossread.model.Found;
import org.jsoup.nodes.Document;

/**
 * A page with everything it says about itself, read once.
 *
 * @param page its boxes and blocks
 * @param data its JSON-LD
 * @param meta its meta elements
 * @param headlines what claims to be its headline
 * @param box where it shows the headline
 */
record PageSource(Page page, JsonLd data, MetaTags meta, Claims headlines, Optional<Integer> box) {

    /** Reads a document. */
    static PageSource of(Document document) {
        Page page = PageReader.of(document);
        JsonLd data = JsonLd.of(document);
        MetaTags meta = MetaTags.of(document);
        Claims headlines = Headlines.of(document, data, meta);
        Optional<Integer> box = headlines.winner().map(Found::value).flatMap(h -> Headlines.boxOf(h, page));
        return new PageSource(page, data, meta, headlines, box);
    }

    /** The headline, if anything tells it. */
    Optional<String> headline() {
        return headlines.winner().map(Found::value);
    }

    /** What becomes of its blocks if {@code asides} are put aside. */
    Sieve.Sifted sifted(List<Optional<String>> asides) {
        BitSet story = StoryBoxes.of(page, asides, box);
        Optional<String> description = meta.content("og:description").or(() -> meta.content("description"));
        return Sieve.of(page, asides, story, headline(), description);
    }

    /** The box about which dates are looked for: the headline's, or else the first of the story. */
    int anchor(List<Optional<String>> asides) {
        return box.orElseGet(() -> Math.max(0, StoryBoxes.of(page, asides, box).nextSetBit(0)));
    }
}
