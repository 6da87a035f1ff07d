package org.crossread.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crossread.model.Alignment;
import org.crossread.model.Article;
import org.crossread.model.Check;
import org.crossread.model.Event;
import org.crossread.model.Fact;
import org.crossread.model.Finding;
import org.crossread.model.Judgement;
import org.crossread.model.NotCompared;
import org.crossread.model.Sentence;
import org.crossread.model.Value;

/**
 * Judges how the facts of aligned sentences stand to each other.
 *
 * <p>Where to look: a {@link Comparing} for each kind of fact says which two mentions are values of one thing and rules
 * on them; {@link Slots} brings the mentions together, {@link SlotFindings} makes drafts of the rulings. {@link Quotes}
 * and {@link Sayings} compare what was said, {@link Across} what stands in sentences that nobody aligned,
 * {@link Checks} what one article says alone. A {@link Passage} holds the words, a {@link Clause} walks them,
 * {@link Owner}, {@link Theme}, {@link Scope}, {@link Circumstance} and {@link Setting} tell what a value is a value
 * of.
 */
public final class Findings {

    private final Event event;
    private final Sources sources;
    private final Summary summary;
    private final Map<String, Map<String, BitSet>> quoted = new HashMap<>();
    private final Elsewhere elsewhere;
    private final Comparing numbers;
    private final Comparing dates;
    private final Comparing titles = new Remembering(new ComparingTitles());
    private final Comparing roles;
    private final Comparing names;
    private final ComparingAlternatives alternatives;
    private final Comparing polarity;
    private final Comparing certainty;
    private final OtherOwners otherOwners;
    private final List<NotCompared> apart = new ArrayList<>();

    private Findings(Event event, List<Article> articles) {
        this.event = event;
        this.sources = new Sources(articles);
        this.summary = new Summary(sources);
        articles.forEach(a -> quoted.put(a.id(), QuotedWords.of(a)));
        this.elsewhere = Elsewhere.in(
                articles.stream().map(a -> passage(a, a.sentences())).toList());
        Settings settings = new Settings(Rarity.in(articles));
        Owners owners = new Owners();
        this.otherOwners = new OtherOwners(owners);
        this.numbers = new Remembering(new ComparingNumbers(settings, owners));
        this.dates = new Remembering(new ComparingDates(settings, owners));
        this.names = new Remembering(new ComparingNames(settings, elsewhere));
        this.alternatives = new ComparingAlternatives(settings, elsewhere);
        this.polarity = new Remembering(new ComparingPolarity(settings));
        this.certainty = new Remembering(new ComparingCertainty(settings));
        this.roles = new Remembering(new ComparingRoles(settings));
    }

    /**
     * What differs in fact, what was judged equal, and what does not add up.
     *
     * @param event the event
     * @param alignments its statements
     * @param articles its articles, in order of their ids
     */
    public static Judgement of(Event event, List<Alignment> alignments, List<Article> articles) {
        Findings findings = new Findings(event, articles);
        Map<String, Finding> byId = new TreeMap<>();
        List<org.crossread.model.Equal> equals = new ArrayList<>();
        List<Placed> placed = new ArrayList<>();
        for (Alignment alignment : alignments) {
            Verdicts verdicts = findings.judged(alignment);
            verdicts.drafts().forEach(d -> placed.add(new Placed(alignment, d)));
            equals.addAll(verdicts.equals());
        }
        for (Placed one : Placed.once(Placed.with(placed, findings.across(), alignments))) {
            Finding finding = findings.finding(one.alignment(), one.draft());
            byId.putIfAbsent(finding.id(), finding);
        }
        List<Finding> weightiestFirst = byId.values().stream()
                .sorted(Comparator.comparingDouble(Finding::weight).reversed().thenComparing(Finding::id))
                .toList();
        List<Check> checks =
                articles.stream().flatMap(a -> Checks.of(a).stream()).toList();
        List<List<Value>> compared = new ArrayList<>();
        weightiestFirst.forEach(f -> compared.add(f.values()));
        equals.forEach(e -> compared.add(e.values()));
        return new Judgement(weightiestFirst, equals, OtherOwners.unanswered(findings.apart, compared), checks);
    }

    /** What unmatched sentences contradict each other in. */
    private List<Draft> across() {
        Across across = new Across(elsewhere);
        List<Draft> drafts = new ArrayList<>();
        drafts.addAll(across.of(Fact.Kind.NUMBER, Finding.Kind.NUMBER, numbers, Across.SURE_OF_NUMBERS));
        drafts.addAll(across.of(Fact.Kind.DATE, Finding.Kind.DATE, dates, Across.SURE_OF_DATES));
        drafts.addAll(across.of(Fact.Kind.TITLE, Finding.Kind.TITLE, titles, Across.SURE_OF_TITLES));
        drafts.addAll(across.of(Fact.Kind.ROLES, Finding.Kind.ROLES, roles, Across.SURE_OF_ROLES));
        drafts.addAll(across.of(Fact.Kind.NAME, Finding.Kind.NAME, names, Across.SURE_OF_NAMES));
        drafts.addAll(across.of(Fact.Kind.POLARITY, Finding.Kind.POLARITY, polarity, Across.SURE_OF_POLARITY));
        return drafts;
    }

    private Verdicts judged(Alignment alignment) {
        List<Passage> passages = new ArrayList<>();
        for (Article article : sources.inOrder()) {
            List<Sentence> told =
                    alignment.told(article.id()).stream().map(sources::sentence).toList();
            if (!told.isEmpty()) {
                passages.add(passage(article, told));
            }
        }
        Verdicts verdicts = Quotes.of(alignment, passages);
        for (Fact.Kind kind : Fact.Kind.values()) {
            verdicts.take(of(kind, alignment, passages));
        }
        verdicts.drafts().removeIf(d -> OneQuotation.tells(verdicts.drafts(), d));
        apart.addAll(otherOwners.in(alignment, passages, Fact.Kind.NUMBER, numbers));
        apart.addAll(otherOwners.in(alignment, passages, Fact.Kind.DATE, dates));
        verdicts.take(alternatives.of(alignment, passages));
        return verdicts;
    }

    private Verdicts of(Fact.Kind kind, Alignment alignment, List<Passage> passages) {
        return switch (kind) {
            case DATE -> slots(Aspect.date(), kind, dates, alignment, passages);
            case NUMBER -> slots(Aspect.value(Finding.Kind.NUMBER), kind, numbers, alignment, passages);
            case NAME -> Names.of(alignment, passages, names, elsewhere);
            case TITLE -> slots(Aspect.title(), kind, titles, alignment, passages);
            case QUOTE -> Sayings.of(alignment, passages);
            case POLARITY -> slots(Aspect.difference(Finding.Kind.POLARITY), kind, polarity, alignment, passages);
            case CERTAINTY -> slots(Aspect.difference(Finding.Kind.CERTAINTY), kind, certainty, alignment, passages);
            case ROLES -> slots(Aspect.difference(Finding.Kind.ROLES), kind, roles, alignment, passages);
        };
    }

    private Verdicts slots(
            Aspect aspect, Fact.Kind fact, Comparing comparing, Alignment alignment, List<Passage> passages) {
        List<Mention> mentions = new ArrayList<>();
        for (Passage passage : passages) {
            mentions.addAll(passage.mentions(fact));
            if (fact == Fact.Kind.DATE) {
                mentions.addAll(AgeDate.in(passage));
                mentions.addAll(LastTime.in(passage));
            }
        }
        return new SlotFindings(alignment, aspect, comparing, elsewhere).of(Slots.of(mentions, comparing));
    }

    private Passage passage(Article article, List<Sentence> sentences) {
        return Passage.of(article, sentences, quoted.getOrDefault(article.id(), Map.of()));
    }

    private Finding finding(Alignment alignment, Draft draft) {
        List<String> silent = alignment.tellers().stream()
                .filter(a -> draft.values().stream().noneMatch(v -> v.article().equals(a)))
                .map(a -> sources.name(a))
                .toList();
        return new Finding(
                FindingId.of(draft, sources),
                event.id(),
                alignment.id(),
                draft.kind(),
                draft.relation(),
                draft.values(),
                draft.rule(),
                draft.derivation(),
                summary.of(draft, silent),
                Weight.of(draft, nearStart(draft.values())));
    }

    private double nearStart(List<Value> values) {
        return values.stream()
                .mapToDouble(v -> 1.0 / sources.sentence(v.place().sentence()).paragraph())
                .average()
                .orElse(0);
    }
}
