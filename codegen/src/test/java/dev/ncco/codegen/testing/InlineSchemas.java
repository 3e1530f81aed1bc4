package dev.ncco.codegen.testing;

import dev.ncco.codegen.load.Problem;
import dev.ncco.codegen.load.SchemaException;
import dev.ncco.codegen.load.SchemaLoader;
import dev.ncco.codegen.model.ApiModel;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.Property;
import dev.ncco.codegen.plan.Planner;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Schema files that are written in a test, with single quotes in place of double ones. */
public final class InlineSchemas {

    /** What each member needs besides its limits; the source is that of the file. */
    private static final String DOC = ",'description':'The member.','examples':[1]}";

    private InlineSchemas() {}

    /** Returns a member of an object, with everything that is required of a member. */
    public static String member(String name, String keywords) {
        return "'" + name + "':{" + keywords + DOC;
    }

    /** Returns a file of an object without other members than those given; {@code more} starts with a comma. */
    public static String object(String type, String members, String more) {
        return open(type, members, ",'additionalProperties':false" + more);
    }

    /** Returns a file of an object that may have other members. */
    public static String open(String type, String members, String more) {
        return "{'type':'object','description':'The object.','properties':{" + members + "},'x-java-type':'" + type
                + "','x-source':'https://example.com/'" + more + "}";
    }

    /** Returns files by their path, from paths and texts in turn. */
    public static Map<String, String> files(String... pathsAndTexts) {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1].replace('\'', '"'));
        }
        return files;
    }

    public static ApiModel plan(String... pathsAndTexts) {
        return Planner.plan(SchemaLoader.load(files(pathsAndTexts)));
    }

    /** Returns the only class of the only file, {@code a.schema.json}. */
    public static ObjectType planObject(String text) {
        List<ObjectType> objects = plan("a.schema.json", text).objects();
        if (objects.size() != 1) {
            throw new AssertionError(objects);
        }
        return objects.get(0);
    }

    /** Returns the only member of an object. */
    public static Property planMember(String keywords) {
        return planObject(object("A", member("x", keywords), "")).property("x");
    }

    /** Returns the mistakes that loading or planning reports, each as {@code file:line:column: message}. */
    public static List<String> problems(String... pathsAndTexts) {
        try {
            plan(pathsAndTexts);
            return List.of();
        } catch (SchemaException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }

    /** Returns the messages of the mistakes, without their places. */
    public static List<String> messages(String... pathsAndTexts) {
        return problems(pathsAndTexts).stream()
                .map(p -> p.replaceFirst("^[^:]*:[0-9]+:[0-9]+: ", ""))
                .toList();
    }
}
