package org.crossread.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossread.Crossread;
import org.crossread.Understood;
import org.crossread.model.Article;
import org.crossread.model.Event;
import org.crossread.model.Found;
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
        Understood understood = paths.read(terminal);
        if (understood.articles().isEmpty()) {
            terminal.err().println(Summary.tooFew(understood));
            return ExitCode.NOTHING_TO_COMPARE;
        }
        Map<String, Article> articles =
                understood.articles().stream().collect(Collectors.toMap(Article::id, Function.identity()));
        for (Event event : Crossread.group(understood)) {
            terminal.out().println(json ? line(event, articles) : card(event, articles));
        }
        return understood.problems().isEmpty() ? ExitCode.DONE : ExitCode.DONE_WITH_PROBLEMS;
    }

    private static String line(Event event, Map<String, Article> articles) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("event", event.id());
        event.articles()
                .forEach(id -> node.withArray("/files")
                        .add(java.util.Objects.requireNonNull(articles.get(id)).file()));
        event.because().forEach(node.withArray("/because")::add);
        event.apart().forEach(node.withArray("/apart")::add);
        return node.toString();
    }

    private static String card(Event event, Map<String, Article> articles) {
        StringBuilder card = new StringBuilder(event.id());
        for (String id : event.articles()) {
            Article article = java.util.Objects.requireNonNull(articles.get(id));
            card.append("\n  ").append(article.file());
            article.metadata()
                    .headline()
                    .map(Found::value)
                    .ifPresent(h -> card.append("  ").append(h));
        }
        event.because().forEach(why -> card.append("\n  because ").append(why));
        event.apart().forEach(why -> card.append("\n  ").append(why));
        return card.toString();
    }
}
