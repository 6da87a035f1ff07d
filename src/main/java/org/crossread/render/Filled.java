package org.crossread.render;

import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileExtensionMatcher;
import freemarker.cache.TemplateConfigurationFactory;
import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import org.crossread.report.Report;

/** A template filled with a report. A template reaches nothing but the report, the labels and its page. */
final class Filled {

    /** The templates that come with the program, each read once. */
    private static final Configuration STANDARD =
            configuration(new TemplateText(Templates.standard(), Optional.empty()));

    private Filled() {}

    /**
     * The filled template.
     *
     * @param templates where it and what it imports are found
     * @param name of the template
     * @param report what it shows
     * @param page what only this kind of page has
     * @throws TemplateProblem if it has an error
     */
    static String of(Templates templates, String name, Report report, Map<String, TemplateModel> page) {
        return of(templates, name, report, page, Manner.strict());
    }

    /** The same in another manner. */
    static String of(Templates templates, String name, Report report, Map<String, TemplateModel> page, Manner manner) {
        Map<String, TemplateModel> names = new TreeMap<>();
        names.put("report", new StrictRecord(report, manner.wrapper()));
        names.put("labels", Labels.of(templates));
        names.put("page", new StrictNames("page", onEveryPage(templates, page)));
        StringWriter out = new Bounded();
        try {
            Environment filling = configuration(templates, manner)
                    .getTemplate(name)
                    .createProcessingEnvironment(new StrictNames("the template", names), out, manner.wrapper());
            filling.setTemplateExceptionHandler(manner.handler());
            filling.process();
        } catch (TemplateException | IOException e) {
            throw Explained.of(name, e);
        } catch (StackOverflowError e) {
            throw Explained.endless(templates, name);
        }
        return out.toString();
    }

    /**
     * What is wrong with the form of one template.
     *
     * @throws TemplateProblem if it cannot be read as a template
     */
    static void parse(Templates templates, String name) {
        try {
            configuration(templates, Manner.strict()).getTemplate(name);
        } catch (IOException e) {
            throw Explained.of(name, e);
        }
    }

    /** What only this kind of page has, and what the newsroom set for all. */
    private static Map<String, TemplateModel> onEveryPage(Templates templates, Map<String, TemplateModel> page) {
        Settings settings = Settings.of(templates);
        Map<String, TemplateModel> all = new TreeMap<>(page);
        all.put("language", new SimpleScalar(settings.language()));
        all.put("logo", new SimpleScalar(Logo.of(templates)));
        all.put("logoAlt", new SimpleScalar(settings.logoAlt()));
        return all;
    }

    /** Text that is already markup, such as a style sheet. */
    static TemplateModel markup(String text) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(text);
        } catch (TemplateModelException e) {
            throw new IllegalStateException("a string is always markup", e);
        }
    }

    private static Configuration configuration(Templates templates, Manner manner) {
        boolean standard = templates.folder().isEmpty() && manner.source().isEmpty();
        return standard ? STANDARD : configuration(new TemplateText(templates, manner.source()));
    }

    private static Configuration configuration(TemplateText text) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(text);
        // The standard endings would bring their own policy, under which escaping can be switched off.
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setRegisteredCustomOutputFormats(List.of(Markdown.FORMAT));
        configuration.setTemplateConfigurations(markdown());
        configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        configuration.setLocalizedLookup(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        return configuration;
    }

    private static TemplateConfigurationFactory markdown() {
        TemplateConfiguration markdown = new TemplateConfiguration();
        markdown.setOutputFormat(Markdown.FORMAT);
        return new ConditionalTemplateConfigurationFactory(new FileExtensionMatcher("ftlm"), markdown);
    }
}
