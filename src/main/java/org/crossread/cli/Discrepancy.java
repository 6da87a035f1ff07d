package org.crossread.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crossread.render.PdfWords;

/** Says in words where two versions of a file differ. */
final class Discrepancy {

    private static final int MOST = 10;
    private static final int SHOWN = 80;

    private Discrepancy() {}

    /**
     * Where they differ, at most ten places.
     *
     * @param name of the file, whose ending tells how to read it
     * @param there the file as it stands
     * @param again the file as it was made again
     */
    static List<String> between(String name, byte[] there, byte[] again) {
        try {
            if (name.endsWith(".json")) {
                List<String> places = new ArrayList<>();
                ObjectMapper mapper = new ObjectMapper();
                compare("", mapper.readTree(there), mapper.readTree(again), places);
                return places.isEmpty() ? List.of("its white space only") : places;
            }
            if (name.endsWith(".pdf")) {
                List<String> words = lines("line of its text ", PdfWords.of(there), PdfWords.of(again));
                return words.isEmpty()
                        ? List.of("its bytes only: its words are the same (another zlib packs differently)")
                        : words;
            }
        } catch (IOException e) {
            return List.of("it can no longer be read: " + e.getMessage());
        }
        return lines("line ", new String(there, StandardCharsets.UTF_8), new String(again, StandardCharsets.UTF_8));
    }

    private static void compare(String path, JsonNode there, JsonNode again, List<String> places) {
        if (places.size() >= MOST || there.equals(again)) {
            return;
        }
        if (there.isObject() && again.isObject()) {
            Set<String> names = new LinkedHashSet<>();
            for (JsonNode node : List.of(there, again)) {
                for (Iterator<String> fields = node.fieldNames(); fields.hasNext(); ) {
                    names.add(fields.next());
                }
            }
            names.forEach(n -> compare(path + "/" + n, there.path(n), again.path(n), places));
        } else if (there.isArray() && again.isArray()) {
            for (int i = 0; i < Math.max(there.size(), again.size()); i++) {
                compare(path + "/" + i, there.path(i), again.path(i), places);
            }
        } else {
            places.add(path + ": " + shown(there.isMissingNode() ? "nothing" : there.toString()) + " there, "
                    + shown(again.isMissingNode() ? "nothing" : again.toString()) + " now");
        }
    }

    private static List<String> lines(String what, String there, String again) {
        List<String> left = there.lines().toList();
        List<String> right = again.lines().toList();
        List<String> places = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()) && places.size() < MOST; i++) {
            String one = i < left.size() ? left.get(i) : "";
            String other = i < right.size() ? right.get(i) : "";
            if (!one.equals(other)) {
                places.add(what + (i + 1) + ": " + apart(one, other) + " there, " + apart(other, one) + " now");
            }
        }
        return places;
    }

    /** The first words of a line that the other line does not have. */
    private static String apart(String line, String other) {
        int same = 0;
        while (same < Math.min(line.length(), other.length()) && line.charAt(same) == other.charAt(same)) {
            same++;
        }
        return "'" + shown(line.substring(Math.max(0, same - SHOWN / 4))) + "'";
    }

    private static String shown(String text) {
        String visible = text.replaceAll("\\p{Cntrl}|\\p{Cs}", "\uFFFD");
        return visible.length() <= SHOWN ? visible : visible.substring(0, SHOWN) + "...";
    }
}
