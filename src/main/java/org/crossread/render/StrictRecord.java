package org.crossread.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record as a template sees it: its components by name, and nothing else. */
final class StrictRecord implements TemplateHashModel {

    private static final ClassValue<Map<String, Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> components = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                components.put(component.getName(), component.getAccessor());
            }
            return components;
        }
    };

    private final Record record;
    private final StrictWrapper wrapper;

    StrictRecord(Record record, StrictWrapper wrapper) {
        this.record = record;
        this.wrapper = wrapper;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        Map<String, Method> components = COMPONENTS.get(record.getClass());
        Method component = components.get(name);
        if (component == null) {
            throw new UnknownName(name, record.getClass().getSimpleName(), components.keySet());
        }
        wrapper.note(component);
        try {
            return wrapper.wrap(component.invoke(record));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new TemplateModelException("component " + name + " of " + record.getClass(), e);
        }
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
