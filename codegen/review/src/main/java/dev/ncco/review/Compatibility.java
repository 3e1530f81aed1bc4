package dev.ncco.review;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.AccessModifier;
import japicmp.model.JApiBehavior;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiCompatibilityChange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The compatibility of a change for callers, from a comparison of the compiled classes.
 *
 * @param binary whether compiled callers still run
 * @param source whether callers still compile
 * @param breaks the incompatible changes
 * @param additions the new methods
 */
public record Compatibility(boolean binary, boolean source, List<String> breaks, List<String> additions) {

    static Compatibility between(SchemaSnapshot before, SchemaSnapshot after, Path project) throws IOException {
        Path folder = Files.createTempDirectory("ncco-review");
        try {
            Path old = Compiled.jar(before, project, Files.createDirectories(folder.resolve("before")));
            Path fresh = Compiled.jar(after, project, Files.createDirectories(folder.resolve("after")));
            return compare(old, fresh).with(newChoices(before, after));
        } finally {
            delete(folder);
        }
    }

    private Compatibility with(List<String> sourceBreaks) {
        List<String> all = new ArrayList<>(sourceBreaks);
        all.addAll(breaks);
        return new Compatibility(binary, source && sourceBreaks.isEmpty(), List.copyOf(all), additions);
    }

    /** Returns the new permitted classes of sealed interfaces, which break each switch without a default. */
    private static List<String> newChoices(SchemaSnapshot before, SchemaSnapshot after) {
        List<String> breaks = new ArrayList<>();
        List<UnionChoices.Choice> old = UnionChoices.of(before);
        for (UnionChoices.Choice choice : UnionChoices.of(after)) {
            boolean known = old.stream().anyMatch(c -> c.type().equals(choice.type()));
            for (String type : choice.classes()) {
                boolean permitted = old.stream()
                        .anyMatch(c ->
                                c.type().equals(choice.type()) && c.classes().contains(type));
                if (known && !permitted) {
                    breaks.add("dev.ncco." + choice.type() + ": now permits " + type
                            + "; a switch without default no longer compiles, and a compiled one throws"
                            + " MatchException for it");
                }
            }
        }
        return breaks.stream().distinct().toList();
    }

    private static Compatibility compare(Path old, Path fresh) {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        List<JApiClass> classes = new JarArchiveComparator(options)
                .compare(new JApiCmpArchive(old.toFile(), "before"), new JApiCmpArchive(fresh.toFile(), "after"));
        List<String> breaks = new ArrayList<>();
        List<String> additions = new ArrayList<>();
        boolean binary = true;
        boolean source = true;
        for (JApiClass type : classes) {
            binary &= type.isBinaryCompatible();
            source &= type.isSourceCompatible();
            note(type, type.getFullyQualifiedName(), type.getChangeStatus(), breaks, additions);
            for (JApiBehavior method : methods(type)) {
                String name = type.getFullyQualifiedName() + "." + method.getName() + "(" + parameters(method) + ")";
                note(method, name, method.getChangeStatus(), breaks, additions);
            }
        }
        breaks.sort(null);
        additions.sort(null);
        return new Compatibility(binary, source, List.copyOf(breaks), List.copyOf(additions));
    }

    private static List<JApiBehavior> methods(JApiClass type) {
        List<JApiBehavior> methods = new ArrayList<>(type.getMethods());
        methods.addAll(type.getConstructors());
        return methods.stream().filter(Compatibility::isPublic).toList();
    }

    private static boolean isPublic(JApiBehavior method) {
        var access = method.getAccessModifier();
        return access.getNewModifier().orElse(AccessModifier.PRIVATE) == AccessModifier.PUBLIC
                || access.getOldModifier().orElse(AccessModifier.PRIVATE) == AccessModifier.PUBLIC;
    }

    private static String parameters(JApiBehavior method) {
        return String.join(
                ", ",
                method.getParameters().stream().map(p -> simple(p.getType())).toList());
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static void note(
            JApiCompatibility element,
            String name,
            JApiChangeStatus status,
            List<String> breaks,
            List<String> additions) {
        if (status == JApiChangeStatus.NEW) {
            additions.add(name);
        }
        for (JApiCompatibilityChange change : element.getCompatibilityChanges()) {
            if (!change.isBinaryCompatible() || !change.isSourceCompatible()) {
                breaks.add(name + ": "
                        + change.getType().toString().toLowerCase(Locale.ROOT).replace('_', ' '));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
