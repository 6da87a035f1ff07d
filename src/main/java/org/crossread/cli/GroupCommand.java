package org.crossread.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossread.Grouped;
import org.crossread.event.Digest;
import org.crossread.model.Event;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code crossread group}: which articles report the same event. */
@Command(
        name = "group",
        description = "Tells which articles report the same event, and why.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Example: crossread group input/bridge",
            "",
            "Exit codes: 0 done; 1 done with problems; 2 wrong use; 3 no article could be read."
        })
final class GroupCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ArticlePaths paths = new ArticlePaths();

    @Option(names = "--json", description = "One JSON object a line and event.")
    private boolean json;

    GroupCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Grouped grouped = paths.group(terminal);
        if (grouped.articles().isEmpty()) {
            terminal.err().println(Summary.noArticle());
            return ExitCode.NOTHING_TO_COMPARE;
        }
        Map<String, Digest> articles =
                grouped.articles().stream().collect(Collectors.toMap(Digest::id, Function.identity()));
        for (Event event : grouped.events()) {
            terminal.out().println(json ? line(event, articles) : card(event, articles));
        }
        return grouped.problems().isEmpty() ? ExitCode.DONE : ExitCode.DONE_WITH_PROBLEMS;
    }

    private static String line(Event event, Map<String, Digest> articles) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("event", event.id());
        event.articles()
                .forEach(id -> node.withArray("/files")
                        .add(java.util.Objects.requireNonNull(articles.get(id)).file()));
        event.because().forEach(node.withArray("/because")::add);
        event.apart().forEach(node.withArray("/apart")::add);
        return node.toString();
    }

    private static String card(Event event, Map<String, Digest> articles) {
        StringBuilder card = new StringBuilder(event.id());
        for (String id : event.articles()) {
            Digest article = java.util.Objects.requireNonNull(articles.get(id));
            card.append("\n  ").append(article.file());
            article.headline().ifPresent(h -> card.append("  ").append(h));
        }
        event.because().forEach(why -> card.append("\n  because ").append(why));
        event.apart().forEach(why -> card.append("\n  ").append(why));
        return card.toString();
    }
}
