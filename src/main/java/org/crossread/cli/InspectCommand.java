package org.crossread.cli;

import java.util.concurrent.Callable;
import org.crossread.Understood;
import org.crossread.model.Article;
import org.crossread.report.ArticleJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code crossread inspect}: one article as understood. */
@Command(
        name = "inspect",
        description =
                "Shows articles as understood: metadata and where each was found, sentences, facts, dropped text.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Example: crossread inspect input/clinic/harbour_herald.html",
            "         crossread inspect --json input/clinic",
            "         crossread inspect https://post.example/vote --pages kept",
            "",
            "Exit codes: 0 done; 1 done with problems; 2 wrong use; 3 no article could be read."
        })
final class InspectCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ArticlePaths paths = new ArticlePaths();

    @Option(names = "--json", description = "One JSON object a line and article.")
    private boolean json;

    InspectCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Understood understood = paths.read(terminal);
        for (Article article : understood.articles()) {
            terminal.out().println(json ? ArticleJson.withFacts(article) : ArticleCard.of(article));
        }
        if (understood.articles().isEmpty()) {
            terminal.err().println(Summary.noArticle());
            return ExitCode.NOTHING_TO_COMPARE;
        }
        return understood.problems().isEmpty() ? ExitCode.DONE : ExitCode.DONE_WITH_PROBLEMS;
    }
}
