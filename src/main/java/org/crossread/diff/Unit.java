package org.crossread.diff;

import java.util.ArrayList;
import java.util.List;
import org.crossread.lexicon.StopWords;
import org.crossread.model.Fact;
import org.crossread.model.Place;
import org.crossread.model.Sentence;
import org.crossread.model.Span;
import org.crossread.model.Token;

/**
 * What is the same or changed as a whole: a word, a mark, or all the words of a date, a number, a name.
 *
 * @param form as it is compared
 * @param places its tokens, in order
 * @param small whether it is a stop word or a mark, which alone between two changes only disturbs the reader
 */
record Unit(String form, List<Place> places, boolean small) {
    Unit {
        places = List.copyOf(places);
    }

    /** The units of sentences, in order; they hold every token once. */
    static List<Unit> of(List<Sentence> sentences) {
        List<Unit> units = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Span> wholes = sentence.facts().stream()
                    .filter(Unit::whole)
                    .map(Fact::where)
                    .toList();
            int i = 0;
            while (i < sentence.tokens().size()) {
                int to = end(sentence.tokens(), i, wholes);
                units.add(unit(sentence, sentence.tokens().subList(i, to)));
                i = to;
            }
        }
        return units;
    }

    private static boolean whole(Fact fact) {
        return switch (fact.kind()) {
            case DATE, NUMBER, NAME -> true;
            case TITLE, QUOTE, POLARITY, CERTAINTY, ROLES -> false;
        };
    }

    /** The index after the last token of the unit that starts at {@code from}: the longest fact that starts there. */
    private static int end(List<Token> tokens, int from, List<Span> wholes) {
        int start = tokens.get(from).where().start();
        int end = 0;
        for (Span whole : wholes) {
            end = whole.start() == start ? Math.max(end, whole.end()) : end;
        }
        int to = from + 1;
        while (to < tokens.size() && tokens.get(to).where().end() <= end) {
            to++;
        }
        return to;
    }

    private static Unit unit(Sentence sentence, List<Token> tokens) {
        StringBuilder form = new StringBuilder();
        List<Place> places = new ArrayList<>();
        for (Token token : tokens) {
            form.append(form.isEmpty() ? "" : " ").append(token.form());
            places.add(new Place(sentence.id(), token.where()));
        }
        Token first = tokens.get(0);
        boolean small = tokens.size() == 1
                && (first.kind() == Token.Kind.PUNCTUATION
                        || StopWords.standard().holds(first.form()));
        return new Unit(form.toString(), places, small);
    }
}
