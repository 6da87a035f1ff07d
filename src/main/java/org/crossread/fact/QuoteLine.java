package org.crossread.fact;

import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.PhraseWords;
import org.crossread.model.Sentence;
import org.crossread.model.Span;
import org.crossread.model.Token;

/** A sentence as the finder of quotations reads it: tokens with a class each, and what stands in marks. */
final class QuoteLine {

    /** What part a token plays in showing where phrases and clauses begin. */
    enum Part {
        PRONOUN,
        OBJECT,
        DETERMINER,
        PREPOSITION,
        COORDINATOR,
        SUBORDINATOR,
        RELATIVE,
        AUXILIARY,
        ADVERB,
        TIME,
        NAME,
        WORD,
        NUMBER,
        POSSESSIVE,
        COMMA,
        COLON,
        BREAK,
        STOP,
        BRACKET,
        QUOTE,
        EDGE
    }

    private static final PhraseWords FUNCTION_WORDS = PhraseWords.standard();

    private final Sentence sentence;
    private final List<Token> tokens;
    private final Part[] parts;
    private final int[] marked;
    private final List<QuoteMarks.Marked> marks;

    QuoteLine(Sentence sentence, List<QuoteMarks.Marked> marks) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.marks = marks;
        this.parts = new Part[tokens.size()];
        this.marked = new int[tokens.size()];
        int mark = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Span where = tokens.get(i).where();
            while (mark < marks.size() && marks.get(mark).outer().end() <= where.start()) {
                mark++;
            }
            boolean inside = mark < marks.size() && marks.get(mark).outer().overlaps(where);
            marked[i] = inside ? mark : -1;
            boolean isMark = inside && !marks.get(mark).words().overlaps(where);
            parts[i] = isMark ? Part.QUOTE : part(i);
        }
    }

    private Part part(int i) {
        Token token = tokens.get(i);
        return switch (token.kind()) {
            case NUMBER -> Part.NUMBER;
            case PUNCTUATION -> mark(token.form());
            case WORD -> word(token, i);
        };
    }

    private static Part mark(String form) {
        return switch (form) {
            case "," -> Part.COMMA;
            case ":" -> Part.COLON;
            case ";", "-", "--", "---" -> Part.BREAK;
            case ".", "!", "?", "...", "_" -> Part.STOP;
            case "(", ")", "[", "]" -> Part.BRACKET;
            case "\"", "'" -> Part.QUOTE;
            default -> Part.WORD;
        };
    }

    private static Part word(Token token, int i) {
        String form = token.form();
        if (form.equals("'s")) {
            return Part.POSSESSIVE;
        }
        boolean capital = Character.isUpperCase(token.text().codePointAt(0));
        Optional<PhraseWords.Kind> known = FUNCTION_WORDS.of(form);
        if (known.isPresent()) {
            boolean month = capital && i > 0 && (form.equals("may") || form.equals("will"));
            return month ? Part.NAME : Part.valueOf(known.get().name());
        }
        if (capital && i > 0) {
            return Part.NAME;
        }
        return !capital && form.endsWith("ly") && form.length() > 4 ? Part.ADVERB : Part.WORD;
    }

    int size() {
        return parts.length;
    }

    /** The part of token {@code i}; EDGE outside the sentence. */
    Part at(int i) {
        return i < 0 || i >= parts.length ? Part.EDGE : parts[i];
    }

    boolean is(int i, Part... any) {
        Part part = at(i);
        for (Part p : any) {
            if (p == part) {
                return true;
            }
        }
        return false;
    }

    /** The form of token {@code i}; empty outside the sentence. */
    String form(int i) {
        return i < 0 || i >= parts.length ? "" : tokens.get(i).form();
    }

    String text(int i) {
        return i < 0 || i >= parts.length ? "" : tokens.get(i).text();
    }

    String text() {
        return sentence.text();
    }

    List<QuoteMarks.Marked> marks() {
        return marks;
    }

    /** The number of the stretch in marks that token {@code i} lies in, its marks included; -1 if it lies in none. */
    int mark(int i) {
        return i < 0 || i >= marked.length ? -1 : marked[i];
    }

    /** Whether a quotation begins with token {@code i}. */
    boolean opens(int i) {
        return mark(i) >= 0 && mark(i - 1) != mark(i);
    }

    /** The first token after the stretch in marks that token {@code i} lies in. */
    int afterMark(int i) {
        int end = i;
        while (end < parts.length && marked[end] == marked[i]) {
            end++;
        }
        return end;
    }

    /** The first token of the stretch in marks that token {@code i} lies in. */
    int firstOfMark(int i) {
        int start = i;
        while (start > 0 && marked[start - 1] == marked[i]) {
            start--;
        }
        return start;
    }

    /** The chars of tokens {@code [from, to)}. */
    Span span(int from, int to) {
        return new Span(
                tokens.get(from).where().start(), tokens.get(to - 1).where().end());
    }
}
