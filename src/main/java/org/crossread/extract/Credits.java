package org.crossread.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossread.model.Dateline;
import org.crossread.model.Found;
import org.crossread.model.Metadata;
import org.crossread.model.Paragraph;
import org.crossread.model.Published;
import org.crossread.model.Rival;
import org.crossread.model.Role;

/** What the lines around a pasted story tell about it. */
final class Credits {

    private static final Pattern OWNER = Pattern.compile(
            "(?i)(?:©|\\(c\\)|copyright)[\\s©\\d,–-]*(?<name>\\p{Lu}[\\p{L} .&'’]{2,40}?)(?:\\.|,| Ltd| Limited| All rights|$).*");

    private static final Pattern SIGNED =
            Pattern.compile("^\\p{Lu}[\\p{L} ,.'’-]{1,40} \\((?<name>\\p{Lu}[^()]{2,40})\\) \\p{Lu}");

    /** The reason of a line behind the story that says when it was first printed. */
    private static final String NOTE = "note of publication";

    private Credits() {}

    /** The metadata that the blocks tell. */
    static Metadata of(List<Sorted> lines, Head head, PastedCaptions captions) {
        List<Rival> rivals = new ArrayList<>();
        List<Sourced> dates = dates(lines, head, rivals);
        new TreeMap<>(captions.archives())
                .forEach((i, archive) -> DateLine.of(archive.date())
                        .dates()
                        .forEach(d -> dates.add(new Sourced(
                                d, lines.get(i).block().where() + ", the archive's line of a picture", 3))));
        List<Paragraph> body = lines.stream()
                .filter(PastedStory::isProse)
                .limit(40)
                .map(l -> new Paragraph(Role.BODY, l.block().text()))
                .toList();
        Optional<Dateline> dateline = dateline(lines);
        return new Metadata(
                head.headline(),
                outlet(lines, head, captions),
                byline(lines, head),
                published(dates, rivals).or(() -> dateline.flatMap(Credits::published)),
                dates.stream().filter(d -> d.date.changed()).findFirst().flatMap(Credits::asFound),
                Optional.empty(),
                Languages.of(Optional.empty(), Languages.sample(body)),
                dateline,
                rivals);
    }

    /** The dateline of the first paragraphs. */
    static Optional<Dateline> dateline(List<Sorted> lines) {
        return lines.stream()
                .filter(l -> l.sort() == Sort.TEXT)
                .filter(PastedStory::isProse)
                .limit(2)
                .flatMap(l -> Datelines.of(l.block().text()).stream())
                .findFirst();
    }

    private static Optional<Found> outlet(List<Sorted> lines, Head head, PastedCaptions captions) {
        Optional<Found> archived = captions.archives().entrySet().stream()
                .min(Map.Entry.comparingByKey())
                .map(e -> new Found(
                        e.getValue().outlet(),
                        lines.get(e.getKey()).block().where() + ", the archive's line of a picture"));
        Optional<Found> owner = lines.stream()
                .filter(l -> l.sort() == Sort.COPYRIGHT)
                .flatMap(l -> {
                    Matcher m = OWNER.matcher(l.block().text());
                    return m.matches() && Outlets.isName(m.group("name").strip())
                            ? Optional.of(
                                    new Found(m.group("name").strip(), l.block().where() + ", copyright line"))
                                    .stream()
                            : Stream.empty();
                })
                .findFirst();
        int first = Math.max(0, PastedStory.firstProse(lines));
        return head.outlet()
                .or(() -> archived)
                .or(() -> owner)
                .or(() -> signed(lines))
                .or(() -> SourceLines.outlet(lines, first));
    }

    /** An outlet that signs as agencies do, in brackets behind the town: {@code Leeds (Yorkshire Post) The ...}. */
    private static Optional<Found> signed(List<Sorted> lines) {
        Optional<PastedBlock> first =
                lines.stream().filter(PastedStory::isProse).findFirst().map(Sorted::block);
        Matcher m = SIGNED.matcher(first.map(PastedBlock::text).orElse(""));
        return m.find() && Outlets.isName(m.group("name"))
                ? Optional.of(new Found(m.group("name"), "in brackets behind the town"))
                : Optional.empty();
    }

    private static Optional<Found> byline(List<Sorted> lines, Head head) {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).sort() == Sort.BYLINE
                        || head.reason(i).filter(Head.BYLINE::equals).isPresent())
                .mapToObj(i -> lines.get(i).block())
                .min(Comparator.comparing((PastedBlock b) -> Writers.isOffice(b.text()))
                        .thenComparing(PastedBlock::line))
                .map(b -> new Found(Bylines.name(b.text()).orElse(b.text()), b.where()))
                .or(head::byline)
                .or(() -> lines.stream()
                        .filter(l -> l.sort() == Sort.DATE)
                        .flatMap(l ->
                                PageWriters.named(l.block().text())
                                        .map(n -> new Found(n, l.block().where()))
                                        .stream())
                        .findFirst());
    }

    private static List<Sourced> dates(List<Sorted> lines, Head head, List<Rival> rivals) {
        List<Sourced> dates = new ArrayList<>();
        int first = PastedStory.firstProse(lines);
        for (int i = 0; i < lines.size(); i++) {
            PastedBlock block = lines.get(i).block();
            boolean stamped = head.reason(i).isPresent() && i < first;
            boolean noted = lines.get(i).reason().equals(NOTE);
            if (block.text().length() > 300 || (lines.get(i).sort() != Sort.DATE && !stamped && !noted)) {
                continue;
            }
            DateLine line = DateLine.of(block.text());
            int distance = i < first ? 0 : noted ? 2 : 1;
            line.dates()
                    .forEach(d ->
                            dates.add(new Sourced(d, block.where() + ", '" + shortened(block.text()) + "'", distance)));
            line.ambiguous()
                    .forEach(a -> rivals.add(new Rival(
                            "published", new Found(a, block.where() + ", where day and month cannot be told apart"))));
        }
        return dates;
    }

    private static Optional<Published> published(List<Sourced> dates, List<Rival> rivals) {
        Optional<Sourced> best = dates.stream()
                .filter(d -> d.date.day().isPresent() && !d.date.changed())
                .min(Comparator.comparingInt(Sourced::distance))
                .or(() -> dates.stream().filter(d -> d.date.day().isPresent()).findFirst());
        dates.stream()
                .filter(d -> d.date.day().isPresent() && !d.date.changed())
                .filter(d ->
                        best.isPresent() && !d.date.day().equals(best.get().date.day()))
                .flatMap(d -> asFound(d).stream())
                .forEach(f -> rivals.add(new Rival("published", f)));
        return best.flatMap(b -> {
            Optional<WrittenDate> clock = dates.stream()
                    .map(Sourced::date)
                    .filter(d -> d.time().isPresent() && d.isDayOf(b.date.day().orElseThrow()))
                    .findFirst();
            return b.date.time().isPresent() || clock.isEmpty()
                    ? b.date.published(b.where)
                    : new WrittenDate(
                                    b.date.day(),
                                    Optional.empty(),
                                    clock.get().time(),
                                    clock.get().zone(),
                                    false)
                            .published(b.where);
        });
    }

    /** A dateline with a year tells the day on which the report was sent. */
    static Optional<Published> published(Dateline dateline) {
        return DateLine.of(dateline.text()).dates().stream()
                .filter(d -> d.day().isPresent())
                .findFirst()
                .flatMap(d -> d.published("dateline"));
    }

    private static Optional<Found> asFound(Sourced date) {
        return date.date.published(date.where).map(p -> new Found(p.iso(), date.where));
    }

    private static String shortened(String text) {
        return text.length() > 70 ? text.substring(0, 70) + "…" : text;
    }

    private record Sourced(WrittenDate date, String where, int distance) {}
}
