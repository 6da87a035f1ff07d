package org.crossread.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossread.fact.Attribution.Range;
import org.crossread.fact.QuoteLine.Part;
import org.crossread.lexicon.Words;
import org.crossread.model.Article;
import org.crossread.model.QuoteFact.Credit;
import org.crossread.model.Sentence;
import org.crossread.model.Token;

/** Tells who a source is, with what the sentences around it tell: surnames, pronouns, quotations that run on. */
final class QuoteSpeakers {

    /** Sentences read back for the speaker whom "he" stands for, or of a quotation that goes on. */
    private static final int NEAR = 6;

    /** Sentences read on for the speaker of a quotation that ends later. */
    private static final int AHEAD = 6;

    /** Sentences read back for the full name of a surname; and as many from the beginning. */
    private static final int FAR = 60;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final Article article;
    private final int index;

    QuoteSpeakers(Sentence sentence, Article article) {
        this.article = article;
        this.index = index(sentence, article);
    }

    private static int index(Sentence sentence, Article article) {
        List<Sentence> sentences = article.sentences();
        String number = sentence.id()
                .substring(Math.min(sentence.id().length(), article.id().length()));
        if (NUMBER.matcher(number).matches()) {
            int guess = Integer.parseInt(number) - 1;
            if (guess >= 0
                    && guess < sentences.size()
                    && sentences.get(guess).id().equals(sentence.id())) {
                return guess;
            }
        }
        return 0;
    }

    /** Who the source of an attribution in this sentence is. */
    Credited of(QuoteLine line, Attribution attribution) {
        Range source = attribution.source();
        if (source.isEmpty()) {
            return Credited.NOBODY;
        }
        if (source.to() - source.from() == 1 && line.is(source.from(), Part.PRONOUN, Part.RELATIVE, Part.OBJECT)) {
            return pronoun(line, source.from());
        }
        Credited credited = new SourcePhrase(line).read(source);
        return credited.credit() == Credit.NAMED
                ? new Credited(credited.speaker().map(this::fullName), Credit.NAMED)
                : credited;
    }

    private Credited pronoun(QuoteLine line, int at) {
        String form = line.form(at);
        int contracted = form.indexOf('\'');
        boolean person = Words.PERSONS.has(contracted < 0 ? form : form.substring(0, contracted)) || form.equals("who");
        return person ? nameBefore(line, at).or(this::lastNamed).orElse(Credited.UNNAMED) : Credited.UNNAMED;
    }

    /** The last full name before token {@code at} in the sentence. */
    private Optional<Credited> nameBefore(QuoteLine line, int at) {
        for (int end = at; end > 1; end--) {
            if (line.is(end - 1, Part.NAME) && line.is(end - 2, Part.NAME, Part.WORD) && line.mark(end - 1) < 0) {
                Credited credited = new SourcePhrase(line).read(new Range(Math.max(0, start(line, end)), end));
                if (credited.credit() == Credit.NAMED) {
                    return Optional.of(credited);
                }
            }
        }
        return Optional.empty();
    }

    private static int start(QuoteLine line, int end) {
        int start = end;
        while (start > 0 && (line.is(start - 1, Part.NAME) || (start == 1 && line.is(0, Part.WORD)))) {
            start--;
        }
        return start;
    }

    /** The last source with a name in the sentences before. */
    private Optional<Credited> lastNamed() {
        for (int i = index - 1; i >= Math.max(0, index - NEAR); i--) {
            QuoteLine line = line(i);
            List<Attribution> found = QuoteCues.in(line);
            for (int n = found.size() - 1; n >= 0; n--) {
                Range source = found.get(n).source();
                if (!source.isEmpty() && !line.is(source.from(), Part.PRONOUN, Part.RELATIVE, Part.OBJECT)) {
                    Credited credited = new SourcePhrase(line).read(source);
                    if (credited.credit() == Credit.NAMED) {
                        return Optional.of(new Credited(credited.speaker().map(this::fullName), Credit.NAMED));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Who says what stands in marks without a source in its sentence: its speaker further on, or the last one. */
    Credited carried(QuoteMarks.Marked marked) {
        if (!marked.closes()) {
            int paragraph = article.sentences().get(index).paragraph();
            int last = Math.min(article.sentences().size() - 1, index + AHEAD);
            for (int i = index + 1; i <= last && article.sentences().get(i).paragraph() == paragraph; i++) {
                Optional<Credited> later = quoted(i, true);
                if (later.isPresent()) {
                    return later.get();
                }
            }
        }
        for (int i = index - 1; i >= Math.max(0, index - NEAR); i--) {
            Optional<Credited> earlier = quoted(i, false);
            if (earlier.isPresent()) {
                return earlier.get();
            }
            if (QuoteMarks.in(article.sentences().get(i), article).isEmpty()) {
                break;
            }
        }
        return Credited.NOBODY;
    }

    /** Who says the quotation of another sentence; with {@code running}, one that began before that sentence. */
    private Optional<Credited> quoted(int i, boolean running) {
        QuoteLine line = line(i);
        if (line.marks().isEmpty() || (running && line.marks().get(0).opens())) {
            return Optional.empty();
        }
        List<Attribution> found = QuoteCues.in(line);
        QuoteSpeakers there = new QuoteSpeakers(article.sentences().get(i), article);
        for (int n = found.size() - 1; n >= 0; n--) {
            Credited credited = there.of(line, found.get(n));
            if (credited.credit() != Credit.NOBODY) {
                return Optional.of(credited);
            }
        }
        return Optional.empty();
    }

    private QuoteLine line(int i) {
        Sentence sentence = article.sentences().get(i);
        return new QuoteLine(sentence, QuoteMarks.in(sentence, article));
    }

    /** The name with its first name, where an earlier sentence has it. */
    private String fullName(String name) {
        if (name.indexOf(' ') >= 0) {
            return name;
        }
        for (int i = index; i >= Math.max(0, index - FAR); i--) {
            Optional<String> full = fullName(name, article.sentences().get(i));
            if (full.isPresent()) {
                return full.get();
            }
        }
        for (int i = 0; i < Math.min(FAR, index - FAR); i++) {
            Optional<String> full = fullName(name, article.sentences().get(i));
            if (full.isPresent()) {
                return full.get();
            }
        }
        return name;
    }

    private static Optional<String> fullName(String surname, Sentence sentence) {
        if (!sentence.text().contains(" " + surname)) {
            return Optional.empty();
        }
        QuoteLine line = new QuoteLine(sentence, List.of());
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).text().equals(surname)) {
                Credited credited = new SourcePhrase(line).read(new Range(start(line, i + 1), i + 1));
                Optional<String> full = credited.speaker().filter(s -> s.indexOf(' ') > 0);
                if (credited.credit() == Credit.NAMED && full.isPresent()) {
                    return full;
                }
            }
        }
        return Optional.empty();
    }
}
