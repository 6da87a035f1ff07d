package org.crossread.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.util.Map;
import java.util.TreeMap;

/** Names a template may ask for; any other throws. */
final class StrictNames implements TemplateHashModel {

    private final String holder;
    private final TreeMap<String, TemplateModel> names;

    /**
     * The names.
     *
     * @param holder what to call them in a message
     * @param names each with what it stands for
     */
    StrictNames(String holder, Map<String, ? extends TemplateModel> names) {
        this.holder = holder;
        this.names = new TreeMap<>(names);
    }

    @Override
    public TemplateModel get(String name) throws UnknownName {
        TemplateModel model = names.get(name);
        if (model == null) {
            throw new UnknownName(name, holder, names.keySet());
        }
        return model;
    }

    @Override
    public boolean isEmpty() {
        return names.isEmpty();
    }
}
