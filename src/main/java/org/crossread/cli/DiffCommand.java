package org.crossread.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.crossread.Crossread;
import org.crossread.Pair;
import org.crossread.lexicon.Lexicon;
import org.crossread.model.Finding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crossread diff}: two sentences, marked, with the facts that differ. */
@Command(
        name = "diff",
        description = "Compares two sentences: marks the words that differ, and names the facts that do.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Example: crossread diff \"The vote was on Thursday.\" \"The vote was on Wednesday.\"",
            "         crossread diff --json --pairs pairs.tsv      (each line: id TAB text TAB text)",
            "",
            "In colour on a terminal, unless NO_COLOR is set; else [-removed-] and {+added+}.",
            "Exit codes: 0 done; 1 done with problems; 2 wrong use."
        })
final class DiffCommand implements Callable<Integer> {

    private static final int COLUMNS_OF_PAIRS = 3;

    private final Terminal terminal;

    @Parameters(arity = "0..2", paramLabel = "TEXT", description = "The two sentences.")
    private List<String> texts = new ArrayList<>();

    @Option(names = "--json", description = "One JSON object a line and pair.")
    private boolean json;

    @Option(
            names = "--pairs",
            paramLabel = "F.tsv",
            description = "A file of pairs, a line each: id TAB text TAB text.")
    private @Nullable Path pairs;

    @Mixin
    private LexiconFolder lexicon = new LexiconFolder();

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Lexicon names = lexicon.read();
        if (pairs != null) {
            if (!texts.isEmpty()) {
                throw new UserError("diff takes two sentences or --pairs, not both");
            }
            return all(pairs, names);
        }
        if (texts.size() != 2) {
            throw new UserError("diff takes two sentences, not " + texts.size()
                    + "; put each in quotation marks, or name a file with --pairs");
        }
        for (String text : texts) {
            if (text.isBlank()) {
                throw new UserError("a sentence is empty; diff takes two that are not");
            }
        }
        print("1", Crossread.pair(texts.get(0), texts.get(1), names));
        return ExitCode.DONE;
    }

    private int all(Path file, Lexicon names) {
        int number = 0;
        int code = ExitCode.DONE;
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                String[] columns = line.split("\t", -1);
                if (columns.length != COLUMNS_OF_PAIRS || columns[1].isBlank() || columns[2].isBlank()) {
                    terminal.err()
                            .println("crossread: " + file + ", line " + number
                                    + ": is not id TAB text TAB text; the line is passed over");
                    code = ExitCode.DONE_WITH_PROBLEMS;
                    continue;
                }
                print(columns[0], Crossread.pair(columns[1], columns[2], names));
            }
        } catch (MalformedInputException e) {
            throw new UserError(file + ", line " + (number + 1) + ": is not UTF-8; save the file as UTF-8");
        } catch (IOException e) {
            throw new UserError(file + ": cannot be read (" + Reason.of(e) + "); check the path");
        }
        return code;
    }

    private void print(String id, Pair pair) {
        terminal.out().println(json ? line(id, pair) : marked(pair));
    }

    private static String line(String id, Pair pair) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", id);
        node.put("relation", relation(pair));
        node.put("similarity", pair.ruling().similarity());
        for (Finding finding : pair.judgement().findings()) {
            node.withArray("/findings")
                    .addObject()
                    .put("kind", finding.kind().name().toLowerCase(Locale.ROOT))
                    .put("relation", finding.relation().name().toLowerCase(Locale.ROOT))
                    .put("summary", finding.summary());
        }
        return node.toString();
    }

    private static String relation(Pair pair) {
        return pair.ruling().relation().name().toLowerCase(Locale.ROOT);
    }

    private String marked(Pair pair) {
        StringBuilder text = new StringBuilder();
        text.append(new MarkedText(terminal.colour()).of(pair)).append("\n\n");
        text.append(String.format(
                Locale.ROOT,
                "%s (similarity %.2f)",
                relation(pair),
                pair.ruling().similarity()));
        pair.judgement()
                .findings()
                .forEach(f -> text.append("\n  ")
                        .append(f.relation().name().toLowerCase(Locale.ROOT))
                        .append(": ")
                        .append(f.summary()));
        pair.judgement().equals().forEach(e -> text.append("\n  equal: ").append(e.rule()));
        return text.toString();
    }
}
