package org.crossread.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossread.fact.RolePhrases.Phrase;
import org.crossread.lexicon.Deeds;
import org.crossread.lexicon.PhraseWords;
import org.crossread.lexicon.VerbWords;
import org.crossread.lexicon.Words;
import org.crossread.model.Article;
import org.crossread.model.Fact;
import org.crossread.model.RolesFact;
import org.crossread.model.Span;

/**
 * Finds who did what to whom in plain clauses: {@code A sued B}, {@code B was sued by A}, {@code it was A who sued B},
 * {@code A said it had sued B}, {@code A lost to B}, {@code a call from A for B}. Where a doer or sufferer does not
 * stand right beside the verb, nothing is found.
 */
final class RolesFinder implements Finder {

    /** Who called for it is compared, not who answered the call. */
    private static final VerbWords WORDS = VerbWords.standard();

    /** Words that tell when, between a participle and "by". */
    private static final int WHEN = 5;

    @Override
    public List<? extends Fact> in(Wording wording, Article article) {
        List<Lexeme> words = wording.words();
        RolePhrases phrases = new RolePhrases(words);
        List<RolesFact> facts = new ArrayList<>();
        RoleTurns turns = new RoleTurns(words, phrases, wording.predicates());
        List<RolesFact> posts = new RolePosts(words, phrases).all();
        for (int at = 1; at < words.size() - 1; at++) {
            int here = at;
            fact(words, phrases, at).or(() -> turns.at(here)).ifPresent(f -> {
                if (facts.isEmpty() || !facts.get(facts.size() - 1).where().overlaps(f.where())) {
                    facts.add(f);
                }
            });
        }
        List<RolesFact> plain = new PlainDeeds(words, phrases, wording.predicates()).all();
        Stream.concat(posts.stream(), plain.stream())
                .filter(p -> facts.stream().noneMatch(f -> f.where().overlaps(p.where())))
                .toList()
                .forEach(facts::add);
        facts.sort(Comparator.comparing(RolesFact::where));
        return facts;
    }

    private static Optional<RolesFact> fact(List<Lexeme> words, RolePhrases phrases, int at) {
        Lexeme word = words.get(at);
        if (!word.isLetters() || word.capital()) {
            return Optional.empty();
        }
        if (word.isOf("call")) {
            return new RoleCalls(words, phrases).at(at);
        }
        if (word.is("lost") && DateAmounts.is(words, at + 1, "to")) {
            return made(words, phrases.subject(helpers(words, at - 1)), at, phrases.after(at + 2), "beat", true);
        }
        Optional<String> noun = Deeds.standard().ofNoun(word.text());
        if (noun.isPresent() && !Words.BE.has(words.get(at - 1).text())) {
            Optional<RolesFact> told = noun(words, phrases, at, noun.get());
            if (told.isPresent()) {
                return told;
            }
        }
        String stem = word.stem();
        Optional<String> both = Deeds.standard().of(stem, words.get(at + 1).text());
        if ((WORDS.is("giving", stem) || WORDS.is("throwing", stem)) && !phrases.isBe(at - 1)) {
            Optional<RolesFact> gift = RoleGifts.at(words, phrases, at, helpers(words, at - 1), stem);
            if (gift.isPresent()) {
                return gift;
            }
        }
        boolean agreed = both.isPresent()
                && both.get().equals("accept")
                && at + 2 < words.size()
                && Deeds.standard().of(words.get(at + 2).text()).isPresent();
        if (agreed) {
            return Optional.empty();
        }
        Optional<String> deed = both.isPresent() ? both : Deeds.standard().of(stem);
        Optional<RoleIdioms.Told> idiom = new RoleIdioms(words, phrases).at(at, stem);
        if (idiom.isPresent()) {
            int doing = helpers(words, at - 1);
            Phrase doer = phrases.subject(doing);
            return made(
                    words,
                    doer.isNone() ? phrases.pronoun(doing) : doer,
                    at,
                    WORDS.is("answering", idiom.get().deed())
                            ? new RoleIdioms(words, phrases).asker(idiom.get().patient())
                            : new RoleIdioms(words, phrases)
                                    .meant(doer, idiom.get().patient()),
                    idiom.get().deed(),
                    false);
        }
        boolean suffers = phrases.isBe(at - 1) || (words.get(at - 1).text().endsWith("ly") && phrases.isBe(at - 2));
        Optional<RoleIdioms.Done> done = suffers ? new RoleIdioms(words, phrases).done(at, stem) : Optional.empty();
        if (done.isPresent()) {
            return passive(words, phrases, at, done.get().to() - 1, done.get().deed());
        }
        if (deed.isEmpty() && !WORDS.is("taking", stem) && !WORDS.is("loaning", stem)) {
            return Optional.empty();
        }
        int end = both.isPresent() ? at + 1 : at;
        boolean going = word.text().endsWith("ing");
        if (going && !suffers) {
            return Optional.empty();
        }
        if (suffers && !going && deed.isPresent()) {
            return passive(words, phrases, at, end, deed.get());
        }
        int left = helpers(words, going ? at - 2 : at - 1);
        boolean finite = going
                || word.text().endsWith("ed")
                || word.text().endsWith("s")
                || !stem.equals(word.text())
                || left < at - 1
                || WORDS.is("same-past", stem);
        if (!finite) {
            return Optional.empty();
        }
        Optional<RolesFact> given = RoleGifts.at(words, phrases, at, left, stem);
        if (given.isPresent() || deed.isEmpty()) {
            return given;
        }
        Phrase clause = phrases.clauseSubject(left);
        Phrase whom = clause.isNone() ? Phrase.NONE : phrases.whom(clause, end + 1);
        if (!whom.isNone()) {
            return made(words, whom, at, clause, deed.get(), true);
        }
        RoleIdioms idioms = new RoleIdioms(words, phrases);
        Phrase patient = idioms.whole(phrases.suffering(end + 1));
        if (WORDS.is("answering", deed.get()) && idioms.isAsking(patient)) {
            return made(words, phrases.subject(left), at, idioms.asker(patient), deed.get(), false);
        }
        if (WORDS.is("call-verb", stem) && isNaming(words, patient.to())) {
            return Optional.empty();
        }
        if (WORDS.is("call", patient.head())) {
            return Optional.empty();
        }
        if (deed.get().equals("sell")) {
            return DateAmounts.is(words, patient.to(), "to")
                    ? made(words, phrases.subject(left), at, phrases.after(patient.to() + 1), "buy-from", true)
                    : Optional.empty();
        }
        if (deed.get().equals("buy") && DateAmounts.is(words, patient.to(), "from")) {
            Phrase seller = phrases.after(patient.to() + 1);
            if (!seller.isNone()) {
                return made(words, phrases.subject(left), at, seller, "buy-from", false);
            }
        }
        Phrase subject = phrases.subject(left);
        boolean plain = patient.to() - patient.from() < 2
                && !WORDS.is("object-pronoun", patient.head())
                && !words.get(Math.max(0, patient.from())).capital();
        Phrase doer = subject.isNone() && !plain ? phrases.pronoun(left) : subject;
        return made(words, doer, at, idioms.meant(doer, patient), deed.get(), false);
    }

    /** Whether somebody is called something, not called on the telephone: "called him a liar". */
    private static boolean isNaming(List<Lexeme> words, int next) {
        return next > 0
                && next < words.size()
                && words.get(next).isLetters()
                && (words.get(next).is("a")
                        || words.get(next).is("an")
                        || words.get(next).is("the")
                        || words.get(next).is("for")
                        || PhraseWords.standard().of(words.get(next).text()).isEmpty());
    }

    /** The last word before helpers and adverbs that end at {@code at}. */
    private static int helpers(List<Lexeme> words, int at) {
        int left = at;
        while (left > 0
                && (words.get(left).text().endsWith("ly")
                        || words.get(left).isOf("before-deed")
                        || isToBe(words, left))) {
            left--;
        }
        boolean theOne = left > 3
                && (words.get(left).is("to") || words.get(left).is("who"))
                && (words.get(left - 1).is("one") || words.get(left - 1).is("first"))
                && words.get(left - 2).is("the")
                && Words.BE.has(words.get(left - 3).text());
        return theOne ? left - 4 : left;
    }

    /** Whether it is of "is to", which tells what will be: "[is to] pay". */
    private static boolean isToBe(List<Lexeme> words, int at) {
        return (words.get(at).is("to")
                        && at > 1
                        && Words.BE.has(words.get(at - 1).text()))
                || (Words.BE.has(words.get(at).text()) && DateAmounts.is(words, at + 1, "to"));
    }

    private static Optional<RolesFact> passive(List<Lexeme> words, RolePhrases phrases, int at, int end, String deed) {
        int left = at - 1;
        while (left > 0 && (phrases.isBe(left) || helpers(words, left) < left)) {
            left--;
        }
        int by = by(words, end + 1);
        if (by < 0) {
            return Optional.empty();
        }
        Phrase subject = phrases.subject(left);
        Phrase sufferer = subject.isNone() ? phrases.pronoun(left) : subject;
        return made(words, sufferer, at, phrases.suffering(by + 1), deed, true);
    }

    /** Where "by" stands, were it behind when or where: "replaced at half-time by". */
    private static int by(List<Lexeme> words, int at) {
        for (int i = at;
                i < words.size()
                        && i < at + WHEN
                        && (words.get(i).isLetters() || words.get(i).is("-"));
                i++) {
            if (words.get(i).is("by")) {
                return i;
            }
        }
        return -1;
    }

    /** {@code an approach made to A by B}, {@code a warning by B to A}, {@code B's attack on A}. */
    private static Optional<RolesFact> noun(List<Lexeme> words, RolePhrases phrases, int at, String deed) {
        int next = at + 1;
        if (words.get(next).isOf("made")) {
            next++;
        }
        boolean by = DateAmounts.is(words, next, "by") || DateAmounts.is(words, next, "from");
        if (next >= words.size() || (!by && !words.get(next).isOf("deed-toward"))) {
            return Optional.empty();
        }
        Phrase first = phrases.after(next + 1);
        if (first.isNone()) {
            return Optional.empty();
        }
        if (!by && phrases.owned(at)) {
            return told(words, at, phrases.before(at - 2), first, deed);
        }
        boolean other = by
                ? first.to() < words.size() && words.get(first.to()).isOf("deed-toward")
                : DateAmounts.is(words, first.to(), "by");
        Phrase second = other ? phrases.after(first.to() + 1) : Phrase.NONE;
        return by ? told(words, at, first, second, deed) : told(words, at, second, first, deed);
    }

    private static Optional<RolesFact> told(List<Lexeme> words, int at, Phrase agent, Phrase patient, String deed) {
        if (agent.isNone() || patient.isNone() || agent.head().equals(patient.head())) {
            return Optional.empty();
        }
        int from = Math.min(at, Math.min(agent.from(), patient.from()));
        int to = Math.max(agent.to(), patient.to());
        return Optional.of(new RolesFact(
                new Span(words.get(from).start(), words.get(to - 1).end()), deed, agent.head(), patient.head()));
    }

    /** The deed of one phrase to the other, if both are there; {@code turned} if the left one suffers it. */
    static Optional<RolesFact> made(
            List<Lexeme> words, Phrase left, int at, Phrase right, String deed, boolean turned) {
        if (left.isNone() || right.isNone() || left.head().equals(right.head())) {
            return Optional.empty();
        }
        Span where = new Span(
                words.get(left.from()).start(),
                words.get(Math.max(at, right.to() - 1)).end());
        return Optional.of(
                new RolesFact(where, deed, turned ? right.head() : left.head(), turned ? left.head() : right.head()));
    }
}
