package org.crossread.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.model.Dateline;
import org.crossread.model.Declared;
import org.crossread.model.Found;
import org.crossread.model.Metadata;
import org.crossread.model.Published;
import org.crossread.model.Rival;

/** Puts what the user or the format declares over what an article tells of itself; what loses is kept as a rival. */
final class Declarations {

    private Declarations() {}

    /** The metadata after the declaration; an agency in the dateline is the outlet where nothing else tells one. */
    static Metadata over(Metadata told, Declared declared) {
        List<Rival> rivals = new ArrayList<>(told.rivals());
        Optional<Found> outlet = winner("outlet", declared.outlet(), told.outlet(), rivals)
                .or(() -> told.dateline().flatMap(Dateline::agency).map(a -> new Found(a, "agency in the dateline")));
        Found language = declared.language().orElse(told.language());
        if (!language.value().equals(told.language().value())
                && !"und".equals(told.language().value())) {
            rivals.add(new Rival("language", told.language()));
        }
        return new Metadata(
                winner("headline", declared.headline(), told.headline(), rivals),
                outlet,
                winner("byline", declared.byline(), told.byline(), rivals),
                published(declared.published(), told.published(), rivals),
                told.modified(),
                winner("url", declared.url(), told.url(), rivals),
                language,
                told.dateline(),
                rivals);
    }

    private static Optional<Found> winner(
            String field, Optional<Found> declared, Optional<Found> told, List<Rival> rivals) {
        if (declared.isEmpty()) {
            return told;
        }
        told.filter(t -> !t.value().equals(declared.get().value())).ifPresent(t -> rivals.add(new Rival(field, t)));
        return declared;
    }

    private static Optional<Published> published(
            Optional<Published> declared, Optional<Published> told, List<Rival> rivals) {
        if (declared.isEmpty()) {
            return told;
        }
        // A declared day keeps the time that the article itself gives for that day.
        if (told.isPresent()
                && declared.get().time().isEmpty()
                && told.get().day().equals(declared.get().day())) {
            Published day = declared.get();
            return Optional.of(
                    new Published(day.day(), told.get().time(), told.get().zone(), day.where()));
        }
        told.filter(t -> !t.iso().equals(declared.get().iso()))
                .ifPresent(t -> rivals.add(new Rival("published", new Found(t.iso(), t.where()))));
        return declared;
    }
}
