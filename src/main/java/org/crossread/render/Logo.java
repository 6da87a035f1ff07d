package org.crossread.render;

import java.util.Base64;
import java.util.Locale;

/** The newsroom's logo, as it stands inside a page. */
final class Logo {

    /** A report must stay small enough to mail; a logo of this size prints well. */
    private static final int LARGEST = 300_000;

    private static final int PNG_SIGN = 0x89;
    private static final int JPEG_SIGN = 0xFF;

    private Logo() {}

    /**
     * A data address of the picture; empty if no logo is set.
     *
     * @throws TemplateProblem if the file is missing, too large or no picture
     */
    static String of(Templates templates) {
        String name = Settings.of(templates).logo();
        if (name.isEmpty()) {
            return "";
        }
        byte[] bytes = templates.bytes(name).orElseThrow(() -> wrong(name, "there is no such file", "Put it there"));
        boolean png = name.toLowerCase(Locale.ROOT).endsWith(".png");
        if (bytes.length == 0 || (bytes[0] & 0xFF) != (png ? PNG_SIGN : JPEG_SIGN)) {
            throw wrong(name, "it is no " + (png ? "PNG" : "JPEG"), "Save it as one");
        }
        if (bytes.length > LARGEST) {
            throw wrong(name, "it has " + bytes.length + " bytes", "Make it smaller than " + LARGEST);
        }
        return "data:image/" + (png ? "png" : "jpeg") + ";base64,"
                + Base64.getEncoder().encodeToString(bytes);
    }

    private static TemplateProblem wrong(String name, String what, String advice) {
        return new TemplateProblem(name, 1, 1, what, advice);
    }
}
