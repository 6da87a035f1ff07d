package org.crossread.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** Names a finding by what it finds: the same words in the same sentences have the same id in every run. */
final class FindingId {

    private static final int LENGTH = 10;

    private FindingId() {}

    /**
     * Ten hex digits of the SHA-256 of kind, relation and values, whatever their order.
     */
    static String of(Draft draft, Sources sources) {
        String values = draft.values().stream()
                .map(v -> sources.sentence(v.place().sentence()).text() + "\u0000"
                        + v.place().where().start() + "\u0000" + v.text())
                .sorted()
                .collect(Collectors.joining("\u0001"));
        String all = draft.kind() + "\u0001" + draft.relation() + "\u0001" + values;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
