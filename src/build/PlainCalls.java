import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * Copies compiled classes, with plain code in place of what the JVM would link at run time: each lambda becomes a class
 * of its own, {@code Outer$$L1}, and a record gets its {@code equals} and {@code hashCode} written out. A run links
 * some 1,250 of them at a fifth of a millisecond each; the JVM 17 keeps their classes in the archive, but not that
 * work. What they do stays the same (JLS 15.27.4, 15.13.3; java.lang.runtime.ObjectMethods). Run by the build:
 * {@code java -cp asm.jar src/build/PlainCalls.java FROM TO}.
 */
public final class PlainCalls implements Opcodes {

    private static final int STACK = 5; // two values of two slots each, and one more
    private static final Type OBJECT = Type.getType(Object.class);
    private static final Type OBJECTS = Type.getType(Objects.class);

    private final Map<String, byte[]> classes = new TreeMap<>();
    private final Map<String, String> hosts = new TreeMap<>();
    private final Map<String, List<String>> members = new TreeMap<>();
    private final Map<String, byte[]> plain = new TreeMap<>();

    public static void main(String[] folders) throws IOException {
        Path from = Path.of(folders[0]);
        Path to = Path.of(folders[1]);
        PlainCalls calls = new PlainCalls();
        if (Files.exists(to)) {
            try (Stream<Path> walk = Files.walk(to)) {
                walk.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                byte[] content = Files.readAllBytes(file);
                if (file.toString().endsWith(".class")) {
                    calls.classes.put(new ClassReader(content).getClassName(), content);
                } else {
                    write(to.resolve(from.relativize(file).toString()), content);
                }
            }
        }
        calls.rewrite();
        for (Map.Entry<String, byte[]> one : calls.plain.entrySet()) {
            write(to.resolve(one.getKey() + ".class"), one.getValue());
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private void rewrite() {
        classes.forEach((name, code) -> hosts.put(name, host(name, code)));
        classes.forEach((name, code) -> plain.put(name, plain(name, code)));
        // A lambda may be private to its class, so the class that stands for it must be of the same nest (JVMS 5.4.4).
        members.forEach((host, added) -> plain.compute(host, (name, code) -> joined(code, added)));
    }

    private static String host(String name, byte[] code) {
        List<String> host = new ArrayList<>(List.of(name));
        new ClassReader(code).accept(new ClassVisitor(ASM9) {
            @Override
            public void visitNestHost(String nestHost) {
                host.set(0, nestHost);
            }
        }, ClassReader.SKIP_CODE);
        return host.get(0);
    }

    private static byte[] joined(byte[] host, List<String> added) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(host).accept(new ClassVisitor(ASM9, writer) {
            @Override
            public void visitEnd() {
                added.forEach(this::visitNestMember);
                super.visitEnd();
            }
        }, 0);
        return writer.toByteArray();
    }

    private byte[] plain(String name, byte[] code) {
        ClassReader reader = new ClassReader(code);
        ClassWriter writer = new ClassWriter(0);
        List<Runnable> recordMethods = new ArrayList<>();
        reader.accept(new ClassVisitor(ASM9, writer) {
            @Override
            public MethodVisitor visitMethod(int access, String method, String type, String generic, String[] thrown) {
                return new MethodVisitor(ASM9, super.visitMethod(access, method, type, generic, thrown)) {
                    @Override
                    public void visitInvokeDynamicInsn(String call, String type, Handle maker, Object... given) {
                        String kind = maker.getOwner() + "." + maker.getName();
                        if (kind.equals("java/lang/invoke/LambdaMetafactory.metafactory")) {
                            String lambda = lambda(name, call, type, (Type) given[0], (Handle) given[1], (Type) given[2]);
                            super.visitMethodInsn(INVOKESTATIC, lambda, "of", type, false);
                        } else if (kind.equals("java/lang/runtime/ObjectMethods.bootstrap") && !call.equals("toString")) {
                            recordMethods.add(() -> recordMethod(writer, name, call, type, given));
                            super.visitMethodInsn(INVOKESTATIC, name, "$" + call, type, false);
                        } else {
                            super.visitInvokeDynamicInsn(call, type, maker, given);
                        }
                    }
                };
            }

            @Override
            public void visitEnd() {
                recordMethods.forEach(Runnable::run);
                super.visitEnd();
            }
        }, 0);
        return writer.toByteArray();
    }

    /** Adds {@code equals} or {@code hashCode} of a record as a static method, {@code given[2...]} its components. */
    private static void recordMethod(ClassWriter writer, String name, String call, String type, Object... given) {
        int access = ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC;
        MethodVisitor method = writer.visitMethod(access, "$" + call, type, null, null);
        GeneratorAdapter code = new GeneratorAdapter(method, access, "$" + call, type);
        List<Handle> components = Stream.of(given).skip(2).map(Handle.class::cast).toList();
        if (call.equals("hashCode")) {
            hashCode(code, Type.getObjectType(name), components);
        } else {
            equals(code, Type.getObjectType(name), components);
        }
        code.returnValue();
        code.visitMaxs(STACK, 2);
        code.visitEnd();
    }

    private static void hashCode(GeneratorAdapter code, Type record, List<Handle> components) {
        code.push(0);
        for (Handle component : components) {
            Type type = Type.getType(component.getDesc());
            code.push(31);
            code.math(GeneratorAdapter.MUL, Type.INT_TYPE);
            code.loadArg(0);
            code.getField(record, component.getName(), type);
            if (type != Type.INT_TYPE) { // which is its own
                code.valueOf(type);
                code.invokeStatic(OBJECTS, Method.getMethod("int hashCode(Object)"));
            }
            code.math(GeneratorAdapter.ADD, Type.INT_TYPE);
        }
    }

    private static void equals(GeneratorAdapter code, Type record, List<Handle> components) {
        Label differ = new Label();
        code.loadArg(1);
        code.instanceOf(record);
        code.ifZCmp(GeneratorAdapter.EQ, differ);
        for (Handle component : components) {
            Type type = Type.getType(component.getDesc());
            boolean isWhole = type.getSort() < Type.FLOAT || type == Type.LONG_TYPE;
            for (int side = 0; side < 2; side++) {
                code.loadArg(side);
                code.checkCast(record);
                code.getField(record, component.getName(), type);
                if (!isWhole) {
                    code.valueOf(type);
                }
            }
            if (isWhole) {
                code.ifCmp(type, GeneratorAdapter.NE, differ);
            } else {
                code.invokeStatic(OBJECTS, Method.getMethod("boolean equals(Object, Object)"));
                code.ifZCmp(GeneratorAdapter.EQ, differ);
            }
        }
        code.push(true);
        code.returnValue();
        code.mark(differ);
        Object[] locals = {record.getInternalName(), OBJECT.getInternalName()};
        code.visitFrame(F_NEW, 2, locals, 0, new Object[0]);
        code.push(false);
    }

    /**
     * Adds the class that stands for a lambda or a method reference.
     *
     * @param outer the class it stands in
     * @param method the one method of the interface
     * @param type from what is captured to the interface
     * @param erased type of the method as the interface declares it
     * @param body what to call
     * @param actual type of the method where the lambda stands
     * @return its name
     */
    private String lambda(String outer, String method, String type, Type erased, Handle body, Type actual) {
        List<String> nest = members.computeIfAbsent(hosts.get(outer), host -> new ArrayList<>());
        String name = outer + "$$L" + (nest.size() + 1);
        nest.add(name);
        Type self = Type.getObjectType(name);
        Type[] captured = Type.getArgumentTypes(type);
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        String[] shape = {Type.getReturnType(type).getInternalName()};
        writer.visit(V17, ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC, name, null, OBJECT.getInternalName(), shape);
        writer.visitNestHost(hosts.get(outer));
        Method constructor = new Method("<init>", Type.VOID_TYPE, captured);
        GeneratorAdapter code = new GeneratorAdapter(ACC_PRIVATE, constructor, null, null, writer);
        code.loadThis();
        code.invokeConstructor(OBJECT, Method.getMethod("void <init>()"));
        for (int i = 0; i < captured.length; i++) {
            writer.visitField(ACC_PRIVATE | ACC_FINAL, "c" + i, captured[i].getDescriptor(), null, null);
            code.loadThis();
            code.loadArg(i);
            code.putField(self, "c" + i, captured[i]);
        }
        code.returnValue();
        code.endMethod();
        code = new GeneratorAdapter(ACC_STATIC, new Method("of", type), null, null, writer);
        code.newInstance(self);
        code.dup();
        code.loadArgs();
        code.invokeConstructor(self, constructor);
        code.returnValue();
        code.endMethod();
        code = new GeneratorAdapter(ACC_PUBLIC, new Method(method, erased.getDescriptor()), null, null, writer);
        call(code, self, captured, erased, body, actual);
        code.returnValue();
        code.endMethod();
        writer.visitEnd();
        plain.put(name, writer.toByteArray());
        return name;
    }

    private static void call(GeneratorAdapter code, Type self, Type[] captured, Type erased, Handle body, Type actual) {
        Type owner = Type.getObjectType(body.getOwner());
        boolean isNew = body.getTag() == H_NEWINVOKESPECIAL;
        boolean isStatic = body.getTag() == H_INVOKESTATIC;
        List<Type> wanted = new ArrayList<>(List.of(Type.getArgumentTypes(body.getDesc())));
        if (isNew) {
            code.newInstance(owner);
            code.dup();
        } else if (!isStatic) {
            wanted.add(0, owner);
        }
        for (int i = 0; i < captured.length; i++) {
            code.loadThis();
            code.getField(self, "c" + i, captured[i]);
            convert(code, captured[i], wanted.get(i));
        }
        Type[] declared = erased.getArgumentTypes();
        for (int i = 0; i < declared.length; i++) {
            Type given = actual.getArgumentTypes()[i];
            code.loadArg(i);
            convert(code, declared[i], given);
            convert(code, given, wanted.get(captured.length + i));
        }
        // A private method of the nest is called as any other (JVMS 6.5, invokevirtual).
        int how = isNew ? INVOKESPECIAL : isStatic ? INVOKESTATIC : body.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
        code.visitMethodInsn(how, body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
        Type result = isNew ? owner : Type.getReturnType(body.getDesc());
        if (erased.getReturnType() != Type.VOID_TYPE) {
            convert(code, result, erased.getReturnType());
        } else if (result.getSize() == 2) {
            code.pop2();
        } else if (result != Type.VOID_TYPE) {
            code.pop();
        }
    }

    /** Casts, boxes, unboxes and widens as a call does (JLS 5.3). */
    private static void convert(GeneratorAdapter code, Type from, Type to) {
        boolean isBoxed = from.getSort() >= Type.ARRAY;
        boolean toBoxed = to.getSort() >= Type.ARRAY;
        if (!isBoxed && !toBoxed) {
            code.cast(from, to);
        } else if (!isBoxed) {
            code.valueOf(from);
        } else if (toBoxed) {
            code.checkCast(from.equals(to) ? OBJECT : to); // which is no cast
        } else if (from.getClassName().equals("java.lang.Character")) {
            code.unbox(Type.CHAR_TYPE);
            code.cast(Type.CHAR_TYPE, to);
        } else {
            code.unbox(to);
        }
    }
}
