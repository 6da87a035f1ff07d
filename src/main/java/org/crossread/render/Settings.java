package org.crossread.render;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a newsroom sets without touching a template: language, size of the page, logo and colours. Every name and value
 * is checked, so that none can bring a rule or an address into a style sheet.
 */
public final class Settings {

    /** The file that holds them. */
    public static final String FILE = "settings.properties";

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?");
    private static final Pattern PAGE_SIZE = Pattern.compile("A4|Letter");
    private static final Pattern LOGO = Pattern.compile("(?i)|[\\w-]{1,60}\\.(?:png|jpe?g)");

    private final Map<String, String> values;
    private final Optional<PropertyFile> own;

    private Settings(Map<String, String> values, Optional<PropertyFile> own) {
        this.values = values;
        this.own = own;
    }

    /**
     * The standard settings, and over them the newsroom's own.
     *
     * @throws TemplateProblem if a name is unknown or a value is none
     */
    public static Settings of(Templates templates) {
        Map<String, String> values = new TreeMap<>(PropertyFile.standard(FILE)
                .orElseThrow(() -> new IllegalStateException("no " + FILE))
                .lines());
        Optional<PropertyFile> own = PropertyFile.own(templates, FILE);
        own.ifPresent(file -> file.lines().forEach((name, value) -> {
            if (!values.containsKey(name)) {
                throw wrong(file, name, "there is no setting '" + name + "'", "There are: " + values.keySet());
            }
            check(file, name, value);
            values.put(name, value);
        }));
        templates.language().ifPresent(language -> values.put("language", language));
        return new Settings(values, own);
    }

    private static void check(PropertyFile file, String name, String value) {
        switch (name) {
            case "language" -> mustBe(LANGUAGE, file, name, value, "Write it as en or de");
            case "page-size" -> mustBe(PAGE_SIZE, file, name, value, "Write A4 or Letter");
            case "logo" -> mustBe(LOGO, file, name, value, "Name a PNG or JPEG that lies beside this file");
            case "logo-alt" -> {
                // Any words will do.
            }
            default -> mustBe(COLOUR, file, name, value, "Write it as #1a2b3c");
        }
    }

    private static void mustBe(Pattern form, PropertyFile file, String name, String value, String advice) {
        if (!form.matcher(value).matches()) {
            throw wrong(file, name, name + " is '" + value + "'", advice);
        }
    }

    private static TemplateProblem wrong(PropertyFile file, String name, String what, String advice) {
        return new TemplateProblem(file.file(), file.line(name), 1, what, advice);
    }

    /** BCP 47 tag of the language of the fixed words. */
    public String language() {
        return value("language");
    }

    /** A file beside the settings, or empty. */
    String logo() {
        return value("logo");
    }

    /** Words for those who cannot see the logo; the program's own name if none are given. */
    String logoAlt() {
        return value("logo-alt").isEmpty() ? "Logo" : value("logo-alt");
    }

    /** The colours by name, each as {@code #rrggbb}. */
    public Map<String, String> colours() {
        Map<String, String> colours = new TreeMap<>(values);
        colours.values().removeIf(v -> !COLOUR.matcher(v).matches());
        return colours;
    }

    /** The line of the newsroom's own file on which a setting stands, from 1; 0 if it is the standard one. */
    public int line(String name) {
        return own.filter(file -> file.lines().containsKey(name))
                .map(file -> file.line(name))
                .orElse(0);
    }

    /** Every setting by its name. */
    Map<String, String> all() {
        return new TreeMap<>(values);
    }

    private String value(String name) {
        return values.getOrDefault(name, "");
    }
}
