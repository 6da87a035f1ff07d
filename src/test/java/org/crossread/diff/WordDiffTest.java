package org.crossread.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crossread.model.Edit;
import org.crossread.model.Fact;
import org.crossread.model.NameFact;
import org.crossread.model.Place;
import org.crossread.model.Role;
import org.crossread.model.Sentence;
import org.crossread.model.Span;
import org.crossread.model.Token;
import org.junit.jupiter.api.Test;

final class WordDiffTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|\\S");

    @Test
    void a_changed_number_is_one_edit() {
        assertThat(marked("The quay lost 14 lamps.", "The quay lost 17 lamps."))
                .isEqualTo("The quay lost [14|17] lamps .");
    }

    @Test
    void the_same_words_have_no_edits() {
        assertThat(marked("The quay lost 14 lamps.", "The quay lost 14 lamps.")).isEqualTo("The quay lost 14 lamps .");
    }

    @Test
    void capitals_are_no_change() {
        assertThat(marked("Lamps fell.", "lamps fell.")).isEqualTo("Lamps fell .");
    }

    @Test
    void a_stop_word_between_two_changes_is_part_of_the_change() {
        assertThat(marked("Storms broke the lamps there.", "Waves took the poles there."))
                .isEqualTo("[Storms broke the lamps|Waves took the poles] there .");
    }

    @Test
    void a_word_with_a_subject_between_two_changes_stays() {
        assertThat(marked("Big lamps fell early.", "Old lamps fell late."))
                .isEqualTo("[Big|Old] lamps fell [early|late] .");
    }

    @Test
    void added_words_stand_alone() {
        assertThat(marked("Lamps fell.", "Seven lamps fell.")).isEqualTo("[|Seven] Lamps fell .");
    }

    @Test
    void a_name_changes_as_a_whole() {
        Sentence left = sentence("A1", "It was Anna Holm again.", new Span(7, 16));
        Sentence right = sentence("B1", "It was Anna Berg again.", new Span(7, 16));
        assertThat(show(WordDiff.edits(Unit.of(List.of(left)), Unit.of(List.of(right))), left, right))
                .isEqualTo("It was [Anna Holm|Anna Berg] again .");
    }

    @Test
    void what_is_too_long_is_one_change_between_the_common_ends() {
        String left = "Start " + "red ".repeat(WordDiff.MOST + 1) + "end";
        String right = "Start " + "blue ".repeat(WordDiff.MOST + 1) + "end";
        assertThat(edits(left, right)).hasSize(4);
    }

    @Test
    void the_edits_read_back_both_sides_whatever_they_are() {
        Random seeded = new Random(11);
        for (int i = 0; i < 300; i++) {
            Sentence left = sentence("A1", anything(seeded));
            Sentence right = sentence("B1", anything(seeded));
            List<Edit> edits = WordDiff.edits(Unit.of(List.of(left)), Unit.of(List.of(right)));
            assertThat(places(edits, true)).containsExactlyElementsOf(tokens(left));
            assertThat(places(edits, false)).containsExactlyElementsOf(tokens(right));
        }
    }

    private static String anything(Random seeded) {
        return seeded.ints(1 + seeded.nextInt(12), 0, 7)
                .mapToObj(n ->
                        List.of("the", "lamp", "of", "fell", ",", "Ole", "12").get(n))
                .collect(Collectors.joining(" "));
    }

    private static List<Place> places(List<Edit> edits, boolean left) {
        List<Place> places = new ArrayList<>();
        for (Edit edit : edits) {
            places.addAll(
                    switch (edit.kind()) {
                        case SAME -> left ? ((Edit.Same) edit).left() : ((Edit.Same) edit).right();
                        case REMOVED -> left ? ((Edit.Removed) edit).left() : List.<Place>of();
                        case ADDED -> left ? List.<Place>of() : ((Edit.Added) edit).right();
                    });
        }
        return places;
    }

    private static List<Place> tokens(Sentence sentence) {
        return sentence.tokens().stream()
                .map(t -> new Place(sentence.id(), t.where()))
                .toList();
    }

    private static List<Edit> edits(String left, String right) {
        return WordDiff.edits(Unit.of(List.of(sentence("A1", left))), Unit.of(List.of(sentence("B1", right))));
    }

    private static String marked(String left, String right) {
        return show(edits(left, right), sentence("A1", left), sentence("B1", right));
    }

    private static String show(List<Edit> edits, Sentence left, Sentence right) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < edits.size(); i++) {
            Edit edit = edits.get(i);
            boolean both =
                    edit instanceof Edit.Removed && i + 1 < edits.size() && edits.get(i + 1) instanceof Edit.Added;
            text.append(i == 0 ? "" : " ");
            if (both) {
                text.append('[')
                        .append(words(((Edit.Removed) edit).left(), left))
                        .append('|');
                text.append(words(((Edit.Added) edits.get(i + 1)).right(), right))
                        .append(']');
                i++;
            } else {
                text.append(
                        switch (edit.kind()) {
                            case SAME -> words(((Edit.Same) edit).left(), left);
                            case REMOVED -> "[" + words(((Edit.Removed) edit).left(), left) + "|]";
                            case ADDED -> "[|" + words(((Edit.Added) edit).right(), right) + "]";
                        });
            }
        }
        return text.toString();
    }

    private static String words(List<Place> places, Sentence sentence) {
        return places.stream().map(p -> p.where().in(sentence.text())).collect(Collectors.joining(" "));
    }

    private static Sentence sentence(String id, String text, Span... names) {
        List<Token> tokens = new ArrayList<>();
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            char first = m.group().charAt(0);
            Token.Kind kind = Character.isDigit(first)
                    ? Token.Kind.NUMBER
                    : Character.isLetter(first) ? Token.Kind.WORD : Token.Kind.PUNCTUATION;
            tokens.add(new Token(m.group(), m.group().toLowerCase(Locale.ROOT), new Span(m.start(), m.end()), kind));
        }
        List<Fact> facts = new ArrayList<>();
        for (Span name : names) {
            facts.add(new NameFact(name, NameFact.Type.PERSON, name.in(text)));
        }
        return new Sentence(id, 1, Role.BODY, new Span(0, text.length()), text, tokens, facts);
    }
}
