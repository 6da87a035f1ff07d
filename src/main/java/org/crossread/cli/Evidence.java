package org.crossread.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.crossread.model.Problem;
import org.crossread.model.Title;

/**
 * What a report was made from and how, so that another machine can make it again: {@code evidence/evidence.json} in the
 * report's folder.
 *
 * @param program name and version
 * @param title what the report is called
 * @param megabytes the largest file that was read
 * @param formats what was written
 * @param language that was asked for, if any
 * @param inputs the articles, in the order in which they were read
 * @param beside what stood beside them: metadata, a newsroom's templates and lexicon
 * @param unread what was named and could not be stored, as the report tells it
 * @param outputs the files of the report
 */
record Evidence(
        String program,
        Title title,
        int megabytes,
        List<Format> formats,
        Optional<String> language,
        List<Stored> inputs,
        List<Stored> beside,
        List<Problem> unread,
        List<Stored> outputs) {

    /** The folder of the evidence in the folder of the report. */
    static final String FOLDER = "evidence/";

    /** The file that tells of all the others. */
    static final String FILE = FOLDER + "evidence.json";

    /** Where copies of the articles stand. */
    static final String INPUTS = FOLDER + "inputs/";

    /** Where copies of a newsroom's own templates stand. */
    static final String TEMPLATES = FOLDER + "templates/";

    /** Where copies of a newsroom's own lexicon stand. */
    static final String LEXICON = FOLDER + "lexicon/";

    private static final String SCHEMA = "crossread-evidence-1";

    Evidence {
        formats = List.copyOf(formats);
        inputs = List.copyOf(inputs);
        beside = List.copyOf(beside);
        unread = List.copyOf(unread);
        outputs = List.copyOf(outputs);
    }

    /**
     * A file in the report's folder.
     *
     * @param name how the report calls it
     * @param file where it is, from the report's folder, with forward slashes
     * @param bytes how many it has
     * @param sha256 of them
     */
    record Stored(String name, String file, long bytes, String sha256) {

        static Stored of(String name, String file, byte[] content) {
            return new Stored(name, file, content.length, Evidence.sha256(content));
        }
    }

    /** 64 hex digits. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Whether a newsroom's own files of this kind were used. */
    boolean has(String folder) {
        return beside.stream().anyMatch(s -> s.file().startsWith(folder));
    }

    /** The file's bytes. */
    byte[] json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("schema", SCHEMA);
        root.put("program", program);
        root.put("title", title.given().orElse(null));
        root.put("subject", title.subject());
        root.put("maxSize", megabytes);
        formats.forEach(f -> root.withArray("/formats").add(f.name()));
        root.put("language", language.orElse(null));
        stored(inputs, root.putArray("inputs"));
        stored(beside, root.putArray("beside"));
        ArrayNode problems = root.putArray("unread");
        unread.forEach(p ->
                problems.addObject().put("file", p.file()).put("what", p.what()).put("advice", p.advice()));
        stored(outputs, root.putArray("outputs"));
        try {
            return (new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of nodes can always be written", e);
        }
    }

    private static void stored(List<Stored> files, ArrayNode array) {
        files.forEach(f -> array.addObject()
                .put("name", f.name())
                .put("file", f.file())
                .put("bytes", f.bytes())
                .put("sha256", f.sha256()));
    }

    /**
     * The evidence of a report.
     *
     * @throws UserError if the folder holds none, or none that can be read
     */
    static Evidence in(Path report) {
        Path file = report.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new UserError(report + ": there is no " + FILE + "; name a folder that compare wrote a report to");
        }
        try {
            JsonNode root = new ObjectMapper().readTree(Files.readAllBytes(file));
            if (root == null || !root.path("schema").asText().equals(SCHEMA)) {
                throw new UserError(file + ": is no evidence of this program; its schema is not " + SCHEMA);
            }
            List<Format> formats = new ArrayList<>();
            root.path("formats").forEach(f -> formats.add(Format.valueOf(f.asText())));
            List<Problem> unread = new ArrayList<>();
            root.path("unread")
                    .forEach(p -> unread.add(new Problem(text(p, "file"), text(p, "what"), text(p, "advice"))));
            return new Evidence(
                    text(root, "program"),
                    new Title(Optional.ofNullable(root.path("title").textValue()), text(root, "subject")),
                    root.path("maxSize").asInt(),
                    formats,
                    Optional.ofNullable(root.path("language").textValue()),
                    stored(root.path("inputs")),
                    stored(root.path("beside")),
                    unread,
                    stored(root.path("outputs")));
        } catch (IOException | IllegalArgumentException e) {
            throw new UserError(
                    file + ": cannot be read (" + e.getMessage() + "); take the folder from its archive again");
        }
    }

    private static List<Stored> stored(JsonNode array) {
        List<Stored> files = new ArrayList<>();
        for (JsonNode node : array) {
            String file = text(node, "file");
            if (file.startsWith("/")
                    || file.indexOf('\\') >= 0
                    || List.of(file.split("/")).contains("..")) {
                throw new IllegalArgumentException("the file '" + file + "' lies outside the report's folder");
            }
            files.add(new Stored(text(node, "name"), file, node.path("bytes").asLong(), text(node, "sha256")));
        }
        return files;
    }

    private static String text(JsonNode node, String field) {
        String text = node.path(field).textValue();
        if (text == null) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return text;
    }
}
